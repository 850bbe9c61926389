using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Funds.Welfare;
using LineBot.Storage.Connection;

namespace LineBot.Storage.Welfare;

/// <summary>
/// The welfare desk on the table Claims. One transaction holds the claim under its ETag, its events, the lists it stands in, the
/// counters it moves, the payment of its pot, and the mark of the command. An answer may get lost after the write: the next look
/// finds the mark.
/// </summary>
public sealed class ClaimStore(TableServiceClient tables, TimeProvider clock) : IClaims
{
    private readonly TableClient claims = tables.GetTableClient(TableNames.Claims);
    private readonly ClaimReader reader = new(tables.GetTableClient(TableNames.Claims));
    private readonly ClaimFacts facts = new(tables, clock);
    private readonly FrozenMembers frozen = new(tables);

    public Task<WelfareBook?> BookAsync(Membership membership, DateOnly day, CancellationToken cancellationToken) =>
        facts.BookAsync(membership, day, cancellationToken);

    public async Task<ClaimOutcome> SubmitAsync(ClaimApplication application, CommandKey key, CancellationToken cancellationToken)
    {
        var asked = ClaimFingerprint.Of(application);
        var desk = new FilingDesk(reader, facts, application);
        return await RunAsync(application.Member.Fund, key, asked, () => desk.TryAsync(key, asked, cancellationToken), cancellationToken);
    }

    public async Task<ClaimOutcome> ApplyAsync(
        FundId fund, ClaimNumber number, ClaimCommand command, CommandKey key, CancellationToken cancellationToken)
    {
        var asked = ClaimFingerprint.Of(fund, number, command);
        var desk = new ClaimDesk(claims, reader, facts, fund, number, command);
        return await RunAsync(fund, key, asked, () => desk.TryAsync(key, asked, cancellationToken), cancellationToken);
    }

    public async Task<Claim?> ReadAsync(FundId fund, ClaimNumber number, CancellationToken cancellationToken) =>
        (await reader.ReadAsync(fund, number, cancellationToken))?.Claim;

    public Task<IReadOnlyList<ClaimEvent>> HistoryAsync(FundId fund, ClaimNumber number, CancellationToken cancellationToken) =>
        reader.EventsAsync(fund, number, 1, ClaimReader.SequenceMax, cancellationToken);

    public async Task<IReadOnlyList<Claim>> OfMemberAsync(Membership membership, CancellationToken cancellationToken) =>
        [.. (await reader.ListAsync(membership.Fund, ClaimKeys.OfMember(membership.Member), cancellationToken)).Reverse()];

    public async Task<IReadOnlyList<Claim>> OpenAsync(FundId fund, CancellationToken cancellationToken) =>
        ClaimQueue.InOrder(await reader.ListAsync(fund, ClaimKeys.OpenPrefix, cancellationToken));

    public async Task<IReadOnlyList<Claim>> PayableAsync(FundId fund, CancellationToken cancellationToken) =>
        ClaimQueue.InOrder(await reader.ListAsync(fund, ClaimKeys.PayablePrefix, cancellationToken));

    /// <summary>Every claim of a fund by number, without its votes: for an operator.</summary>
    public Task<IReadOnlyList<Claim>> AllAsync(FundId fund, CancellationToken cancellationToken) => reader.AllAsync(fund, cancellationToken);

    public async Task<ClaimReview?> ReviewAsync(FundId fund, ClaimNumber number, CancellationToken cancellationToken) =>
        await reader.ReadAsync(fund, number, cancellationToken) is { Claim: var claim }
            ? (await facts.PartiesAsync(claim, withCommittee: true, cancellationToken)).ContextOf(claim, minutes: null, facts.Now).Review(claim)
            : null;

    public async Task<IReadOnlyDictionary<PhotoId, ClaimNumber>> ClaimsWithAsync(
        FundId fund, IReadOnlyList<PhotoId> photos, CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(photos.Distinct().Select(async photo => (photo, Claim: await reader.ClaimWithAsync(fund, photo, cancellationToken))));
        return found.Where(one => one.Claim is not null).ToDictionary(one => one.photo, one => one.Claim!.Value);
    }

    private async Task<ClaimOutcome> RunAsync(
        FundId fund, CommandKey key, string asked, Func<Task<ClaimDraft>> decide, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if (await DoneBeforeAsync(fund, key, asked, cancellationToken) is { } before) { return await SettleAsync(before, cancellationToken); }

            var draft = await decide();
            if (draft.Outcome is not ClaimOutcome.Done done)
            {
                // Refused by what this very command did, given twice at one moment? The mark tells.
                return await DoneBeforeAsync(fund, key, asked, cancellationToken) is { } meanwhile ? await SettleAsync(meanwhile, cancellationToken) : draft.Outcome;
            }

            if (await TrySubmitAsync(draft.Actions, cancellationToken)) { return await SettleAsync(done, cancellationToken); }

            // Another command won the race, or an earlier try of ours arrived after all: the mark tells which.
            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new ClaimsBusyException(fund);
    }

    private async Task<ClaimOutcome.Done?> DoneBeforeAsync(FundId fund, CommandKey key, string asked, CancellationToken cancellationToken)
    {
        if (await reader.RowAsync(fund, ClaimKeys.Done(key), cancellationToken) is not { } row) { return null; }

        var mark = ClaimDone.Read(row, key, asked);
        var events = await reader.EventsAsync(fund, mark.Number, mark.First, mark.Last, cancellationToken);
        var stored = await reader.ReadAsync(fund, mark.Number, cancellationToken);
        return new(stored!.Claim, events);
    }

    /// <summary>The dead are written to no more. That mark lies with the member, beyond this transaction, so each run sees to it.</summary>
    private async Task<ClaimOutcome> SettleAsync(ClaimOutcome.Done done, CancellationToken cancellationToken)
    {
        if (done.Claim.Event.For == ForWhom.DeceasedMember)
        {
            var all = await reader.ListAsync(done.Claim.Fund, ClaimKeys.OfMember(done.Claim.Membership.Member), cancellationToken);
            await frozen.SeeToAsync(done.Claim.Membership, all, cancellationToken);
        }

        return done;
    }

    private async Task<bool> TrySubmitAsync(IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        try
        {
            await claims.SubmitTransactionAsync(actions, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 409 or 412)
        {
            return false;
        }
    }
}

/// <summary>How a command would end, and what has to be written for that; a refusal writes nothing.</summary>
internal sealed record ClaimDraft(ClaimOutcome Outcome, IReadOnlyList<TableTransactionAction> Actions)
{
    public static ClaimDraft Refuse(ClaimRefusal why) => new(new ClaimOutcome.Refused(why), []);
}
