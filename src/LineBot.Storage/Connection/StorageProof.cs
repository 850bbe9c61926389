using Azure.Core;

namespace LineBot.Storage.Connection;

/// <summary>How we show the storage account who we are.</summary>
internal abstract record StorageProof
{
    private StorageProof()
    {
    }

    /// <summary>The kind of proof only: the proof itself is secret.</summary>
    public sealed override string ToString() => GetType().Name;

    /// <summary>The account's own key: development, and small installations.</summary>
    internal sealed record Key(string Account, string Base64) : StorageProof;

    /// <summary>A shared access signature.</summary>
    internal sealed record Signature(string Query) : StorageProof;

    /// <summary>An identity that Azure vouches for; nothing secret is kept by us.</summary>
    internal sealed record Identity(TokenCredential Credential) : StorageProof;
}
