using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables.Http;

/// <summary>Adds the signature, as it is now, to the query of every try; a renewed one replaces the one before.</summary>
internal sealed class SharedAccessSignaturePolicy(AzureSasCredential credential) : HttpPipelineSynchronousPolicy
{
    private const string AddedQuery = "Azure.Data.Tables.SharedAccessSignature";

    public override void OnSendingRequest(HttpMessage message)
    {
        var signature = credential.Signature.TrimStart('?');
        var query = message.Request.Uri.Query;
        if (message.TryGetProperty(AddedQuery, out var added) && added is string before)
        {
            query = query[..^before.Length];
        }
        var addition = (query.Length == 0 ? "?" : "&") + signature;
        message.Request.Uri.Query = query + addition;
        message.SetProperty(AddedQuery, addition);
    }
}
