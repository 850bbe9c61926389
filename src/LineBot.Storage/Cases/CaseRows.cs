using System.Text.Json;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Storage.Conversations;

namespace LineBot.Storage.Cases;

/// <summary>The rows of a fund's cases.</summary>
internal static class CaseRows
{
    private const string Body = "Body";
    private const string Kind = "Kind";

    public static TableEntity Case(Case matter)
    {
        var row = New(matter, CaseKeys.Case(matter.Number));
        Chunks.Write(row, Body, JsonSerializer.SerializeToUtf8Bytes(matter, CaseJson.Default.Case));
        return row;
    }

    public static Case Case(TableEntity row) => JsonSerializer.Deserialize(Chunks.Read(row, Body), CaseJson.Default.Case)!;

    /// <summary>Changes the case in its row, where the change is not a step of its way.</summary>
    public static void Rewrite(TableEntity row, Func<Case, Case> change) =>
        Chunks.Write(row, Body, JsonSerializer.SerializeToUtf8Bytes(change(Case(row)), CaseJson.Default.Case));

    /// <summary>The line of an open case in the list.</summary>
    public static TableEntity Open(Case matter)
    {
        var row = New(matter, CaseKeys.Open(matter.Number));
        Chunks.Write(row, Body, JsonSerializer.SerializeToUtf8Bytes(CaseLine.Of(matter), CaseJson.Default.CaseLine));
        return row;
    }

    public static CaseLine Line(TableEntity row) => JsonSerializer.Deserialize(Chunks.Read(row, Body), CaseJson.Default.CaseLine)!;

    public static TableEntity Pointer(Case matter, string prefix) => New(matter, prefix + matter.Number);

    /// <summary>What a month's count needs, and nothing that names anybody.</summary>
    public static TableEntity Month(Case matter)
    {
        var row = Pointer(matter, CaseKeys.MonthPrefix(ThaiDay.Of(matter.ReportedAt)));
        row.Put("Moo", matter.Place.Moo);
        row["Category"] = matter.Category.ToString();
        row["IsClosed"] = !matter.IsOpen;
        return row;
    }

    public static TableEntity Event(FundId fund, CaseEvent happened)
    {
        var row = new TableEntity(CaseKeys.Partition(fund), CaseKeys.Event(happened.Case, happened.Sequence))
        {
            ["At"] = happened.At,
            [Kind] = happened.Kind.ToString(),
            ["Status"] = happened.Status.ToString(),
            ["Sequence"] = happened.Sequence,
        };
        row.Put("By", happened.By?.Value);
        return row;
    }

    public static CaseEvent Event(CaseNumber number, TableEntity row) => new(
        number, row.Int32("Sequence"), row.Time("At"), row.GetString("By") is { } by ? MemberNumber.Parse(by) : null,
        row.Case<CaseEventKind>(Kind), row.Case<CaseStatus>("Status"));

    /// <summary>The mark of a command: what it was, and which events it left.</summary>
    public static TableEntity Done(Case matter, CommandKey key, string command, IReadOnlyList<CaseEvent> events)
    {
        var row = New(matter, CaseKeys.Done(key));
        row["Number"] = matter.Number.ToString();
        row["Command"] = command;
        row["First"] = events[0].Sequence;
        row["Last"] = events[^1].Sequence;
        return row;
    }

    private static TableEntity New(Case matter, string key) => new(CaseKeys.Partition(matter.Fund), key);
}
