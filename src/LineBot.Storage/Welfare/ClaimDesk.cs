using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Pots;
using LineBot.Funds.Welfare;
using LineBot.Storage.Pots;

namespace LineBot.Storage.Welfare;

/// <summary>
/// A command on a claim: what is there now, and what would be written after it. A try that lost its race looks at the claim again;
/// who sits on the committee was read a moment ago, and reading fifty officers anew would only lose the next race.
/// </summary>
internal sealed class ClaimDesk(TableClient claims, ClaimReader reader, ClaimFacts facts, FundId fund, ClaimNumber number, ClaimCommand command)
{
    private ClaimParties? parties;

    public async Task<ClaimDraft> TryAsync(CommandKey key, string asked, CancellationToken cancellationToken)
    {
        // The counter first: an appeal takes its part of a right again, and must not count what somebody takes meanwhile as free.
        var counter = command is ClaimCommand.AppealRefusal ? await reader.RowAsync(fund, ClaimKeys.Numbers, cancellationToken) : null;
        var actor = facts.ActorAsync(fund, command.By, cancellationToken);
        var minutes = reader.RowAsync(fund, ClaimKeys.Minutes, cancellationToken);
        var stored = await reader.ReadAsync(fund, number, cancellationToken);
        await Task.WhenAll(actor, minutes);
        if (stored is null || await actor is null) { return ClaimDraft.Refuse(new ClaimRefusal.NotYours()); }

        var context = await ContextAsync(stored.Claim, await minutes, cancellationToken);
        if (Claims.WhyNot(stored.Claim, command, context) is { } why) { return ClaimDraft.Refuse(why); }

        var pot = command is ClaimCommand.Pay pay ? await PayAsync(stored.Claim, pay, cancellationToken) : null;
        if (pot?.Outcome is PotPosted.Refused refused) { return ClaimDraft.Refuse(new ClaimRefusal.PotRefused(((ClaimCommand.Pay)command).Pot, refused.Why)); }

        var receipt = (pot?.Outcome as PotPosted.Done)?.Entry.Receipt;
        var done = (ClaimOutcome.Done)Claims.Apply(stored.Claim, command, context with { Receipt = receipt });
        var (list, listed) = await ListAsync(stored.Claim, done.Claim, cancellationToken);
        var writes = new ClaimWrites(done).Claimed(stored.Row).Voted().Listed(list, listed).Photographed(stored.Claim.Papers)
            .Minuted(await minutes).Touched(counter).Beside(pot?.Actions ?? []).Happened(key, asked);
        return new(done, writes.Actions);
    }

    /// <summary>The list that the claim stands in, and its row there if it is to leave it.</summary>
    private async Task<(string? List, TableEntity? Row)> ListAsync(Claim before, Claim after, CancellationToken cancellationToken)
    {
        var list = ClaimWrites.ListOf(before);
        return list is null || list == ClaimWrites.ListOf(after) ? (list, null) : (list, await reader.RowAsync(fund, list, cancellationToken));
    }

    private async Task<ClaimContext> ContextAsync(Claim claim, TableEntity? minutes, CancellationToken cancellationToken)
    {
        parties ??= await facts.PartiesAsync(claim, AsksCommittee(claim), cancellationToken);
        var context = parties.ContextOf(claim, minutes, facts.Now);
        if (command is not ClaimCommand.AppealRefusal || claim.Status != ClaimStatus.Refused) { return context; }

        var book = await facts.BookAsync(claim.Membership, context.Today, cancellationToken);
        return context with { CountedAgain = book?.EntitlementTo(claim.Benefit, claim.Event, context.Today) };
    }

    /// <summary>What the owners of a claim do with it needs nobody's seat, and so no look at every officer.</summary>
    private bool AsksCommittee(Claim claim) =>
        command is not (ClaimCommand.Withdraw or ClaimCommand.AppealRefusal or ClaimCommand.AddPapers) || !claim.IsOf(command.By.Member);

    private async Task<PotDraft> PayAsync(Claim claim, ClaimCommand.Pay pay, CancellationToken cancellationToken)
    {
        var pots = await PotDesk.ReadAsync(claims, fund, cancellationToken);
        return pots.Pots.FirstOrDefault(pot => pot.Id == pay.Pot) is { } pot
            ? pots.Pay(ClaimPot.PaymentOf(claim, pay, pot, facts.Today), facts.Now)
            : PotDraft.Refuse(new PotRefusal.NoSuchPot(pay.Pot));
    }
}
