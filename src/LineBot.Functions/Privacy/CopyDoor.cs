using System.Text;
using LineBot.Dialogs.MyData;
using LineBot.Functions.Clock;
using LineBot.Functions.Logging;
using LineBot.Functions.Printing;
using LineBot.Functions.Triggers;
using LineBot.Funds.Audit;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Privacy;

namespace LineBot.Functions.Privacy;

/// <summary>
/// The copy of what is kept about a person, as a page to read and print or as JSON, for whoever holds a fresh link. For which members the
/// person stands is read again, on both sides; the look is written down before the first byte leaves.
/// </summary>
internal sealed partial class CopyDoor(
    CopyTokens tokens, IPersonalLinks links, IPassbooks passbooks, IPersonalData data, IAuditTrail audit, BotClock clock, Func<Guid> newId, ILogger<CopyDoor> logger)
{
    public const string Path = "api/my-data";

    public async Task AnswerAsync(HttpContext context)
    {
        using var scope = logger.BeginInvocation(context.Request);
        clock.Follow(context.Request);
        PrivatePage.Protect(context.Response);
        try
        {
            if (Ticket(context.Request) is not { } ticket) { await PrivatePage.SayOverAsync(context); }
            else { await ShowAsync(context, ticket); }
        }
        catch (Exception error) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            Log.Failed(logger, ErrorFacts.Of(error));
            await PrivatePage.SayNotNowAsync(context);
        }
    }

    private CopyTicket? Ticket(HttpRequest request) =>
        tokens.Read(request.RouteValues["token"] as string ?? "") is { } ticket && clock.GetUtcNow() < ticket.Until ? ticket : null;

    private async Task ShowAsync(HttpContext context, CopyTicket ticket)
    {
        var memberships = await MembershipsAsync(ticket.Person, context.RequestAborted);
        var copy = await data.ReadAsync(ticket.Person, memberships, context.RequestAborted);
        foreach (var membership in memberships) { await RecordAsync(membership, context.RequestAborted); }
        if (context.Request.Query["as"] == "json")
        {
            context.Response.Headers.ContentDisposition = "attachment; filename=\"my-data.json\"";
            context.Response.ContentType = "application/json; charset=utf-8";
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(CopyJson.Write(copy)), context.RequestAborted);
        }
        else { await PrivatePage.SayAsync(context, StatusCodes.Status200OK, CopyPage.Write(copy)); }
    }

    private async Task<IReadOnlyList<Membership>> MembershipsAsync(LineUserId person, CancellationToken cancellationToken)
    {
        var linked = await links.OfAsync(person, cancellationToken);
        var books = await Task.WhenAll(linked.Select(membership => passbooks.ReadAsync(membership, cancellationToken)));
        return [.. books.OfType<Passbook>().Where(book => book.IsLinkedTo(person)).Select(book => book.Membership)];
    }

    private Task RecordAsync(Membership membership, CancellationToken cancellationToken) => audit.RecordAsync(
        new(
            membership.Fund, clock.GetUtcNow(), membership.Member.Value, AuditAction.CopyRead, membership.Member.Value,
            CommandKey.Of("copy", newId().ToString("N"))),
        cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(95, LogLevel.Error, "A copy could not be shown: {Error}")]
        public static partial void Failed(ILogger logger, string error);
    }
}
