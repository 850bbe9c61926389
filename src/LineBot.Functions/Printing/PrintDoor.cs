using LineBot.Functions.Clock;

namespace LineBot.Functions.Printing;

/// <summary>
/// Pages to print, for whoever holds a fresh link. Rights are read again and the look is recorded before a letter goes out; whatever is
/// wrong with a link gets the same page, which tells nothing.
/// </summary>
internal sealed class PrintDoor(PrintTickets tickets, PrintDesk desk, BotClock clock, PrivatePages pages)
{
    public const string Path = "api/pages";

    public Task AnswerAsync(HttpContext context) => pages.AnswerAsync(context, PageAsync);

    private async Task<string?> PageAsync(string token, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var page = tickets.Read(token) is { } ticket && now < ticket.Until ? await desk.PageAsync(ticket, now, cancellationToken) : null;
        return page is null ? null : PageWriter.Write(page);
    }
}
