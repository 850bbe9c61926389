using Azure.Data.Tables;
using LineBot.Funds.Cases;
using LineBot.Funds.Members;
using LineBot.Storage.Members;

namespace LineBot.Storage.FundBooks;

/// <summary>Reads volunteers from their fund's partition.</summary>
public sealed class VolunteerStore(TableServiceClient tables) : IVolunteers
{
    private readonly TableClient funds = tables.GetTableClient(MemberTables.Funds);

    public async Task<Volunteer?> FindAsync(Membership membership, CancellationToken cancellationToken)
    {
        var row = await funds.GetEntityIfExistsAsync<TableEntity>(
            Keys.Fund(membership.Fund), VolunteerRow.KeyOf(membership.Member), cancellationToken: cancellationToken);
        return row.HasValue ? VolunteerRow.Read(row.Value!) : null;
    }
}
