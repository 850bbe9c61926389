namespace LineBot.TestKit.Storage;

/// <summary>One call to the storage account, as it went over the wire.</summary>
public sealed record StorageCall(string Service, string Method, string Path, ReadOnlyMemory<byte> Body)
{
    /// <summary>Whether it names an ETag of its own in its head; those of a transaction stand in its body.</summary>
    public bool IsConditional { get; init; }

    public override string ToString() => $"{Service}: {Method} {Path}";
}
