using LineBot.Functions.Clock;
using LineBot.Functions.Logging;
using LineBot.Functions.Triggers;

namespace LineBot.Functions.Printing;

/// <summary>
/// Answers for every page behind a signed link. Whatever is wrong with a link gets the same page, which tells nothing; what fails on our side
/// is one sentence and one line in the log.
/// </summary>
internal sealed partial class PrivatePages(BotClock clock, ILogger<PrivatePages> logger)
{
    /// <param name="context">The request; its route names the token.</param>
    /// <param name="pageAsync">Reads rights anew, records the look and writes the page; null: not for this link.</param>
    public async Task AnswerAsync(HttpContext context, Func<string, CancellationToken, Task<string?>> pageAsync)
    {
        using var scope = logger.BeginInvocation(context.Request);
        clock.Follow(context.Request);
        PrivatePage.Protect(context.Response);
        try
        {
            var page = await pageAsync(context.Request.RouteValues["token"] as string ?? "", context.RequestAborted);
            await (page is null ? PrivatePage.SayOverAsync(context) : PrivatePage.SayAsync(context, StatusCodes.Status200OK, page));
        }
        catch (Exception error) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            Log.Failed(logger, context.Request.Path.Value?.Split('/').ElementAtOrDefault(2) ?? "", ErrorFacts.Of(error));
            await PrivatePage.SayNotNowAsync(context);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(97, LogLevel.Error, "A page of {Door} could not be shown: {Error}")]
        public static partial void Failed(ILogger logger, string door, string error);
    }
}
