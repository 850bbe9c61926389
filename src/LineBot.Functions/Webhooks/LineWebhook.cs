using LineBot.Functions.Clock;
using LineBot.Functions.Logging;
using LineBot.Functions.Telemetry;
using LineBot.Functions.Triggers;
using LineBot.Functions.Turns;
using LineBot.Line.Events;
using LineBot.Line.Signature;

namespace LineBot.Functions.Webhooks;

/// <summary>LINE's only door: verify the raw bytes, keep a safety copy of each event, run the turns, answer within LINE's two seconds.</summary>
internal sealed partial class LineWebhook(ChannelSignatures signatures, ChannelNames channels, InlineTurns turns, BotClock clock, Func<Guid> newId, ILogger<LineWebhook> logger)
{
    private static readonly byte[] Empty = "{}"u8.ToArray();

    public async Task ReceiveAsync(HttpContext context)
    {
        using var scope = logger.BeginInvocation(context.Request);
        using var span = Spans.Webhook(context.Request);
        context.Response.StatusCode = await TakeInAsync(context.Request, context.RequestAborted);
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(Empty, CancellationToken.None);
    }

    private async Task<int> TakeInAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var body = await request.ReadBodyAsync(cancellationToken);
            if (!signatures.Matches(body, request.Headers["x-line-signature"])) { return Refused(body.Length); }
            clock.Follow(request);
            return Webhook.TryParse(body, out var webhook) ? await RunAsync(webhook) : Malformed(body.Length);
        }
        catch (BadHttpRequestException tooLarge)
        {
            return tooLarge.StatusCode;
        }
        catch (Exception error)
        {
            Log.Failed(logger, ErrorFacts.Of(error));
            return StatusCodes.Status503ServiceUnavailable;   // LINE may redeliver.
        }
    }

    private async Task<int> RunAsync(Webhook webhook)
    {
        var channel = channels.For(webhook.Destination);
        var events = webhook.Events.Where(IsForUs).Select(e => new KeptEvent(newId().ToString("N"), channel, e)).ToArray();
        return await turns.TryRunAsync(events) ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
    }

    /// <summary>While a module has the word, the bot must stay silent; and a chat that cannot be known nor answered needs no turn.</summary>
    private static bool IsForUs(WebhookEvent webhookEvent) =>
        webhookEvent.Mode == EventMode.Active && (webhookEvent.MayReply || webhookEvent.Source?.ChatId is not null);

    private int Refused(int length)
    {
        Log.BadSignature(logger, length);
        return StatusCodes.Status401Unauthorized;
    }

    private int Malformed(int length)
    {
        Log.NotAWebhook(logger, length);
        return StatusCodes.Status400BadRequest;
    }

    private static partial class Log
    {
        [LoggerMessage(20, LogLevel.Warning, "A webhook of {Length} bytes was refused: its signature does not match.")]
        public static partial void BadSignature(ILogger logger, int length);

        [LoggerMessage(21, LogLevel.Warning, "A signed webhook of {Length} bytes is not JSON with events.")]
        public static partial void NotAWebhook(ILogger logger, int length);

        [LoggerMessage(22, LogLevel.Error, "A webhook could not be taken in: {Error}")]
        public static partial void Failed(ILogger logger, string error);
    }
}
