using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Storage.Cases;
using LineBot.Storage.Connection;

namespace LineBot.Storage.Privacy;

/// <summary>Forgets cases that were closed long ago. What is left is the row of the month, which counts by village and names nobody.</summary>
internal sealed class CaseForgetting(TableServiceClient tables)
{
    /// <summary>How far back a case may have been reported whose time of keeping ends now.</summary>
    private const int MonthsBack = 24;

    private readonly CaseTable cases = new(tables);
    private readonly PersonTables rows = new(tables);

    /// <returns>How many cases were forgotten.</returns>
    public async Task<int> RunAsync(DateTimeOffset closedBefore, int most, CancellationToken cancellationToken)
    {
        var forgotten = 0;
        foreach (var fund in await cases.FundsAsync(cancellationToken))
        {
            foreach (var number in await ReportedAsync(fund, ThaiDay.Of(closedBefore), cancellationToken))
            {
                if (forgotten >= most) { return forgotten; }
                if (await cases.CaseAsync(fund, number, cancellationToken) is { } row && CaseRows.Case(row) is { Closing: { } closing } matter && closing.At < closedBefore)
                {
                    await ForgetAsync(matter, row, cancellationToken);
                    forgotten++;
                }
            }
        }

        return forgotten;
    }

    private async Task<IReadOnlyList<CaseNumber>> ReportedAsync(FundId fund, DateOnly until, CancellationToken cancellationToken)
    {
        var (first, end) = (CaseKeys.MonthPrefix(until.AddMonths(-MonthsBack)), Keys.After(CaseKeys.MonthPrefix(until)));
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {CaseKeys.Partition(fund)} and RowKey ge {first} and RowKey lt {end} and IsClosed eq {true}");
        var months = rows.Of(TableNames.Cases).QueryAsync<TableEntity>(filter, select: ["RowKey"], cancellationToken: cancellationToken);
        return await months.Select(row => CaseKeys.NumberIn(row.RowKey)).ToListAsync(cancellationToken);
    }

    /// <summary>The case itself last: as long as it is there, the rest is found again.</summary>
    private async Task ForgetAsync(Case matter, TableEntity row, CancellationToken cancellationToken)
    {
        IEnumerable<string> lists =
        [
            .. matter.Reporters.Select(reporter => CaseKeys.ReportedPrefix(reporter.Member) + matter.Number),
            .. matter.Subject.Member is { } subject ? [CaseKeys.AboutPrefix(subject) + matter.Number] : Array.Empty<string>(),
            .. (await rows.RangeAsync(TableNames.Cases, row.PartitionKey, CaseKeys.EventPrefix(matter.Number), cancellationToken)).Select(happened => happened.RowKey),
            row.RowKey,
        ];
        foreach (var key in lists) { await rows.Of(TableNames.Cases).DeleteEntityAsync(row.PartitionKey, key, cancellationToken: cancellationToken); }
    }
}
