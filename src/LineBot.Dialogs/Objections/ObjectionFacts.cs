using LineBot.Dialogs.History;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Objections;

/// <summary>The books that a person may object in, and the lines of the one that is chosen, newest first.</summary>
internal sealed record ObjectionFacts(IReadOnlyList<ObjectionBook> Books)
{
    public IReadOnlyList<LedgerEntry> Lines { get; init; } = [];

    /// <summary>The day that would be told now.</summary>
    public DateOnly AnswerBy { get; init; }

    /// <summary>Null: not chosen yet, or no longer this person's.</summary>
    public ObjectionBook? Find(ObjectionDraft draft) => Books.FirstOrDefault(book => book.Key == draft.Book);

    public LedgerEntry? LineOf(ObjectionDraft draft) => Lines.FirstOrDefault(line => line.Sequence == draft.Line);

    public override string ToString() => "objection facts";
}

/// <summary>One account or loan of one of the linked members.</summary>
internal sealed record ObjectionBook(Passbook Owner, LedgerBook Ledger)
{
    /// <summary>As the history's buttons name a book.</summary>
    public string Key => string.Join('/', HistoryPostbacks.Page(Owner.Membership, Ledger, before: null).Arguments.SkipLast(1));

    public override string ToString() => $"book {Ledger}";

    public static IReadOnlyList<ObjectionBook> In(IEnumerable<Passbook> books) =>
    [
        .. books.SelectMany(book => book.Accounts.OrderBy(account => account.Kind).Select(account => account.Book)
            .Concat(book.Loans.Select(loan => loan.Book)).Select(ledger => new ObjectionBook(book, ledger))),
    ];
}
