using Azure.Core.Pipeline;
using LineBot.Storage.Connection;

namespace LineBot.Storage.Blobs;

/// <summary>
/// The blobs of one storage account, spoken to over the shared pipeline. The packaged client needs a library for checksums that cannot
/// be restored, and throws at every upload without it.
/// </summary>
public sealed class BlobService
{
    private const string Scope = "https://storage.azure.com/.default";
    private readonly Uri endpoint;
    private readonly HttpPipeline pipeline;
    private readonly string signature;

    internal BlobService(Uri endpoint, StorageProof proof, BlobServiceOptions options)
    {
        this.endpoint = endpoint;
        signature = proof is StorageProof.Signature given ? given.Query : "";
        HttpPipelinePolicy[] policies = proof switch
        {
            StorageProof.Key key => [new SharedKeyPolicy(key.Account, key.Base64)],
            StorageProof.Identity identity => [new BearerTokenAuthenticationPolicy(identity.Credential, Scope)],
            _ => [],
        };
        pipeline = HttpPipelineBuilder.Build(options, policies);
    }

    /// <summary>One container by its name. Nothing is asked of the service yet.</summary>
    public BlobContainer Container(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new($"{endpoint.AbsoluteUri.TrimEnd('/')}/{name}", signature, pipeline);
    }
}
