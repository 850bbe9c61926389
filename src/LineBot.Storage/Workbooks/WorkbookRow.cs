using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Workbooks;

namespace LineBot.Storage.Workbooks;

/// <summary>The rows of workbooks in their fund's partition: <c>workbook:{descending number}</c>; and under which message each came.</summary>
internal static class WorkbookRow
{
    public const string Prefix = "workbook:";

    public const string Numbers = "numbers";

    /// <summary>Messages that brought a workbook; '+' begins no fund's name.</summary>
    public const string Messages = "+messages";

    /// <summary>Counts down, so that the newest comes first.</summary>
    public static string Key(WorkbookNumber number) => Prefix + Keys.Number(int.MaxValue - number.Value);

    public static TableEntity Write(SentWorkbook workbook)
    {
        var row = new TableEntity(Keys.Fund(workbook.Fund), Key(workbook.Number));
        row.Put("Number", workbook.Number.Value);
        row.Put("By", workbook.By.Value);
        row.Put("ByName", workbook.ByName);
        row.Put("SentAt", workbook.SentAt);
        row.Put("Channel", workbook.File.Channel);
        row.Put("MessageId", workbook.File.MessageId);
        row.Put("FileName", workbook.File.Name);
        row.Put("State", workbook.State.ToString());
        row.Put("Sha256", workbook.Sha256);
        row.Put("HasFile", workbook.HasFile);
        row.Put("Check", workbook.Check);
        row.Put("Report", workbook.Report is { } report ? WorkbookReportJson.Write(report, WorkbookReport.OnCardMax) : null);
        row.Put("Print", workbook.Print);
        row.Put("IsBegun", workbook.IsBegun);
        row.Put("SecondBy", workbook.SecondBy?.Value);
        row.Put("SecondName", workbook.SecondName);
        row.Put("Batch", workbook.Batch);
        row.Put("EndedAt", workbook.EndedAt);
        return row;
    }

    public static SentWorkbook Read(TableEntity row) => new(
        FundId.Parse(row.PartitionKey),
        new(row.Int32("Number")),
        MemberNumber.Parse(row.Text("By")),
        row.Text("ByName"),
        row.Time("SentAt"),
        new(row.Text("Channel"), row.Text("MessageId"), row.Text("FileName")))
    {
        State = row.Case<WorkbookState>("State"),
        Sha256 = row.GetString("Sha256"),
        HasFile = row.GetBoolean("HasFile") == true,
        Check = row.Int32("Check"),
        Report = row.GetString("Report") is { } report ? WorkbookReportJson.Read(report) : null,
        Print = row.GetString("Print"),
        IsBegun = row.GetBoolean("IsBegun") == true,
        SecondBy = row.GetString("SecondBy") is { } second ? MemberNumber.Parse(second) : null,
        SecondName = row.GetString("SecondName"),
        Batch = row.GetInt32("Batch"),
        EndedAt = row.GetDateTimeOffset("EndedAt"),
    };
}
