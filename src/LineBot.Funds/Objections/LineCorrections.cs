using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Funds.Objections;

/// <summary>
/// What a correction writes into the book: the wrong line taken back on its own day, the right one on the day the money really moved. Seen from
/// any later day the book is right; when it was written, and why, each of the two says itself.
/// </summary>
public static class LineCorrections
{
    /// <summary>Some lines are not taken back by a reversal: what a book began with, and a reversal itself.</summary>
    public static bool IsReversible(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Type is not (EntryType.Opening or EntryType.Reversal or EntryType.Disbursement);
    }

    public static Money AmountOf(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Money.Max(entry.Amount, -entry.Amount);
    }

    public static CorrectionCommand Of(Objection objection, LedgerEntry entry, LineCorrection correction)
    {
        ArgumentNullException.ThrowIfNull(objection);
        ArgumentNullException.ThrowIfNull(correction);
        var note = objection.Number.ToString();
        return new(
            CommandKey.Of($"objection/{objection.Fund.Value}", note),
            objection.Membership,
            objection.Line.Book,
            new(EntryType.Reversal, AmountOf(entry), entry.Date) { Reverses = entry.Receipt, Note = note },
            correction.Amount.IsPositive ? new(TypeOf(entry), correction.Amount, correction.Date) { Note = note } : null);
    }

    /// <summary>Asks the book beforehand, so that an officer hears of it before anything is decided.</summary>
    public static ObjectionRefusal? WhyNot(Objection objection, LedgerEntry entry, LineCorrection correction, Passbook owner, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(correction);
        ArgumentNullException.ThrowIfNull(owner);
        if (correction.Date > ThaiDay.Of(now)) { return new ObjectionRefusal.InFuture(); }
        if (correction.Amount == AmountOf(entry) && correction.Date == entry.Date) { return new ObjectionRefusal.NothingChanges(); }
        return WhyNot(Of(objection, entry, correction), entry, owner, now) is { } why ? new ObjectionRefusal.NotPosted(why) : null;
    }

    private static PostingRefusal? WhyNot(CorrectionCommand command, LedgerEntry entry, Passbook owner, DateTimeOffset now)
    {
        var original = new Reversible(entry, IsReversed: false);
        if (owner.Accounts.FirstOrDefault(account => account.Book == command.Book) is { } account)
        {
            return WhyNot(account, (book, posting, reversed) => AccountLedger.Post(book, posting, reversed, now), command, original);
        }

        return owner.Loans.FirstOrDefault(loan => loan.Book == command.Book) is { } loan
            ? WhyNot(loan, (book, posting, reversed) => LoanLedger.Post(book, posting, reversed, now), command, original)
            : new PostingRefusal.NoSuchBook(command.Book);
    }

    private static PostingRefusal? WhyNot<TBook>(
        TBook book, Func<TBook, Posting, Reversible?, PostingOutcome<TBook>> post, CorrectionCommand command, Reversible original) =>
        post(book, command.Reversal, original) switch
        {
            PostingOutcome<TBook>.Refused refused => refused.Why,
            PostingOutcome<TBook>.Posted back when command.Replacement is { } right && post(back.After, right, null) is PostingOutcome<TBook>.Refused no => no.Why,
            _ => null,
        };

    /// <summary>A pay-off is reckoned to the satang; what was really paid instead is a repayment.</summary>
    private static EntryType TypeOf(LedgerEntry entry) => entry.Type == EntryType.PayOff ? EntryType.Repayment : entry.Type;
}
