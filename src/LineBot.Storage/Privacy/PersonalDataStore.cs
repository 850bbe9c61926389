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

/// <summary>What is kept about a person, read by ranges of keys out of every table, and erased step by step.</summary>
public sealed class PersonalDataStore(TableServiceClient tables, PhotoStore photos, ILinking linking, TimeProvider clock) : IPersonalData
{
    private readonly PersonTables rows = new(tables);
    private readonly MatterItems matters = new(new(tables));
    private readonly PassbookStore passbooks = new(tables);
    private readonly AuditStore audit = new(tables);
    private readonly PersonalLooks looks = new(tables);

    public async Task<PersonalCopy> ReadAsync(LineUserId person, IReadOnlyList<Membership> memberships, CancellationToken cancellationToken)
    {
        var conversation = rows.ConversationAsync(person, cancellationToken);
        var sent = matters.PhotosAsync(person, cancellationToken);
        var members = await Task.WhenAll(memberships.Select(membership => MembershipAsync(person, membership, cancellationToken)));
        IEnumerable<KeptItem> items = [.. MemberItems.OfConversation(await conversation), .. members.SelectMany(some => some), .. await sent];
        return new(clock.GetUtcNow(), [.. items.OrderBy(item => item.Kind).ThenByDescending(item => item.Since)]);
    }

    public async Task<IReadOnlyList<PersonalLook>> LooksAsync(IReadOnlyList<Membership> memberships, CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(memberships.Select(membership => looks.ReadAsync(membership, cancellationToken)));
        return [.. found.SelectMany(some => some).OrderByDescending(look => look.At)];
    }

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

    private async Task<IReadOnlyList<KeptItem>> MembershipAsync(LineUserId person, Membership membership, CancellationToken cancellationToken)
    {
        var own = rows.MemberAsync(membership, cancellationToken);
        var others = await matters.OfMembershipAsync(membership, cancellationToken);
        return [.. MemberItems.OfMembership(membership, person, await own), .. others];
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
