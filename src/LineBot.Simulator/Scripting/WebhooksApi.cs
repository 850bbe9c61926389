using System.Text.Json.Nodes;
using LineBot.Simulator.Line;
using LineBot.Simulator.Webhooks;

namespace LineBot.Simulator.Scripting;

/// <summary>Webhooks by hand: any events, any signature, held back and released.</summary>
internal static class WebhooksApi
{
    public static void MapWebhooks(this RouteGroupBuilder sim)
    {
        sim.MapPost("/webhooks", SendAsync);
        sim.MapPost(
            "/webhooks/release", async (bool? shuffled, WebhookDispatch dispatch) => Results.Ok(
                await dispatch.ReleaseAsync(shuffled == true)));
        sim.MapPost("/webhooks/raw", SendRawAsync);
        sim.MapGet("/webhooks/statistics", (WebhookStatistics statistics) => statistics.Report());
    }

    /// <summary>Sends these events in one request, through the same delivery as a phone's.</summary>
    private static async Task<IResult> SendAsync(JsonObject[] events, Happenings happenings, WebhookDispatch dispatch)
    {
        var result = await dispatch.DispatchAsync([.. events.Select(happenings.FromJson)]);
        return Results.Ok(result);
    }

    /// <summary>Posts the request's own bytes, signed unless a signature is given.</summary>
    private static async Task<IResult> SendRawAsync(
        HttpRequest request, string? signature, WebhookSender sender, Addresses addresses, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken);
        return Results.Ok(
            await sender.PostAsync(addresses.Webhook ?? "", body.ToArray(), signature, isRedelivery: false, cancellationToken));
    }
}
