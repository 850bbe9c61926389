using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Funds.Slips;

namespace LineBot.Storage.Slips;

/// <summary>The rows of slips, all in their fund's partition: <c>slip:</c>, <c>open:</c> while it waits, <c>of:</c> a member, <c>ref:</c>, <c>~done:</c> and the <c>count</c>.</summary>
internal static class SlipRows
{
    public const string Count = "count";

    public const string OpenPrefix = "open:";

    public const string Sender = "Sender";

    private const string Taken = "Slip";

    private const string Key = "Key";

    public static string Slip(SlipNumber number) => $"slip:{number.Value}";

    public static string Open(SlipNumber number) => OpenPrefix + number.Value;

    public static string OfMember(MemberNumber member) => $"of:{Keys.Escape(member.Value)}:";

    public static string OfMember(MemberNumber member, SlipNumber number) => OfMember(member) + number.Value;

    public static string Reference(string reference) => $"ref:{Keys.Escape(reference)}";

    public static TableEntity CountRow(FundId fund, int count) => new(Keys.Fund(fund), Count) { ["Count"] = count };

    /// <summary>A row that only says to which slip its key belongs.</summary>
    public static TableEntity Pointer(FundId fund, string key, SlipNumber number) => new(Keys.Fund(fund), key) { [Taken] = number.Value };

    public static SlipNumber NumberIn(TableEntity pointer) =>
        SlipNumber.TryParse(pointer.Text(Taken), out var number) ? number : throw new InvalidDataException("A stored pointer names no slip.");

    /// <summary>Whether this command wrote the row as it stands.</summary>
    public static bool IsBy(TableEntity row, CommandKey key) => row.GetString(Key) == key.Value;

    /// <summary>The end of a command that began to write the row: its key stays.</summary>
    public static TableEntity WriteAgain(Slip slip, TableEntity before) => Write(slip, CommandKey.Parse(before.Text(Key)));

    public static TableEntity Write(Slip slip, CommandKey key)
    {
        var row = new TableEntity(Keys.Fund(slip.Membership.Fund), Slip(slip.Number));
        row.Put(Key, key.Value);
        row.Put("Number", slip.Number.Count);
        row.Put("Member", slip.Membership.Member.Value);
        row.Put(Sender, slip.Sender.Value);
        row.Put("SentAt", slip.SentAt);
        row.Put("Account", slip.Match.Book.Account?.Value);
        row.Put("Loan", slip.Match.Book.Loan?.Value);
        row.Put("Amount", (Money?)slip.Match.Amount);
        row.Put("PaidOn", (DateOnly?)slip.Match.PaidOn);
        row.Put("Photos", string.Join(' ', slip.Photos.Select(photo => photo.Value)));
        row.Put("Reference", slip.Reference);
        row.Put("Status", slip.Status.ToString());
        row.Put("CheckedBy", slip.CheckedBy?.Value);
        row.Put("DecidedBy", slip.DecidedBy?.Value);
        row.Put("Reason", slip.Reason?.ToString());
        row.Put("Receipt", slip.Receipt?.Value);
        row.Put("TakeBackAskedBy", slip.TakeBackAskedBy?.Value);
        row.Put("TakenBackBy", slip.TakenBackBy?.Value);
        row.Put("TakenBackOn", slip.TakenBackOn);
        row.Put("Reversal", slip.Reversal?.Value);
        return row;
    }

    public static Slip Read(TableEntity row) => new()
    {
        Number = new(row.Int32("Number")),
        Membership = new(FundId.Parse(row.PartitionKey), MemberNumber.Parse(row.Text("Member"))),
        Sender = LineUserId.Parse(row.Text(Sender)),
        SentAt = row.Time("SentAt"),
        Match = new(BookIn(row), row.Money("Amount"), row.Day("PaidOn")),
        Photos = [.. row.Text("Photos").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(PhotoId.Parse)],
        Reference = row.GetString("Reference"),
        Status = row.Case<SlipStatus>("Status"),
        CheckedBy = row.GetString("CheckedBy") is { } one ? MemberNumber.Parse(one) : null,
        DecidedBy = row.GetString("DecidedBy") is { } two ? MemberNumber.Parse(two) : null,
        Reason = row.CaseOrNull<SlipReason>("Reason"),
        Receipt = row.GetString("Receipt") is { } receipt ? ReceiptNumber.Stored(receipt) : null,
        TakeBackAskedBy = row.GetString("TakeBackAskedBy") is { } asked ? MemberNumber.Parse(asked) : null,
        TakenBackBy = row.GetString("TakenBackBy") is { } by ? MemberNumber.Parse(by) : null,
        TakenBackOn = row.DayOrNull("TakenBackOn"),
        Reversal = row.GetString("Reversal") is { } reversal ? ReceiptNumber.Stored(reversal) : null,
    };

    private static LedgerBook BookIn(TableEntity row) => row.GetString("Loan") is { } loan
        ? LedgerBook.Of(LoanNumber.Parse(loan))
        : LedgerBook.Of(AccountNumber.Parse(row.Text("Account")));
}
