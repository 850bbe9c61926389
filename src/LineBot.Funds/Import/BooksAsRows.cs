using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;

namespace LineBot.Funds.Import;

/// <summary>
/// The books of a member as rows of the import format. Planned against the same books they change nothing; in empty books they make the
/// same balances, save for the loans in <see cref="ClosedEarly"/>: the format has no column for interest that was let go.
/// </summary>
public sealed class BooksAsRows(StoredMember stored)
{
    private readonly EntryIndex entries = new(stored.Entries);

    public MemberRow? Member => stored.Profile is not { } profile ? null : new(default, stored.Membership, profile.GivenName, profile.FamilyName, profile.JoinedOn)
    {
        Title = profile.Title,
        BirthDate = profile.BirthDate,
        Phone = profile.Phone,
        Moo = profile.Moo,
        Household = profile.Household,
        Status = profile.Status,
    };

    public IEnumerable<AccountRow> Accounts => stored.Accounts.Values.OrderBy(account => account.Number.Value, StringComparer.Ordinal).Select(account =>
        new AccountRow(default, stored.Membership, account.Number, account.Kind, entries.Opening(account.Book)?.Balance ?? Money.Zero, account.AsOf)
        {
            OpenedOn = account.OpenedOn,
            PledgeAmount = account.PledgeAmount,
            Unit = account.Unit,
        });

    public IEnumerable<TransactionRow> Transactions => InOrder.Where(entry => entry.Entry.Book.Account is not null).Select(known => ToRow(known.Entry));

    public IEnumerable<LoanRow> Loans => stored.Loans.Values.OrderBy(loan => loan.Number.Value, StringComparer.Ordinal).Select(ToRow);

    /// <summary>Without those that were taken back, and without what took them back: the format knows no reversal of a repayment.</summary>
    public IEnumerable<RepaymentRow> Repayments => InOrder
        .Where(known => known is { IsReversed: false, Entry: { Book.Loan: not null, Type: EntryType.Repayment or EntryType.PayOff } })
        .Select(known => new RepaymentRow(
            default, stored.Membership.Fund, known.Entry.Book.Loan!.Value, known.Entry.Date, known.Entry.Amount, known.Entry.Receipt)
        { Note = known.Entry.Note });

    public IEnumerable<SeatRow> Seats => stored.Seats.Values.OrderBy(seat => seat.Position).Select(seat =>
        new SeatRow(default, stored.Membership, seat.Position) { Duties = seat.Duties, From = seat.Source, TermFrom = seat.From, TermTo = seat.To });

    public IEnumerable<LoanNumber> ClosedEarly => stored.Loans.Values.Where(loan => loan.WaivedInterest.IsPositive).Select(loan => loan.Number);

    private IEnumerable<Reversible> InOrder => stored.Entries.Where(known => known.Entry.Sequence > 1)
        .OrderBy(known => known.Entry.Book.ToString(), StringComparer.Ordinal).ThenBy(known => known.Entry.Sequence);

    private TransactionRow ToRow(LedgerEntry entry)
    {
        var isInKind = stored.Accounts[entry.Book.Account!.Value].Kind == AccountKind.InKind;
        var change = Money.Max(entry.Change, -entry.Change);
        return new(
            default, stored.Membership.Fund, entry.Book.Account.Value, entry.Date, entry.Type,
            isInKind ? Money.FromBaht(change.Satang) : change, entry.Receipt)
        {
            Reverses = entry.Reverses,
            Note = entry.Note,
        };
    }

    private LoanRow ToRow(Loan loan)
    {
        var opening = entries.Opening(loan.Book);
        return new(default, stored.Membership, loan.Number, loan.Terms)
        {
            Purpose = loan.Purpose,
            Guarantors = loan.Guarantors,
            AsOf = loan.AsOf,
            PaidPrincipal = opening is null ? Money.Zero : loan.Terms.Principal - opening.Balance,
            PaidInterest = opening?.Interest ?? Money.Zero,
        };
    }
}
