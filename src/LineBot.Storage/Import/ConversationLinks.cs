using Azure.Data.Tables;
using LineBot.Funds.Import;
using LineBot.Funds.Members;
using LineBot.Storage.Members;

namespace LineBot.Storage.Import;

/// <summary>
/// The chat's side of the links that an import brings. Written ahead of the fund's side: a chat that remembers a link which
/// the fund does not know sees nothing, so a cut between the two does no harm.
/// </summary>
internal sealed class ConversationLinks(TableServiceClient tables)
{
    private readonly TableClient conversations = tables.GetTableClient(MemberTables.Conversations);

    public async Task AddAsync(Membership membership, string fundName, MemberPlan plan, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var link in plan.Steps.OfType<PlanStep.Link>())
        {
            await conversations.UpsertEntityAsync(Row(link.User, membership, fundName, now), TableUpdateMode.Replace, cancellationToken);
        }
    }

    public Task RemoveAsync(Membership membership, LineUserId user, CancellationToken cancellationToken) =>
        conversations.DeleteEntityAsync(user.Value, Key(membership), cancellationToken: cancellationToken);

    private static TableEntity Row(LineUserId user, Membership membership, string fundName, DateTimeOffset now) => new(user.Value, Key(membership))
    {
        ["Fund"] = membership.Fund.Value,
        ["Member"] = membership.Member.Value,
        ["FundName"] = fundName,
        ["LinkedAt"] = now,
    };

    private static string Key(Membership membership) => Keys.Join("link", membership.Fund.Value, membership.Member.Value);
}
