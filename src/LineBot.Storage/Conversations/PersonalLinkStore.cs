using Azure.Data.Tables;
using LineBot.Funds.Members;

namespace LineBot.Storage.Conversations;

/// <summary>Reads the links out of a person's own conversation, while the person speaks in a group.</summary>
public sealed class PersonalLinkStore(TableClient table) : IPersonalLinks
{
    public async Task<IReadOnlyList<Membership>> OfAsync(LineUserId person, CancellationToken cancellationToken)
    {
        var (from, until) = (ConversationKeys.LinkPrefix, Keys.After(ConversationKeys.LinkPrefix));
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {ConversationKeys.Partition(person.Value)} and RowKey ge {from} and RowKey lt {until}");
        var rows = await table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        return [.. rows.Select(row => ConversationRows.ReadLink(row).Membership)];
    }
}
