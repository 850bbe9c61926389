using LineBot.Dialogs.Guarantees;
using LineBot.Dialogs.Photos;
using LineBot.Functions.Clock;
using LineBot.Functions.Logging;
using LineBot.Functions.Printing;
using LineBot.Functions.Triggers;
using LineBot.Funds;
using LineBot.Funds.Audit;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Functions.Guarantees;

/// <summary>
/// The notice to a guarantor, ready to print, for whoever holds a fresh link. Rights are read again and the look is recorded; whatever is
/// wrong with a link gets the same page, which tells nothing.
/// </summary>
internal sealed partial class GuaranteeLetterDoor(
    GuaranteeLetters letters, IPassbooks passbooks, IFunds funds, IAuditTrail audit, BotClock clock, Func<Guid> newId, ILogger<GuaranteeLetterDoor> logger)
{
    public const string Path = "api/guarantees";

    public async Task AnswerAsync(HttpContext context)
    {
        using var scope = logger.BeginInvocation(context.Request);
        clock.Follow(context.Request);
        PrivatePage.Protect(context.Response);
        try
        {
            var page = await PageAsync(context.Request.RouteValues["token"] as string ?? "", context.RequestAborted);
            await PrivatePage.SayAsync(context, page is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK, page ?? PrivatePage.Sentence(PhotoMessages.LinkIsOver));
        }
        catch (Exception error) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            Log.Failed(logger, ErrorFacts.Of(error));
            await PrivatePage.SayAsync(context, StatusCodes.Status503ServiceUnavailable, PrivatePage.Sentence(PhotoMessages.CannotShowNow));
        }
    }

    private async Task<string?> PageAsync(string token, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (letters.Read(token) is not { } ticket || now >= ticket.Until || !await MaySeeAsync(ticket, ThaiDay.Of(now), cancellationToken)) { return null; }
        if (await LetterAsync(ticket, ThaiDay.Of(now), cancellationToken) is not { } letter) { return null; }

        await audit.RecordAsync(
            new(ticket.Officer.Fund, now, ticket.Officer.Member.Value, AuditAction.GuaranteeLetterOpened, ticket.Loan.Value, CommandKey.Of("guarantee-letter", newId().ToString("N"))),
            cancellationToken);
        return letter.Html;
    }

    private async Task<bool> MaySeeAsync(GuaranteeTicket ticket, DateOnly today, CancellationToken cancellationToken) =>
        await passbooks.ReadAsync(ticket.Officer, cancellationToken) is { } book && book.IsLinkedTo(ticket.Person)
        && Officer.Of(book, today) is { } officer && (officer.Has(Duty.Pay) || officer.Has(Duty.Decide));

    private async Task<GuaranteeLetter?> LetterAsync(GuaranteeTicket ticket, DateOnly today, CancellationToken cancellationToken)
    {
        var fund = ticket.Officer.Fund;
        if (await funds.OwnerOfAsync(fund, ticket.Loan, cancellationToken) is not { } owner) { return null; }

        var guarantor = passbooks.ReadAsync(new(fund, ticket.Guarantor), cancellationToken);
        var borrower = await passbooks.ReadAsync(owner, cancellationToken);
        var loan = borrower?.Loans.FirstOrDefault(one => one.Number == ticket.Loan);
        return await guarantor is { } backer && loan?.Guarantors.Contains(ticket.Guarantor) == true
            ? GuaranteeLetter.Of(borrower!.FundName, borrower.Profile.FullName, backer.Profile.FullName, loan, today)
            : null;
    }

    private static partial class Log
    {
        [LoggerMessage(96, LogLevel.Error, "A notice to a guarantor could not be shown: {Error}")]
        public static partial void Failed(ILogger logger, string error);
    }
}
