using System.Diagnostics;
using Azure;
using Azure.Data.Tables;
using Azure.Identity;
using LineBot.Storage.Blobs;
using LineBot.Storage.Queues;

namespace LineBot.Storage.Connection;

/// <summary>The storage account that the Functions host uses too, read from the same setting: <c>AzureWebJobsStorage</c>.</summary>
public sealed class StorageConnection
{
    private const string Setting = "AzureWebJobsStorage";
    private readonly StorageProof proof;

    private StorageConnection(StorageServices services, StorageProof proof)
    {
        Services = services;
        this.proof = proof;
    }

    /// <summary>Where the account answers.</summary>
    public StorageServices Services { get; }

    /// <summary>True for an emulator on this machine, where well-known keys are harmless.</summary>
    public bool IsLocal => Services.Tables.IsLoopback;

    /// <summary>Reads the settings by their environment names (<c>AzureWebJobsStorage</c>, or <c>AzureWebJobsStorage__accountName</c> and its kin).</summary>
    /// <exception cref="StorageSettingException">A setting is missing or malformed.</exception>
    public static StorageConnection From(Func<string, string?> setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        if (setting(Setting) is { Length: > 0 } text) { return FromText(text); }
        var services = IdentityServices(setting)
            ?? throw new StorageSettingException(
                $"{Setting} is missing: give a connection string (UseDevelopmentStorage=true for Azurite) or {Setting}__accountName.");
        return new(services, new StorageProof.Identity(Credential(setting)));
    }

    /// <summary>A client for the tables; one serves the whole process.</summary>
    public TableServiceClient CreateTables(TableClientOptions? options = null) => proof switch
    {
        StorageProof.Key key => new(Services.Tables, new TableSharedKeyCredential(key.Account, key.Base64), options),
        StorageProof.Signature signature => new(Services.Tables, new AzureSasCredential(signature.Query), options),
        StorageProof.Identity identity => new(Services.Tables, identity.Credential, options),
        _ => throw new UnreachableException(),
    };

    /// <summary>A client for the queues; one serves the whole process.</summary>
    public QueueService CreateQueues(QueueServiceOptions? options = null) => new(Services.Queues, proof, options ?? new QueueServiceOptions());

    /// <summary>A client for the blobs; one serves the whole process.</summary>
    public BlobService CreateBlobs(BlobServiceOptions? options = null) => new(Services.Blobs, proof, options ?? new BlobServiceOptions());

    /// <summary>The address of the tables, without anything secret.</summary>
    public override string ToString() => Services.Tables.Host;

    private static StorageConnection FromText(string text)
    {
        if (text.StartsWith("@Microsoft.KeyVault(", StringComparison.OrdinalIgnoreCase))
        {
            throw new StorageSettingException($"{Setting} is a Key Vault reference that was not resolved: check the reference and the app's right to read it.");
        }
        var parts = ConnectionText.TryParse(text)
            ?? throw new StorageSettingException($"{Setting} is not a connection string: expected Name=value pairs between semicolons, each name once.");
        return string.Equals(parts["UseDevelopmentStorage"], "true", StringComparison.OrdinalIgnoreCase)
            ? Emulator(parts["DevelopmentStorageProxyUri"])
            : new(ServicesOf(parts), ProofOf(parts));
    }

    private static StorageConnection Emulator(string? proxy)
    {
        if (!Uri.TryCreate(proxy ?? "http://127.0.0.1", UriKind.Absolute, out var host))
        {
            throw new StorageSettingException($"{Setting} names a DevelopmentStorageProxyUri that is not an address.");
        }
        Uri At(int port) => new UriBuilder(host) { Port = port, Path = WellKnown.Account }.Uri;
        return new(new(At(10002), At(10001), At(10000)), new StorageProof.Key(WellKnown.Account, WellKnown.Key));
    }

    private static StorageServices ServicesOf(ConnectionText parts)
    {
        Uri Of(string service)
        {
            var given = parts[$"{service}Endpoint"]
                ?? (parts["AccountName"] is { } account
                    ? $"{parts["DefaultEndpointsProtocol"] ?? "https"}://{account}.{service.ToLowerInvariant()}.{parts["EndpointSuffix"] ?? "core.windows.net"}"
                    : null);
            return Uri.TryCreate(given, UriKind.Absolute, out var address)
                ? address
                : throw new StorageSettingException($"{Setting} has neither AccountName nor a usable {service}Endpoint.");
        }
        return new(Of("Table"), Of("Queue"), Of("Blob"));
    }

    private static StorageProof ProofOf(ConnectionText parts)
    {
        if (parts["SharedAccessSignature"] is { Length: > 0 } signature) { return new StorageProof.Signature(signature.TrimStart('?')); }
        if (parts["AccountName"] is not { Length: > 0 } account || parts["AccountKey"] is not { Length: > 0 } key)
        {
            throw new StorageSettingException($"{Setting} has neither AccountName with AccountKey nor SharedAccessSignature.");
        }
        return Convert.TryFromBase64String(key, new byte[key.Length], out _)
            ? new StorageProof.Key(account, key)
            : throw new StorageSettingException($"{Setting} has an AccountKey that is not Base64.");
    }

    private static StorageServices? IdentityServices(Func<string, string?> setting)
    {
        Uri? Of(string service)
        {
            var given = setting($"{Setting}__{service}ServiceUri")
                ?? (setting($"{Setting}__accountName") is { Length: > 0 } account ? $"https://{account}.{service}.core.windows.net" : null);
            if (given is null) { return null; }
            return Uri.TryCreate(given, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.IsLoopback)
                ? address
                : throw new StorageSettingException($"{Setting}__{service}ServiceUri is not an https address.");
        }
        return (Of("table"), Of("queue"), Of("blob")) switch
        {
            (null, null, null) => null,
            ({ } tables, { } queues, { } blobs) => new(tables, queues, blobs),
            _ => throw new StorageSettingException($"{Setting} needs accountName, or all of tableServiceUri, queueServiceUri and blobServiceUri."),
        };
    }

    private static Azure.Core.TokenCredential Credential(Func<string, string?> setting)
    {
        var clientId = setting($"{Setting}__clientId");
        var managed = string.Equals(setting($"{Setting}__credential"), "managedidentity", StringComparison.OrdinalIgnoreCase);
        return managed
            ? new ManagedIdentityCredential(clientId is { Length: > 0 } ? ManagedIdentityId.FromUserAssignedClientId(clientId) : ManagedIdentityId.SystemAssigned)
            : new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = clientId });
    }
}
