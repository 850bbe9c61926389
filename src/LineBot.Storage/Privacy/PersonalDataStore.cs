using Azure;
using Azure.Data.Tables;
using LineBot.Funds.Audit;
using LineBot.Funds.Ledger;
using LineBot.Funds.Linking;
using LineBot.Funds.Members;
using LineBot.Funds.Privacy;
using LineBot.Storage.Audit;
using LineBot.Storage.Members;
using LineBot.Storage.Photos;

namespace LineBot.Storage.Privacy;

/// <summary>What is kept about a person: read, and erased step by step.</summary>
public sealed class PersonalDataStore(TableServiceClient tables, PhotoStore photos, ILinking linking, TimeProvider clock) : IPersonalData
{
    private readonly PersonTables rows = new(tables);
    private readonly PersonalReader reader = new(tables, clock);
    private readonly PassbookStore passbooks = new(tables);
    private readonly AuditStore audit = new(tables);

    public Task<PersonalCopy> ReadAsync(LineUserId person, IReadOnlyList<Membership> memberships, CancellationToken cancellationToken) =>
        reader.ReadAsync(person, memberships, cancellationToken);

    public Task<IReadOnlyList<PersonalLook>> LooksAsync(IReadOnlyList<Membership> memberships, CancellationToken cancellationToken) =>
        reader.LooksAsync(memberships, cancellationToken);

    public async Task<ErasurePlan> PlanAsync(LineUserId person, Membership membership, bool isLast, CancellationToken cancellationToken)
    {
        var book = passbooks.ReadAsync(membership, cancellationToken);
        var copy = await ReadAsync(person, [membership], cancellationToken);
        return ErasurePlanner.Plan(copy, await book ?? throw new ArgumentException("No such member.", nameof(membership)), person, isLast);
    }

    public async Task<ErasureOutcome> EraseAsync(LineUserId person, Membership membership, bool isLast, CommandKey key, CancellationToken cancellationToken)
    {
        var begun = await BegunAsync(membership, key, cancellationToken);
        if (begun is null)
        {
            if (await passbooks.ReadAsync(membership, cancellationToken) is not { } mine || !mine.IsLinkedTo(person)) { return new ErasureOutcome.NotYours(); }
            if (await PlanAsync(person, membership, isLast, cancellationToken) is { IsPossible: false } plan) { return new ErasureOutcome.NotYet(plan); }

            begun = await BeginAsync(person, membership, isLast, key, cancellationToken);
        }

        if (!ErasureRow.IsFinished(begun)) { await FinishAsync(person, membership, isLast, key, cancellationToken); }
        return ErasureRow.Read(membership, begun);
    }

    private Task<TableEntity?> BegunAsync(Membership membership, CommandKey key, CancellationToken cancellationToken) =>
        rows.RowAsync(MemberTables.Members, Keys.Member(membership), ErasureRow.Key(key), cancellationToken);

    private async Task<TableEntity> BeginAsync(LineUserId person, Membership membership, bool isLast, CommandKey key, CancellationToken cancellationToken)
    {
        var plan = await PlanAsync(person, membership, isLast, cancellationToken);
        try
        {
            await rows.Of(MemberTables.Members).AddEntityAsync(ErasureRow.Write(key, plan, clock.GetUtcNow()), cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            // An earlier try of ours did arrive.
        }

        return (await BegunAsync(membership, key, cancellationToken))!;
    }

    private async Task FinishAsync(LineUserId person, Membership membership, bool isLast, CommandKey key, CancellationToken cancellationToken)
    {
        if (await passbooks.ReadAsync(membership, cancellationToken) is not { } book) { return; }

        await new Eraser(tables, photos, clock).RunAsync(book, person, isLast, cancellationToken);
        await linking.UnlinkAsync(membership, person, key, cancellationToken);
        await audit.RecordAsync(new(membership.Fund, clock.GetUtcNow(), membership.Member.Value, AuditAction.Erased, membership.Member.Value, key), cancellationToken);
        await rows.Of(MemberTables.Members).UpdateEntityAsync(ErasureRow.Done(membership, key), ETag.All, TableUpdateMode.Merge, cancellationToken);   // The mark only ever goes up.
    }
}
