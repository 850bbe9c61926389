using LineBot.Storage.Ledger;

namespace LineBot.Cli.Ledger;

/// <summary>The result of a verification, for scripts.</summary>
internal sealed record LedgerAnswer(int Books, long Entries, IReadOnlyList<LedgerFaultAnswer> Faults);

/// <summary>The first row of a book that is not as it was written.</summary>
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
}
