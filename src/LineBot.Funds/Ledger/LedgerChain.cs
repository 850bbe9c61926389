using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Funds.Ledger;

/// <summary>
/// Links the entries of a book: each carries the hash of the one before. The first carries the hash of the book itself, its
/// member and its terms, so that a chain cannot be moved to another member, nor a contract's rate be changed, unseen.
/// </summary>
public static class LedgerChain
{
    public static ChainTip Start(Membership membership, Account account) => new(0, Book(membership, "account", account.Number.Value)
        .Add((long)account.Kind).Add(account.OpenedOn).Add(account.AsOf).Add(account.Unit).Hash());

    public static ChainTip Start(Membership membership, Loan loan) => new(0, Book(membership, "loan", loan.Number.Value)
        .Add(loan.Terms.Principal).Add(loan.Terms.Rate.Millionths).Add((long)loan.Terms.Method).Add(loan.Terms.Instalments)
        .Add((long)loan.Terms.Every).Add(loan.Terms.DisbursedOn).Add(loan.Terms.FirstDueOn).Add(loan.AsOf).Add((long)loan.Allocation).Hash());

    /// <summary>The hash that an entry ought to carry.</summary>
    public static EntryHash HashOf(LedgerEntry entry) => new CanonicalBytes()
        .Add("entry 1").Add(entry.Sequence).Add(entry.Receipt.Value).Add(entry.Type.ToString()).Add(entry.Date)
        .Add(entry.RecordedAt.UtcTicks).Add(entry.Change).Add(entry.Interest).Add(entry.Waived).Add(entry.Balance)
        .Add(entry.Reverses?.Value).Add(entry.Note).Add(entry.Batch).Add(entry.Previous.Value).Hash();

    /// <summary>The entry with its place in the chain.</summary>
    internal static LedgerEntry Append(ChainTip tip, LedgerEntry entry)
    {
        var placed = entry with { Sequence = tip.Sequence + 1, Previous = tip.Hash };
        return placed with { Hash = HashOf(placed) };
    }

    internal static ChainTip TipOf(LedgerEntry entry) => new(entry.Sequence, entry.Hash);

    private static CanonicalBytes Book(Membership membership, string kind, string number) =>
        new CanonicalBytes().Add("book 1").Add(membership.Fund.Value).Add(membership.Member.Value).Add(kind).Add(number);
}
