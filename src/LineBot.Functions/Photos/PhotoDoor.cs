using System.Text;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Photos;
using LineBot.Functions.Clock;
using LineBot.Functions.Logging;
using LineBot.Functions.Triggers;
using LineBot.Funds.Audit;
using LineBot.Funds.Ledger;
using LineBot.Storage.Photos;

namespace LineBot.Functions.Photos;

/// <summary>
/// Shows one photo to whoever holds a fresh link. The look is written down before the first byte leaves; whatever is wrong with a link
/// gets the same page, which tells nothing.
/// </summary>
internal sealed partial class PhotoDoor(PhotoTokens tokens, PhotoStore store, IAuditTrail audit, BotClock clock, Func<Guid> newId, ILogger<PhotoDoor> logger)
{
    public const string Path = "api/photos";

    public async Task AnswerAsync(HttpContext context)
    {
        using var scope = logger.BeginInvocation(context.Request);
        clock.Follow(context.Request);
        Protect(context.Response);
        try
        {
            var ticket = Ticket(context.Request);
            var photo = ticket is null ? null : await store.FindAsync(ticket.Photo, context.RequestAborted);
            if (ticket is null || photo?.Fund != ticket.Viewer.Fund || !await TryShowAsync(context, ticket, photo))
            {
                await SayAsync(context, StatusCodes.Status404NotFound, PhotoMessages.LinkIsOver);
            }
        }
        catch (Exception error) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            Log.Failed(logger, ErrorFacts.Of(error));
            await SayAsync(context, StatusCodes.Status503ServiceUnavailable, PhotoMessages.CannotShowNow);
        }
    }

    private PhotoTicket? Ticket(HttpRequest request) =>
        tokens.TryRead(request.RouteValues["token"] as string ?? "", out var ticket) && clock.GetUtcNow() < ticket.Until ? ticket : null;

    private async Task<bool> TryShowAsync(HttpContext context, PhotoTicket ticket, StoredPhoto photo)
    {
        await using var picture = await store.OpenAsync(photo, context.RequestAborted);
        if (picture is null || photo.Look is not { } look) { return false; }
        await RecordAsync(ticket, context.RequestAborted);
        context.Response.ContentType = look.ContentType;
        context.Response.Headers.ContentDisposition = look.ContentType == "image/png" ? "inline; filename=\"photo.png\"" : "inline; filename=\"photo.jpg\"";
        await picture.CopyToAsync(context.Response.Body, context.RequestAborted);
        return true;
    }

    private Task RecordAsync(PhotoTicket ticket, CancellationToken cancellationToken) => audit.RecordAsync(
        new(
            ticket.Viewer.Fund, clock.GetUtcNow(), ticket.Viewer.Member.Value, AuditAction.PhotoViewed, ticket.Viewer.Subject,
            CommandKey.Of(ticket.Photo.Value, newId().ToString("N"))),
        cancellationToken);

    /// <summary>Nothing keeps it, nothing frames it, nothing guesses what it might be, and no other page learns the link.</summary>
    private static void Protect(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex";
    }

    private static Task SayAsync(HttpContext context, int status, Text words)
    {
        var page = $"""
            <!doctype html><html lang="th"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>LineBot</title>
            <body style="font:1.3rem/1.6 sans-serif;margin:15vh auto;max-width:22em;padding:0 1em;text-align:center;color:#1f2937">
            <p>{words.In(Locale.Thai)}</p><p lang="en" style="font-size:1rem;color:#4b5563">{words.In(Locale.English)}</p></body></html>
            """;
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(page), context.RequestAborted).AsTask();
    }

    private static partial class Log
    {
        [LoggerMessage(80, LogLevel.Error, "A photo could not be shown: {Error}")]
        public static partial void Failed(ILogger logger, string error);
    }
}
