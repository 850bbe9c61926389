using Azure.Data.Tables;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;
using LineBot.Storage.Ledger;

namespace LineBot.Storage.Welfare;

/// <summary>Finds since when a member pays: waiting days run from the first payment, not from the day of joining.</summary>
internal sealed class StandingReader(TableClient members)
{
    public async Task<MemberStanding> ReadAsync(Passbook book, CancellationToken cancellationToken)
    {
        var profile = book.Profile;
        var paidIn = book.Accounts.Where(account => account.Kind is not AccountKind.InKind).ToList();
        var first = await Task.WhenAll(paidIn.Select(account => FirstPaidAsync(book, account, cancellationToken)));

        // Who has no account here pays somewhere else: then the day of joining is all that is known.
        return new(profile.JoinedOn, paidIn.Count == 0 ? profile.JoinedOn : first.Min(), profile.Status, profile.BirthDate);
    }

    private async Task<DateOnly?> FirstPaidAsync(Passbook book, Account account, CancellationToken cancellationToken)
    {
        // Entries count down: the second of a book comes just before its first.
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {Keys.Member(book.Membership)} and RowKey ge {Keys.Entry(account.Book, 2)} and RowKey le {Keys.Entry(account.Book, 1)}");
        var rows = await members.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        var entries = rows.Select(EntryRow.Read).OrderBy(entry => entry.Sequence).ToList();
        if (entries is [{ Type: EntryType.Opening, Change.IsPositive: true }, ..]) { return account.OpenedOn ?? book.Profile.JoinedOn; }

        return entries.Find(entry => entry.Change.IsPositive)?.Date;
    }
}
