using LineBot.Funds.Members;
using static LineBot.Funds.Loans.Contract;

namespace LineBot.Funds.Ledger;

/// <summary>An account and its entries, written line by line.</summary>
internal sealed class Books
{
    public static readonly Membership Member = new(FundId.Parse("ban-lo"), MemberNumber.Parse("0001"));

    public static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.FromHours(7));

    public Books(AccountKind kind = AccountKind.Deposit, decimal opening = 0)
    {
        var blank = new Account { Number = AccountNumber.Parse("S-1"), Kind = kind, AsOf = Day("2026-09-30"), Balance = default, Tip = default };
        var (account, entry) = AccountLedger.Open(Member, blank, Money.FromBaht(opening), batch: 0, Noon);
        Account = account;
        Entries.Add(entry);
    }

    public Account Account { get; private set; }

    public List<LedgerEntry> Entries { get; } = [];

    public PostingRefusal? Post(EntryType type, decimal amount, string day = "2026-10-05", string? receipt = null, string? reverses = null) =>
        Post(new Posting(type, Money.FromBaht(amount), Day(day))
        {
            Receipt = receipt is null ? null : ReceiptNumber.Parse(receipt),
            Reverses = reverses is null ? null : ReceiptNumber.Parse(reverses),
        });

    public PostingRefusal? Post(Posting posting)
    {
        var outcome = AccountLedger.Post(Account, posting, Original(posting), Noon);
        if (outcome is not PostingOutcome<Account>.Posted posted) { return ((PostingOutcome<Account>.Refused)outcome).Why; }
        Account = posted.After;
        Entries.Add(posted.Entry);
        return null;
    }

    private Reversible? Original(Posting posting) =>
        Entries.Find(entry => entry.Receipt == posting.Reverses) is { } entry
            ? new(entry, Entries.Exists(other => other.Reverses == entry.Receipt))
            : null;
}
