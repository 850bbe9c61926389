using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Linking;
using LineBot.Funds.Members;

namespace LineBot.Storage.Linking;

/// <summary>A row of the table LinkCodes: whose code it is, until when, and what became of it. The code itself is only its keyed hash.</summary>
internal sealed class LinkCodeRow(TableEntity row)
{
    private const string UsedKey = "UsedKey";
    private const string UsedBy = "UsedBy";
    private const string UsedAt = "UsedAt";
    private const string WrongNumbers = "WrongNumbers";
    private const string WrongKey = "WrongKey";

    public TableEntity Row { get; } = row;

    public string Hash => Row.RowKey;

    public Membership Membership => new(FundId.Parse(Row.Text("Fund")), MemberNumber.Parse(Row.Text("Member")));

    public DateTimeOffset? Used => Row.GetDateTimeOffset(UsedAt);

    public static LinkCodeRow New(string hash, Membership membership, DateTimeOffset until) => new(new(Partition(hash), hash)
    {
        ["Fund"] = membership.Fund.Value,
        ["Member"] = membership.Member.Value,
        ["Until"] = until,
        [WrongNumbers] = 0,
    });

    public static string Partition(string hash) => hash[..2];

    public bool IsUsedBy(LinkAttempt attempt) => Row.GetString(UsedKey) == attempt.Key.Value && Row.GetString(UsedBy) == attempt.User.Value;

    public bool IsOpen(DateTimeOffset now) =>
        Used is null && now < Row.Time("Until") && Row.Int32(WrongNumbers) < LinkLimits.WrongNumbersPerCode;

    public void Use(LinkAttempt attempt)
    {
        Row[UsedKey] = attempt.Key.Value;
        Row[UsedBy] = attempt.User.Value;
        Row[UsedAt] = attempt.Now;
    }

    /// <summary>Counts a wrong number once for each attempt, however often the attempt is repeated.</summary>
    public void CountWrongNumber(CommandKey key)
    {
        if (Row.GetString(WrongKey) == key.Value) { return; }
        Row[WrongKey] = key.Value;
        Row[WrongNumbers] = Row.Int32(WrongNumbers) + 1;
    }
}
