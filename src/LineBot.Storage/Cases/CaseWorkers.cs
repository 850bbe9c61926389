using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Members;
using LineBot.Storage.FundBooks;
using LineBot.Storage.Members;

namespace LineBot.Storage.Cases;

/// <summary>Reads who somebody is in a fund today: from the member's own partition, and from the fund's list of volunteers.</summary>
internal sealed class CaseWorkers(TableServiceClient tables)
{
    private readonly TableClient funds = tables.GetTableClient(MemberTables.Funds);
    private readonly PassbookStore passbooks = new(tables);
    private readonly VolunteerStore volunteers = new(tables);
    private readonly CommitteeStore committee = new(tables);

    public Task<IReadOnlyList<Officer>> CommitteeAsync(FundId fund, DateOnly day, CancellationToken cancellationToken) =>
        committee.ReadAsync(fund, day, cancellationToken);

    /// <summary>Null: this LINE account does not stand for that member.</summary>
    public async Task<CaseWorker?> ReadAsync(FundId fund, CaseActor actor, DateOnly day, CancellationToken cancellationToken) =>
        await ReadAsync(new(fund, actor.Member), day, cancellationToken) is { } worker && worker.Users.Contains(actor.User) ? worker : null;

    /// <summary>Null: no such member.</summary>
    public async Task<CaseWorker?> ReadAsync(Membership membership, DateOnly day, CancellationToken cancellationToken)
    {
        var volunteer = volunteers.FindAsync(membership, cancellationToken);
        var book = await passbooks.ReadAsync(membership, cancellationToken);
        return book is null ? null : Of(book, day, await volunteer);
    }

    public async Task<MemberProfile?> ProfileAsync(FundId fund, MemberNumber? member, CancellationToken cancellationToken) =>
        member is { } number ? (await passbooks.ReadAsync(new(fund, number), cancellationToken))?.Profile : null;

    public async Task<IReadOnlyList<CaseWorker>> AllAsync(FundId fund, DateOnly day, CancellationToken cancellationToken)
    {
        var listed = VolunteersAsync(fund, cancellationToken);
        var officers = await committee.ReadAsync(fund, day, cancellationToken);
        var members = officers.Select(officer => officer.Membership.Member)
            .Concat((await listed).Select(volunteer => volunteer.Member).OfType<MemberNumber>()).Distinct();
        var workers = await Task.WhenAll(members.Select(member => ReadAsync(new(fund, member), day, cancellationToken)));
        return [.. workers.OfType<CaseWorker>().OrderBy(worker => worker.Member.Value, StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<Volunteer>> VolunteersAsync(FundId fund, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {Keys.Fund(fund)} and RowKey ge {VolunteerRow.Prefix} and RowKey lt {Keys.After(VolunteerRow.Prefix)}");
        return [.. (await funds.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken)).Select(VolunteerRow.Read)];
    }

    private static CaseWorker Of(Passbook book, DateOnly day, Volunteer? volunteer) => new(
        book.Membership.Member, book.Profile.FullName, book.Profile.Household, Officer.Of(book, day), volunteer, book.LinkedUsers);
}
