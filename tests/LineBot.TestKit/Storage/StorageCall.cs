namespace LineBot.TestKit.Storage;

/// <summary>One call to the storage account, as it went over the wire.</summary>
public sealed record StorageCall(string Service, string Method, string Path, ReadOnlyMemory<byte> Body)
{
    public override string ToString() => $"{Service}: {Method} {Path}";
}
