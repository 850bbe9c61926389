using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Broadcasts;
using LineBot.Funds.Members;
using LineBot.Storage.Conversations;
using LineBot.Storage.FundBooks;
using LineBot.Storage.Members;

namespace LineBot.Storage.Broadcasts;

/// <summary>Reads everybody of a fund, as far as announcements go: the standing rows of all members, never their history.</summary>
public sealed class AudienceReader(TableServiceClient tables)
{
    private const int AtOnce = 8;

    /// <summary>What of a row tells whether somebody is in an audience: no names, no terms.</summary>
    private static readonly string[] Needed = ["PartitionKey", "RowKey", "Moo", "Status", "Principal", "PaidPrincipal"];

    private readonly TableClient members = tables.GetTableClient(MemberTables.Members);
    private readonly TableClient funds = tables.GetTableClient(MemberTables.Funds);
    private readonly TableClient conversations = tables.GetTableClient(ConversationRows.Table);

    public async Task<IReadOnlyList<AudienceMember>> ReadAsync(FundId fund, CancellationToken cancellationToken)
    {
        var volunteers = await VolunteersAsync(fund, cancellationToken);
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey ge {fund.Value + ':'} and PartitionKey lt {fund.Value + ';'} and RowKey ge {Keys.Frozen} and RowKey le {Keys.Profile}");
        var audience = new List<AudienceMember>();
        var rows = new List<TableEntity>();
        await foreach (var row in members.QueryAsync<TableEntity>(filter, select: Needed, cancellationToken: cancellationToken))
        {
            if (rows.Count > 0 && rows[0].PartitionKey != row.PartitionKey) { Take(); }
            rows.Add(row);
        }

        Take();
        return audience;

        void Take()
        {
            if (rows.Exists(row => row.RowKey == Keys.Profile)) { audience.Add(Member(rows, volunteers)); }
            rows.Clear();
        }
    }

    /// <summary>Leaves out whoever wants no announcements.</summary>
    public async Task<IReadOnlyList<LineUserId>> WillingAsync(IReadOnlyList<LineUserId> users, string purpose, CancellationToken cancellationToken)
    {
        var isWilling = new bool[users.Count];
        await Parallel.ForEachAsync(Enumerable.Range(0, users.Count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (place, token) =>
        {
            var consent = await conversations.GetEntityIfExistsAsync<TableEntity>(
                ConversationKeys.Partition(users[place].Value), ConversationKeys.Consent(purpose), cancellationToken: token);
            isWilling[place] = !consent.HasValue || ConversationRows.ReadConsent(consent.Value!).WithdrawnAt is null;
        });
        return [.. users.Where((_, place) => isWilling[place])];
    }

    private static AudienceMember Member(List<TableEntity> rows, HashSet<MemberNumber> volunteers)
    {
        var member = Keys.MembershipOf(rows[0].PartitionKey).Member;
        var profile = rows.Single(row => row.RowKey == Keys.Profile);
        return new(
            member,
            profile.GetString("Moo"),
            profile.Case<MemberStatus>("Status") is (MemberStatus.Active or MemberStatus.Lapsed) && !rows.Exists(row => row.RowKey == Keys.Frozen),
            Of(rows, Keys.LoanPrefix).Any(row => (row.Money("Principal") - row.Money("PaidPrincipal")).IsPositive),
            volunteers.Contains(member),
            [.. Of(rows, Keys.LinePrefix).Select(MemberRows.UserOf)]);
    }

    private async Task<HashSet<MemberNumber>> VolunteersAsync(FundId fund, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {Keys.Fund(fund)} and RowKey ge {VolunteerRow.Prefix} and RowKey lt {Keys.After(VolunteerRow.Prefix)}");
        var rows = await funds.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        return [.. rows.Select(row => VolunteerRow.Read(row).Member).OfType<MemberNumber>()];
    }

    private static IEnumerable<TableEntity> Of(List<TableEntity> rows, string prefix) => rows.Where(row => row.RowKey.StartsWith(prefix, StringComparison.Ordinal));
}
