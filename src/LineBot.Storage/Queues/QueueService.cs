using Azure.Core.Pipeline;
using LineBot.Storage.Connection;

namespace LineBot.Storage.Queues;

/// <summary>The queues of one storage account, spoken to over the shared pipeline: the packaged client costs twice the CPU and memory a call.</summary>
public sealed class QueueService
{
    private const string Scope = "https://storage.azure.com/.default";
    private readonly Uri endpoint;
    private readonly HttpPipeline pipeline;
    private readonly string signature;

    internal QueueService(Uri endpoint, StorageProof proof, QueueServiceOptions options)
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

    /// <summary>One queue by its name. Nothing is asked of the service yet.</summary>
    public MessageQueue Queue(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new(name, $"{endpoint.AbsoluteUri.TrimEnd('/')}/{name}", signature, pipeline);
    }
}
