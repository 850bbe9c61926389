using LineBot.Dialogs.Photos;
using LineBot.Dialogs.Printing;
using LineBot.Functions.Clock;
using LineBot.Functions.Logging;
using LineBot.Functions.Triggers;

namespace LineBot.Functions.Printing;

/// <summary>
/// Pages to print, for whoever holds a fresh link. Rights are read again and the look is recorded before a letter goes out; whatever is
/// wrong with a link gets the same page, which tells nothing.
/// </summary>
internal sealed partial class PrintDoor(PrintTickets tickets, PrintDesk desk, BotClock clock, ILogger<PrintDoor> logger)
{
    public const string Path = "api/pages";

    public async Task AnswerAsync(HttpContext context)
    {
        using var scope = logger.BeginInvocation(context.Request);
        clock.Follow(context.Request);
        PrivatePage.Protect(context.Response);
        try
        {
            var page = await PageAsync(context.Request.RouteValues["token"] as string ?? "", context.RequestAborted);
            await PrivatePage.SayAsync(
                context, page is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK,
                page is null ? PrivatePage.Sentence(PhotoMessages.LinkIsOver) : PageWriter.Write(page));
        }
        catch (Exception error) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            Log.Failed(logger, ErrorFacts.Of(error));
            await PrivatePage.SayAsync(context, StatusCodes.Status503ServiceUnavailable, PrivatePage.Sentence(PhotoMessages.CannotShowNow));
        }
    }

    private async Task<PrintedPage?> PageAsync(string token, CancellationToken cancellationToken) =>
        tickets.Read(token) is { } ticket && clock.GetUtcNow() < ticket.Until ? await desk.PageAsync(ticket, clock.GetUtcNow(), cancellationToken) : null;

    private static partial class Log
    {
        [LoggerMessage(97, LogLevel.Error, "A page to print could not be shown: {Error}")]
        public static partial void Failed(ILogger logger, string error);
    }
}
