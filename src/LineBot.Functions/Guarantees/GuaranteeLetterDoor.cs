using LineBot.Dialogs.Guarantees;
using LineBot.Functions.Clock;
using LineBot.Functions.Printing;
using LineBot.Funds;
using LineBot.Funds.Audit;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Functions.Guarantees;

/// <summary>
/// The notice to a guarantor, ready to print, for whoever holds a fresh link. Rights are read again and the look is recorded; whatever is
/// wrong with a link gets the same page, which tells nothing.
/// </summary>
internal sealed class GuaranteeLetterDoor(
    GuaranteeLetters letters, IPassbooks passbooks, IFunds funds, IAuditTrail audit, BotClock clock, Func<Guid> newId, PrivatePages pages)
{
    public const string Path = "api/guarantees";

    public Task AnswerAsync(HttpContext context) => pages.AnswerAsync(context, PageAsync);

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
}
