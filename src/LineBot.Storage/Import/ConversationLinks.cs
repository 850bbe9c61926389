using Azure.Data.Tables;
using LineBot.Funds.Import;
using LineBot.Funds.Members;
using LineBot.Storage.Conversations;

namespace LineBot.Storage.Import;

/// <summary>
/// The chat's side of the links that an import brings. Written ahead of the fund's side: a chat that remembers a link which
/// the fund does not know sees nothing, so a cut between the two does no harm.
/// </summary>
internal sealed class ConversationLinks(TableServiceClient tables)
{
    private readonly TableClient conversations = tables.GetTableClient(ConversationRows.Table);

    public async Task AddAsync(Membership membership, string fundName, MemberPlan plan, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var link in plan.Steps.OfType<PlanStep.Link>())
        {
            var row = ConversationRows.Link(link.User.Value, new(membership, fundName, now));
            await conversations.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
        }
    }

    public Task RemoveAsync(Membership membership, LineUserId user, CancellationToken cancellationToken) =>
        conversations.DeleteEntityAsync(
            ConversationKeys.Partition(user.Value), ConversationKeys.Link(membership), cancellationToken: cancellationToken);
}
