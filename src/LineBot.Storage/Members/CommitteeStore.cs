using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Members;

namespace LineBot.Storage.Members;

/// <summary>
/// Finds the officers of a fund. The rows <c>officer:{member}</c> of the fund say only whom to look at: they are written ahead
/// of the seats and may be too many, never too few. Who holds which seat stands with the member, where rights are checked.
/// </summary>
public sealed class CommitteeStore(TableServiceClient tables) : ICommittee
{
    private readonly TableClient funds = tables.GetTableClient(MemberTables.Funds);
    private readonly PassbookStore passbooks = new(tables);

    public async Task<IReadOnlyList<Officer>> ReadAsync(FundId fund, DateOnly day, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {Keys.Fund(fund)} and RowKey ge {Keys.OfficerPrefix} and RowKey lt {Keys.After(Keys.OfficerPrefix)}");
        var rows = await funds.QueryAsync<TableEntity>(filter, select: ["RowKey"], cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        var read = await Task.WhenAll(rows.Select(row => passbooks.ReadAsync(new(fund, MemberOf(row)), cancellationToken)));
        return [.. read.OfType<Passbook>().Select(book => Officer.Of(book, day)).OfType<Officer>()];
    }

    internal static TableEntity Row(Membership officer) => new(Keys.Fund(officer.Fund), Keys.Officer(officer.Member));

    private static MemberNumber MemberOf(TableEntity row) => MemberNumber.Parse(Keys.Unescape(row.RowKey[Keys.OfficerPrefix.Length..]));
}
