using LineBot.Dialogs.Printing;
using LineBot.Funds;
using LineBot.Funds.Audit;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.SavingsDay;

namespace LineBot.Functions.Printing;

/// <summary>Reads what a page shows, for whoever may see it today, and records the look first.</summary>
internal sealed class PrintDesk(IPassbooks passbooks, ISavingsDays savingsDays, IAuditTrail audit, Func<Guid> newId)
{
    private const int PageSize = 100;

    /// <summary>So many pages of a book are printed; what is older is on older statements.</summary>
    private const int PagesMax = 20;

    /// <summary>Null: not for this viewer.</summary>
    public async Task<PrintedPage?> PageAsync(PrintTicket ticket, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var viewer = await passbooks.ReadAsync(ticket.Viewer, cancellationToken);
        if (viewer?.IsLinkedTo(ticket.User) != true) { return null; }
        if (ticket.Days is var (from, to)) { return await StatementAsync(viewer, ticket, from, to, now, cancellationToken); }
        return ticket.Sheet is { } sheet ? await DaySheetAsync(viewer, ticket, sheet, now, cancellationToken) : null;
    }

    private async Task<PrintedPage?> DaySheetAsync(Passbook viewer, PrintTicket ticket, DaySheetNumber number, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var book = await savingsDays.ReadAsync(ticket.Viewer.Fund, number, cancellationToken);
        if (DaySheetRules.WhyNotSee(book?.Sheet, viewer, ticket.User, ThaiDay.Of(now)) is not null) { return null; }

        await RecordAsync(ticket, AuditAction.DaySheetViewed, number.Value, now, cancellationToken);
        var names = new Dictionary<MemberNumber, string>();
        foreach (var officer in new[] { book!.Sheet.CountedBy, book.Sheet.SignedBy }.OfType<MemberNumber>().Distinct())
        {
            names[officer] = (await passbooks.ReadAsync(new(ticket.Viewer.Fund, officer), cancellationToken))?.Profile.FullName ?? officer.Value;
        }

        return DaySheetPrint.Of(book, viewer.FundName, member => names.GetValueOrDefault(member, member.Value));
    }

    private async Task<PrintedPage> StatementAsync(
        Passbook viewer, PrintTicket ticket, DateOnly from, DateOnly to, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await RecordAsync(ticket, AuditAction.StatementViewed, ticket.Viewer.Member.Value, now, cancellationToken);
        var books = viewer.Accounts.Select(account => account.Book).Concat(viewer.Loans.Select(loan => loan.Book));
        var entries = await Task.WhenAll(books.Select(book => EntriesAsync(viewer.Membership, book, from, cancellationToken)));
        return StatementPrint.Of(viewer, entries, from, to, now);
    }

    /// <summary>Newest first, to the first entry before the first day: its balance is what was brought forward.</summary>
    private async Task<BookEntries> EntriesAsync(Membership membership, LedgerBook book, DateOnly from, CancellationToken cancellationToken)
    {
        var entries = new List<LedgerEntry>();
        long? before = null;
        for (var page = 1; page <= PagesMax; page++)
        {
            var read = await passbooks.HistoryAsync(membership, book, before, PageSize, cancellationToken);
            entries.AddRange(read.Entries);
            if (read.Next is null || entries.Any(entry => entry.Date < from)) { break; }
            before = read.Next;
        }

        return new(book, entries);
    }

    private Task RecordAsync(PrintTicket ticket, AuditAction action, string subject, DateTimeOffset now, CancellationToken cancellationToken) => audit.RecordAsync(
        new(ticket.Viewer.Fund, now, ticket.Viewer.Member.Value, action, subject, CommandKey.Of("page", newId().ToString("N"))), cancellationToken);
}
