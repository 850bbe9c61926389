using LineBot.Functions.Clock;
using LineBot.Functions.Logging;
using LineBot.Functions.Printing;
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
        PrivatePage.Protect(context.Response);
        try
        {
            var ticket = Ticket(context.Request);
            var photo = ticket is null ? null : await store.FindAsync(ticket.Photo, context.RequestAborted);
            if (ticket is null || photo?.Fund != ticket.Viewer.Fund || !await TryShowAsync(context, ticket, photo))
            {
                await PrivatePage.SayOverAsync(context);
            }
        }
        catch (Exception error) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            Log.Failed(logger, ErrorFacts.Of(error));
            await PrivatePage.SayNotNowAsync(context);
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
        context.Response.Headers.ContentSecurityPolicy = $"{context.Response.Headers.ContentSecurityPolicy}; sandbox";   // Whatever it might turn out to be.
        context.Response.Headers.ContentDisposition = look.ContentType == "image/png" ? "inline; filename=\"photo.png\"" : "inline; filename=\"photo.jpg\"";
        await picture.CopyToAsync(context.Response.Body, context.RequestAborted);
        return true;
    }

    private Task RecordAsync(PhotoTicket ticket, CancellationToken cancellationToken) => audit.RecordAsync(
        new(
            ticket.Viewer.Fund, clock.GetUtcNow(), ticket.Viewer.Member.Value, AuditAction.PhotoViewed, ticket.Viewer.Subject,
            CommandKey.Of(ticket.Photo.Value, newId().ToString("N"))),
        cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(80, LogLevel.Error, "A photo could not be shown: {Error}")]
        public static partial void Failed(ILogger logger, string error);
    }
}
