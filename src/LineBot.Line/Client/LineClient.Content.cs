using System.Net;

namespace LineBot.Line.Client;

public sealed partial class LineClient
{
    /// <summary>
    /// Opens what a person sent. Refused with 404 when LINE has it no more, with 410 when the person took it back.
    /// LINE keeps content for an unspecified time: fetch it right after the event.
    /// </summary>
    public Task<LineResult<LineContent>> GetContentAsync(string messageId, CancellationToken cancellationToken) =>
        WithIds(() => OpenContentAsync($"/v2/bot/message/{PathPart.Escape(messageId)}/content", cancellationToken), messageId);

    /// <summary>Opens a small picture of an image or film.</summary>
    public Task<LineResult<LineContent>> GetContentPreviewAsync(string messageId, CancellationToken cancellationToken) =>
        WithIds(() => OpenContentAsync($"/v2/bot/message/{PathPart.Escape(messageId)}/content/preview", cancellationToken), messageId);

    /// <summary>Asks how far LINE is with a film or sound.</summary>
    public Task<LineResult<Transcoding>> GetTranscodingAsync(string messageId, CancellationToken cancellationToken) =>
        WithIds(() => transport.SendAsync(
            new(HttpMethod.Get, endpoints.Data($"/v2/bot/message/{PathPart.Escape(messageId)}/content/transcoding")),
            LineJson.Context.Transcoding,
            cancellationToken), messageId);

    private async Task<LineResult<LineContent>> OpenContentAsync(string path, CancellationToken cancellationToken)
    {
        var opened = await transport.OpenAsync(new(HttpMethod.Get, endpoints.Data(path)), cancellationToken);
        if (opened is not Accepted<HttpResponseMessage> { Value: var response, RequestId: var requestId })
        {
            return opened.Cast<LineContent>();
        }
        if (response.StatusCode != HttpStatusCode.OK)
        {
            response.Dispose();
            return new Accepted<LineContent>(ContentPreparing.Value, requestId);
        }
        var bytes = await response.Content.ReadAsStreamAsync(cancellationToken);
        return new Accepted<LineContent>(new ContentReady(response, bytes), requestId);
    }
}
