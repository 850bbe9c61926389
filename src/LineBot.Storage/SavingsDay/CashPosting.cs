using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.SavingsDay;

namespace LineBot.Storage.SavingsDay;

/// <summary>
/// What a cash receipt posts, each part under a key made of sheet, receipt and part: however often it is begun, the money is booked once.
/// </summary>
internal sealed class CashPosting(ILedger ledger)
{
    /// <summary>Asks the books beforehand, so that a refusal is heard before anything is written down.</summary>
    public static PostingRefusal? WhyNot(Passbook payer, IReadOnlyList<CashPart> parts, SheetCommand command) =>
        parts.Select(part => WhyNot(payer, part, command)).FirstOrDefault(why => why is not null);

    /// <summary>The receipt with what the books wrote; where the first book refused after all, the receipt is refused.</summary>
    public async Task<(CashReceipt Receipt, IReadOnlyList<LedgerEntry> Entries, PostingRefusal? Why)> PostAsync(
        DaySheet sheet, CashReceipt receipt, CancellationToken cancellationToken)
    {
        var (parts, entries) = (new List<CashPart>(), new List<LedgerEntry>());
        foreach (var (part, place) in receipt.Parts.Select((part, place) => (part, place)))
        {
            var posting = new Posting(part.Type, part.Amount, sheet.Day) { Note = sheet.ReferenceOf(receipt.Number) };
            var outcome = await ledger.PostAsync(new(Key(sheet, receipt, place, "in"), Payer(sheet, receipt), part.Book, posting), cancellationToken);
            if (outcome is LedgerOutcome.Refused refused) { return await GiveUpAsync(sheet, receipt, parts, refused.Why, cancellationToken); }

            var entry = ((LedgerOutcome.Posted)outcome).Entry;
            entries.Add(entry);
            parts.Add(part with { Receipt = entry.Receipt });
        }

        return (receipt with { Parts = parts, Status = CashReceiptStatus.Posted }, entries, null);
    }

    /// <summary>Takes back what was posted, part by part.</summary>
    public async Task<CashReceipt> ReverseAsync(DaySheet sheet, CashReceipt receipt, CancellationToken cancellationToken)
    {
        var parts = new List<CashPart>();
        foreach (var (part, place) in receipt.Parts.Select((part, place) => (part, place)))
        {
            parts.Add(part.Receipt is null ? part : part with { Reversal = await ReverseAsync(sheet, receipt, part, place, cancellationToken) });
        }

        return receipt with { Parts = parts, Status = CashReceiptStatus.TakenBack };
    }

    private static PostingRefusal? WhyNot(Passbook payer, CashPart part, SheetCommand command)
    {
        var posting = new Posting(part.Type, part.Amount, command.Today);
        if (payer.Accounts.FirstOrDefault(account => account.Book == part.Book) is { } account)
        {
            return AccountLedger.Post(account, posting, null, command.Now) is PostingOutcome<Account>.Refused no ? no.Why : null;
        }

        return payer.Loans.FirstOrDefault(loan => loan.Book == part.Book) is { } loan
            ? LoanLedger.Post(loan, posting, null, command.Now) is PostingOutcome<Loan>.Refused refused ? refused.Why : null
            : new PostingRefusal.NoSuchBook(part.Book);
    }

    private static Membership Payer(DaySheet sheet, CashReceipt receipt) => new(sheet.Fund, receipt.Member);

    private static CommandKey Key(DaySheet sheet, CashReceipt receipt, int place, string step) =>
        CommandKey.Of($"savings-day/{sheet.Fund.Value}/{sheet.ReferenceOf(receipt.Number)}", $"{step}-{place}");

    /// <summary>A later part was refused: the earlier ones are taken back, so a receipt is whole or is not.</summary>
    private async Task<(CashReceipt Receipt, IReadOnlyList<LedgerEntry> Entries, PostingRefusal? Why)> GiveUpAsync(
        DaySheet sheet, CashReceipt receipt, List<CashPart> posted, PostingRefusal why, CancellationToken cancellationToken)
    {
        var taken = await ReverseAsync(sheet, receipt with { Parts = posted }, cancellationToken);
        return (receipt with { Parts = [.. taken.Parts, .. receipt.Parts.Skip(posted.Count)], Status = CashReceiptStatus.Refused }, [], why);
    }

    private async Task<ReceiptNumber> ReverseAsync(DaySheet sheet, CashReceipt receipt, CashPart part, int place, CancellationToken cancellationToken)
    {
        var posting = new Posting(EntryType.Reversal, part.Amount, sheet.Day) { Reverses = part.Receipt, Note = sheet.ReferenceOf(receipt.Number) };
        var outcome = await ledger.PostAsync(new(Key(sheet, receipt, place, "back"), Payer(sheet, receipt), part.Book, posting), cancellationToken);
        return outcome switch
        {
            LedgerOutcome.Posted posted => posted.Entry.Receipt,

            // An officer took this very entry back by another way; the money is out of the book all the same.
            LedgerOutcome.Refused { Why: PostingRefusal.AlreadyReversed } => part.Receipt!.Value,
            LedgerOutcome.Refused refused => throw new InvalidOperationException($"A book does not take its own entry back: {refused.Why.GetType().Name}."),
            _ => throw new System.Diagnostics.UnreachableException(outcome.GetType().Name),
        };
    }
}
