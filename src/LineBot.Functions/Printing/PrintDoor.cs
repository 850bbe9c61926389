using System.Text;
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
        Protect(context.Response);
        try
        {
            var page = await PageAsync(context.Request.RouteValues["token"] as string ?? "", context.RequestAborted);
            await SayAsync(
                context, page is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK,
                page is null ? PageWriter.Sentence(PhotoMessages.LinkIsOver) : PageWriter.Write(page));
        }
        catch (Exception error) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            Log.Failed(logger, ErrorFacts.Of(error));
            await SayAsync(context, StatusCodes.Status503ServiceUnavailable, PageWriter.Sentence(PhotoMessages.CannotShowNow));
        }
    }

    private async Task<PrintedPage?> PageAsync(string token, CancellationToken cancellationToken) =>
        tickets.Read(token) is { } ticket && clock.GetUtcNow() < ticket.Until ? await desk.PageAsync(ticket, clock.GetUtcNow(), cancellationToken) : null;

    private static Task SayAsync(HttpContext context, int status, string page)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(page), context.RequestAborted).AsTask();
    }

    /// <summary>Nothing keeps it, nothing frames it, and no other page learns the link.</summary>
    private static void Protect(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex";
    }

    private static partial class Log
    {
        [LoggerMessage(96, LogLevel.Error, "A page to print could not be shown: {Error}")]
        public static partial void Failed(ILogger logger, string error);
    }
}
