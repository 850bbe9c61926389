using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Storage.Members;

namespace LineBot.Storage.Import;

/// <summary>Carries a fund's new name into the profiles of its members, where answers read it.</summary>
internal sealed class FundNames(TableServiceClient tables)
{
    private readonly TableClient members = tables.GetTableClient(MemberTables.Members);

    public async Task SpreadAsync(FundProfile fund, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey ge {fund.Id.Value + ":"} and PartitionKey lt {fund.Id.Value + ";"} and RowKey eq {Keys.Profile}");
        var profiles = members.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken);
        await Parallel.ForEachAsync(profiles, MemberPartitions.Bounded(cancellationToken), (profile, token) => NameAsync(profile, fund.Name, token));
    }

    private async ValueTask NameAsync(TableEntity profile, string name, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if (profile.GetString(ProfileRow.FundName) == name) { return; }
            try
            {
                var named = new TableEntity(profile.PartitionKey, Keys.Profile) { [ProfileRow.FundName] = name };
                await members.UpdateEntityAsync(named, profile.ETag, TableUpdateMode.Merge, cancellationToken);
                return;
            }
            catch (RequestFailedException e) when (e.Status == 412)
            {
                // Somebody changed the profile meanwhile; the name still has to go in.
                profile = await members.GetEntityAsync<TableEntity>(profile.PartitionKey, Keys.Profile, cancellationToken: cancellationToken);
            }
        }

        throw new TimeoutException("A profile changed each time it was to get its fund's new name.");
    }
}
