using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Storage.Broadcasts;
using LineBot.Storage.Cases;
using LineBot.Storage.Connection;
using LineBot.Storage.Conversations;
using LineBot.Storage.Due;
using LineBot.Storage.Linking;
using LineBot.Storage.Members;
using LineBot.Storage.Photos;
using LineBot.Storage.Workbooks;

namespace LineBot.Storage.Backup;

/// <summary>
/// All rows that belong to one fund, table by table. A table that keeps a fund's rows under the fund's name, as new ones do, is
/// found by that name and needs no word here.
/// </summary>
/// <remarks>
/// Left behind on purpose: where a conversation stands and its turns (a person begins anew), marks of a day (they pass), the
/// note an import leaves to be taken off again (that is possible only in the storage where it was made), and what belongs to the
/// installation and to no fund: holidays, published menus, queues and what was laid aside of them.
/// </remarks>
internal sealed class FundRows(TableServiceClient tables, FundId fund)
{
    private const string ImportNotes = "~batch:";

    private static readonly string[] ListsOfFunds = [DueKeys.Funds, CaseKeys.Funds, BroadcastRow.Open];

    /// <summary>In the order of restoring: the fund's own rows come last, and nobody is answered from half a fund.</summary>
    public static IReadOnlyList<string> Tables { get; } =
    [
        .. TableNames.All.Where(table => table is not (MemberTables.Imports or TableNames.Outbox or TableNames.Conversations or TableNames.Funds)),
        TableNames.Conversations,
        TableNames.Funds,
    ];

    public IAsyncEnumerable<TableEntity> ReadAsync(string table, CancellationToken cancellationToken) => table switch
    {
        TableNames.Funds => QueryAsync(table, TableClient.CreateQueryFilter($"PartitionKey eq {fund.Value}"), cancellationToken),
        MemberTables.LinkCodes => CodesAsync(cancellationToken),
        TableNames.Photos => PhotosAsync(cancellationToken),
        TableNames.Workbooks => WorkbooksAsync(cancellationToken),
        TableNames.Conversations => ChatsAsync(cancellationToken),
        _ => OwnAsync(table, cancellationToken).Where(row => !row.RowKey.StartsWith(ImportNotes, StringComparison.Ordinal)),
    };

    /// <summary>The first table that holds something of the fund; null: none does.</summary>
    public async Task<string?> OccupiedAsync(CancellationToken cancellationToken)
    {
        foreach (var table in Tables.Where(table => table is not (MemberTables.LinkCodes or TableNames.Conversations)))
        {
            await foreach (var row in ReadAsync(table, cancellationToken)) { return table; }
        }

        return null;
    }

    /// <summary>The fund's partition, those that begin with its name, and the fund in the lists of funds: ranges, never a walk through a table.</summary>
    private async IAsyncEnumerable<TableEntity> OwnAsync(string table, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string[] ranges =
        [
            TableClient.CreateQueryFilter($"PartitionKey eq {fund.Value}"),
            TableClient.CreateQueryFilter($"PartitionKey ge {fund.Value + ':'} and PartitionKey lt {fund.Value + ';'}"),
            .. ListsOfFunds.Select(list => TableClient.CreateQueryFilter($"PartitionKey eq {list} and RowKey eq {fund.Value}")),
        ];
        foreach (var range in ranges)
        {
            await foreach (var row in QueryAsync(table, range, cancellationToken)) { yield return row; }
        }
    }

    private AsyncPageable<TableEntity> QueryAsync(string table, string filter, CancellationToken cancellationToken) =>
        tables.GetTableClient(table).QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken);

    private AsyncPageable<TableEntity> MembersAsync(string fromKey, string beforeKey, CancellationToken cancellationToken) =>
        QueryAsync(MemberTables.Members, TableClient.CreateQueryFilter(
            $"PartitionKey ge {fund.Value + ':'} and PartitionKey lt {fund.Value + ';'} and RowKey ge {fromKey} and RowKey lt {beforeKey}"), cancellationToken);

    /// <summary>The codes that members have not used yet, found by the members' own notes of them.</summary>
    private async IAsyncEnumerable<TableEntity> CodesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var note in MembersAsync(Keys.Code, Keys.After(Keys.Code), cancellationToken))
        {
            var hash = note.Text(LinkCodeStore.Hash);
            if (await FindAsync(MemberTables.LinkCodes, LinkCodeRow.Partition(hash), hash, cancellationToken) is { } code) { yield return code; }
        }
    }

    /// <summary>What every picture looks like, how it stands, and until when it is kept.</summary>
    private async IAsyncEnumerable<TableEntity> PhotosAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {PhotoRows.LooksOf(fund)}");
        await foreach (var look in QueryAsync(TableNames.Photos, filter, cancellationToken))
        {
            yield return look;
            var id = PhotoRows.IdIn(look.RowKey);
            if (await FindAsync(TableNames.Photos, PhotoRows.PartitionOf(id), PhotoRows.Photo, cancellationToken) is not { } photo) { continue; }
            yield return photo;
            yield return new TableEntity(PhotoRows.Until, PhotoRows.Day(PhotoRow.Read(photo).KeptUntil, id));
            if (PhotoRow.Read(photo).Source is { } source) { yield return new TableEntity(PhotoRows.OfSender(source.Sender), id.Value); }
        }
    }

    /// <summary>And under which message each came, as long as it may be taken back.</summary>
    private async IAsyncEnumerable<TableEntity> WorkbooksAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var messages = new List<string>();
        await foreach (var row in OwnAsync(TableNames.Workbooks, cancellationToken))
        {
            yield return row;
            if (row.RowKey.StartsWith(WorkbookRow.Prefix, StringComparison.Ordinal)) { messages.Add(Keys.Escape(WorkbookRow.Read(row).File.MessageId)); }
        }

        foreach (var message in messages)
        {
            if (await FindAsync(TableNames.Workbooks, WorkbookRow.Messages, message, cancellationToken) is { } found) { yield return found; }
        }
    }

    /// <summary>Of the linked people: their links to this fund, what they agreed to, and what they were told in these days.</summary>
    private async IAsyncEnumerable<TableEntity> ChatsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var links = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        await foreach (var line in MembersAsync(Keys.LinePrefix, Keys.After(Keys.LinePrefix), cancellationToken))
        {
            var chat = ConversationKeys.Partition(MemberRows.UserOf(line).Value);
            if (!links.TryGetValue(chat, out var own)) { links[chat] = own = []; }
            own.Add(ConversationKeys.Link(Keys.MembershipOf(line.PartitionKey)));
        }

        foreach (var (chat, own) in links)
        {
            var filter = TableClient.CreateQueryFilter(
                $"PartitionKey eq {chat} and RowKey ge {ConversationKeys.ConsentPrefix} and RowKey lt {ConversationKeys.TurnPrefix}");
            await foreach (var row in QueryAsync(TableNames.Conversations, filter, cancellationToken))
            {
                if (own.Contains(row.RowKey) || IsOfThePerson(row.RowKey)) { yield return row; }
            }
        }
    }

    /// <summary>These may be newer in the storage that a backup is brought to, and are never written over.</summary>
    public static bool IsOfThePerson(string rowKey) =>
        rowKey.StartsWith(ConversationKeys.ConsentPrefix, StringComparison.Ordinal) || rowKey.StartsWith(ConversationKeys.ToldPrefix, StringComparison.Ordinal);

    private async Task<TableEntity?> FindAsync(string table, string partition, string key, CancellationToken cancellationToken)
    {
        var found = await tables.GetTableClient(table).GetEntityIfExistsAsync<TableEntity>(partition, key, cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }
}
