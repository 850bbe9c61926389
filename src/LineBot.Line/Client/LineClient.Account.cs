namespace LineBot.Line.Client;

public sealed partial class LineClient
{
    public Task<LineResult<BotInfo>> GetBotInfoAsync(CancellationToken cancellationToken) =>
        transport.SendAsync(Get("/v2/bot/info"), LineJson.Context.BotInfo, cancellationToken);

    public Task<LineResult<MessageQuota>> GetQuotaAsync(CancellationToken cancellationToken) =>
        transport.SendAsync(Get("/v2/bot/message/quota"), LineJson.Context.MessageQuota, cancellationToken);

    public Task<LineResult<QuotaConsumption>> GetQuotaConsumptionAsync(CancellationToken cancellationToken) =>
        transport.SendAsync(Get("/v2/bot/message/quota/consumption"), LineJson.Context.QuotaConsumption, cancellationToken);

    /// <summary>Refused with 404 when none was ever set.</summary>
    public Task<LineResult<WebhookEndpoint>> GetWebhookEndpointAsync(CancellationToken cancellationToken) =>
        transport.SendAsync(Get("/v2/bot/channel/webhook/endpoint"), LineJson.Context.WebhookEndpoint, cancellationToken);

    /// <summary>Takes effect within a minute.</summary>
    public Task<LineResult<Nothing>> SetWebhookEndpointAsync(Uri endpoint, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return transport.SendAsync(
            new(HttpMethod.Put, endpoints.Api("/v2/bot/channel/webhook/endpoint")) { Body = OneProperty("endpoint", endpoint.AbsoluteUri) },
            cancellationToken);
    }

    /// <summary>Lets LINE call the webhook with no events: the one that is set, or another.</summary>
    public Task<LineResult<WebhookTest>> TestWebhookAsync(Uri? endpoint, CancellationToken cancellationToken) =>
        transport.SendAsync(
            Post("/v2/bot/channel/webhook/test", endpoint is null ? EmptyObject() : OneProperty("endpoint", endpoint.AbsoluteUri)),
            LineJson.Context.WebhookTest,
            cancellationToken);

    private static JsonBody EmptyObject() => JsonBody.Write(0, static (writer, _) =>
    {
        writer.WriteStartObject();
        writer.WriteEndObject();
    });
}
