namespace LineBot.Storage.Import;

/// <summary>The books changed while an import ran, so that its plan no longer fits. What it wrote is whole; run it again.</summary>
public sealed class ImportInterruptedException(int batch)
    : InvalidOperationException($"Import {batch} was interrupted: the books changed meanwhile. Run the same import again.");
