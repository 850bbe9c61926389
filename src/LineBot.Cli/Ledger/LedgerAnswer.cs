using LineBot.Funds.Pots;
using LineBot.Storage.Ledger;
using LineBot.Storage.Pots;

namespace LineBot.Cli.Ledger;

/// <summary>The result of a verification, for scripts.</summary>
internal sealed record LedgerAnswer(int Books, long Entries, IReadOnlyList<LedgerFaultAnswer> Faults);

/// <summary>The first row of a book that is not as it was written. A pot belongs to no member; of the running numbers the book is <c>pot-numbers</c>.</summary>
internal sealed record LedgerFaultAnswer(
    string FundId, string MemberNo, string Book, string Number, string Fault, long Sequence, string? ReceiptNo)
{
    public static LedgerFaultAnswer Of(CheckedBook book)
    {
        var fault = book.Fault ?? throw new ArgumentException("A book without a fault.", nameof(book));
        return new(
            book.Membership.Fund.Value,
            book.Membership.Member.Value,
            book.Book.Loan is null ? "account" : "loan",
            book.Book.Number,
            LedgerWords.Code(fault.Kind),
            fault.Sequence,
            fault.Receipt?.Value);
    }

    public static LedgerFaultAnswer Of(CheckedPot pot)
    {
        var fault = pot.Fault ?? throw new ArgumentException("A pot without a fault.", nameof(pot));
        return new(
            pot.Fund.Value,
            "",
            pot.Pot is null ? "pot-numbers" : "pot",
            pot.Pot?.Value ?? "",
            LedgerWords.Code(fault.Kind),
            fault.Sequence,
            fault.Number is { } number ? PotReceipt.Of(number).Value : null);
    }
}
