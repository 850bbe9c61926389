using System.Globalization;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Broadcasts;
using LineBot.Funds.Members;

namespace LineBot.Storage.Broadcasts;

/// <summary>The rows of announcements in their fund's partition: <c>announcement:{descending number}</c>, <c>part:{number}:{place}</c>.</summary>
internal static class BroadcastRow
{
    public const string Prefix = "announcement:";

    public const string Numbers = "numbers";

    /// <summary>Funds that ever made an announcement; '+' begins no fund's name.</summary>
    public const string Open = "+open";

    /// <summary>Counts down, so that the newest comes first.</summary>
    public static string Key(BroadcastNumber number) => Prefix + Keys.Number(int.MaxValue - number.Value);

    public static string PartPrefix(BroadcastNumber number) => $"part:{Keys.Number(number.Value)}:";

    public static string Part(BroadcastNumber number, int place) => PartPrefix(number) + place.ToString("D4", CultureInfo.InvariantCulture);

    public static TableEntity Write(Broadcast broadcast)
    {
        var row = new TableEntity(Keys.Fund(broadcast.Fund), Key(broadcast.Number));
        row.Put("Number", broadcast.Number.Value);
        row.Put("Words", broadcast.Words);
        row.Put("Audience", broadcast.Audience.Code);
        row.Put("By", broadcast.By.Value);
        row.Put("ByName", broadcast.ByName);
        row.Put("WrittenAt", broadcast.WrittenAt);
        row.Put("Expected", broadcast.Expected);
        row.Put("State", broadcast.State.ToString());
        row.Put("ConfirmedBy", broadcast.ConfirmedBy?.Value);
        row.Put("BegunAt", broadcast.BegunAt);
        row.Put("Recipients", broadcast.Recipients);
        row.Put("Arrived", broadcast.Arrived);
        row.Put("NotArrived", broadcast.NotArrived);
        return row;
    }

    public static Broadcast Read(TableEntity row) => new(
        FundId.Parse(row.PartitionKey),
        new(row.Int32("Number")),
        row.Text("Words"),
        Audience.Parse(row.Text("Audience")) ?? throw new InvalidDataException("A stored announcement is for an audience that is not known."),
        MemberNumber.Parse(row.Text("By")),
        row.Text("ByName"),
        row.Time("WrittenAt"),
        row.Int32("Expected"))
    {
        State = row.Case<BroadcastState>("State"),
        ConfirmedBy = row.GetString("ConfirmedBy") is { } by ? MemberNumber.Parse(by) : null,
        BegunAt = row.GetDateTimeOffset("BegunAt"),
        Recipients = row.Int32("Recipients"),
        Arrived = row.Int32("Arrived"),
        NotArrived = row.Int32("NotArrived"),
    };

    public static TableEntity Write(Broadcast broadcast, BroadcastPart part)
    {
        var row = new TableEntity(Keys.Fund(broadcast.Fund), Part(broadcast.Number, part.Place));
        row.Put("Place", part.Place);
        row.Put("RetryKey", part.RetryKey);
        row.Put("Users", string.Join(' ', part.Users.Select(user => user.Value)));
        row.Put("State", part.State.ToString());
        row.Put("TriedAt", part.TriedAt);
        row.Put("Arrived", part.Arrived);
        row.Put("NotArrived", part.NotArrived);
        return row;
    }

    public static BroadcastPart ReadPart(TableEntity row) => new(
        row.Int32("Place"),
        row.GetGuid("RetryKey") ?? throw new InvalidDataException("A stored part has no key."),
        [.. row.Text("Users").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(LineUserId.Parse)])
    {
        State = row.Case<PartState>("State"),
        TriedAt = row.GetDateTimeOffset("TriedAt"),
        Arrived = row.Int32("Arrived"),
        NotArrived = row.Int32("NotArrived"),
    };
}
