using System.Text.Json;
using System.Text.Json.Serialization;
using LineBot.Funds;
using LineBot.Funds.Workbooks;

namespace LineBot.Storage.Workbooks;

/// <summary>How a report is stored: short beside its workbook, whole beside its file.</summary>
internal static class WorkbookReportJson
{
    /// <param name="report">What is written.</param>
    /// <param name="faultsMax">So many faults, from the first on; their number stays.</param>
    public static string Write(WorkbookReport report, int faultsMax) => JsonSerializer.Serialize(
        new StoredReport(
            report.Sheets,
            [.. report.Sums.Select(sum => new StoredSum(sum.Of.ToString(), sum.Before.Satang, sum.After.Satang, sum.Pot))],
            [.. report.Faults.Take(faultsMax)],
            report.FaultCount),
        StoredReportJson.Default.StoredReport);

    public static WorkbookReport Read(string json)
    {
        var stored = JsonSerializer.Deserialize(json, StoredReportJson.Default.StoredReport)!;
        return new(
            stored.Sheets,
            [.. stored.Sums.Select(sum => new BookSum(Enum.Parse<SumOf>(sum.Of), Money.FromSatang(sum.Before), Money.FromSatang(sum.After)) { Pot = sum.Pot })],
            stored.Faults)
        {
            FaultCount = stored.FaultCount,
        };
    }
}

/// <summary>A report as it is stored; money in satang.</summary>
internal sealed record StoredReport(IReadOnlyList<SheetCount> Sheets, IReadOnlyList<StoredSum> Sums, IReadOnlyList<WorkbookFault> Faults, int FaultCount)
{
    public override string ToString() => nameof(StoredReport);
}

/// <summary>A sum as it is stored.</summary>
internal sealed record StoredSum(string Of, long Before, long After, string? Pot);

/// <summary>Made at build time.</summary>
[JsonSerializable(typeof(StoredReport))]
internal sealed partial class StoredReportJson : JsonSerializerContext;
