using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Cases;

namespace LineBot.Storage.Cases;

/// <summary>How many cases a fund had this year. Counting and writing the case are one transaction, so no number is left out.</summary>
internal sealed class CaseCounter(TableEntity? row)
{
    private const string Count = "Count";

    private int Serial => (row?.Int32(Count) ?? 0) + 1;

    public static int YearOf(DateOnly day) => CaseNumber.Of(day, 1).YearBe;

    public CaseNumber Next(DateOnly day) => CaseNumber.Of(day, Serial);

    public TableTransactionAction Advance(FundId fund, DateOnly day)
    {
        var next = new TableEntity(CaseKeys.Partition(fund), CaseKeys.Counter(YearOf(day))) { [Count] = Serial };
        return row is null
            ? new(TableTransactionActionType.Add, next)
            : new(TableTransactionActionType.UpdateReplace, next, row.ETag);
    }
}
