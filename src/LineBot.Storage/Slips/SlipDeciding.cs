using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Due;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Rules;
using LineBot.Funds.Slips;

namespace LineBot.Storage.Slips;

/// <summary>
/// Decides on slips. Officer and slip are read anew, and the slip is written under its ETag with the key of the command. Approving is
/// three steps that can each be repeated: the slip is decided, the book is posted under a key made of the slip's number, the slip
/// takes the receipt. Whoever comes again after a crash goes on where it stopped.
/// </summary>
internal sealed class SlipDeciding(SlipTable table, IPassbooks passbooks, SlipPosting posting, IRuleValues rules, TimeProvider clock)
{
    private delegate Task<(Slip? After, SlipRefusal? Why)> Decide(Slip slip, Passbook officer);

    public async Task<SlipOutcome> ApproveAsync(SlipDecision decision, SlipMatch match, CancellationToken cancellationToken)
    {
        var takesTwo = RepaymentRules.Read(await rules.ReadAsync(decision.Fund, decision.Today, cancellationToken)).SlipTakesTwo;
        var (slip, why) = await RunAsync(decision, (open, officer) => ApproveAsync(open, officer, match, takesTwo, cancellationToken), cancellationToken);
        return slip?.Status switch
        {
            SlipStatus.Approving or SlipStatus.Posted => await FinishAsync(decision, slip, cancellationToken),
            SlipStatus.Checked => new SlipOutcome.Checked(slip),
            _ => new SlipOutcome.Refused(why ?? new SlipRefusal.AlreadyDecided(slip!)),
        };
    }

    public async Task<SlipOutcome> RejectAsync(SlipDecision decision, SlipReason reason, CancellationToken cancellationToken)
    {
        var (slip, why) = await RunAsync(decision, (open, officer) => Task.FromResult(Reject(open, officer, reason)), cancellationToken);
        return slip is { Status: SlipStatus.Rejected } ? new SlipOutcome.Rejected(slip) : new SlipOutcome.Refused(why ?? new SlipRefusal.AlreadyDecided(slip!));
    }

    private static (Slip? After, SlipRefusal? Why) Reject(Slip slip, Passbook officer, SlipReason reason) => slip.Status == SlipStatus.Approving
        ? (null, new SlipRefusal.AlreadyDecided(slip))
        : (slip with { Status = SlipStatus.Rejected, DecidedBy = officer.Membership.Member, Reason = reason }, null);

    private async Task<(Slip? After, SlipRefusal? Why)> ApproveAsync(
        Slip slip, Passbook officer, SlipMatch match, bool takesTwo, CancellationToken cancellationToken)
    {
        if (slip.Status == SlipStatus.Approving) { return (slip, null); }   // Somebody began; the posting has one key, so going on is safe.
        if (SlipRules.WhyNotSecond(slip, officer, takesTwo) is { } why) { return (null, why); }

        var matched = slip with { Match = match };
        if (await posting.WhyNotAsync(matched, cancellationToken) is { } refused) { return (null, new SlipRefusal.NotPosted(refused)); }
        return SlipRules.OnlyChecks(slip, takesTwo)
            ? (matched with { Status = SlipStatus.Checked, CheckedBy = officer.Membership.Member }, null)
            : (matched with { Status = SlipStatus.Approving, DecidedBy = officer.Membership.Member }, null);
    }

    /// <summary>The slip as it was written, now or by the same command before; or why nothing was.</summary>
    private async Task<(Slip? Slip, SlipRefusal? Why)> RunAsync(SlipDecision decision, Decide decide, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            var officer = decision.Officer.Fund == decision.Fund ? await passbooks.ReadAsync(decision.Officer, cancellationToken) : null;
            var row = await table.RowAsync(decision.Fund, SlipRows.Slip(decision.Number), cancellationToken);
            if (officer is null || row is null) { return (null, new SlipRefusal.NotYours()); }

            var slip = SlipRows.Read(row);
            if (SlipRows.IsBy(row, decision.Key)) { return (slip, null); }
            if (SlipRules.WhyNot(slip, officer, decision.User, decision.Today) is { } notAllowed) { return (null, notAllowed); }

            var (after, why) = await decide(slip, officer);
            if (after is null) { return (null, why); }
            if (await table.TrySubmitAsync(Deciding(after, row.ETag, decision.Key), cancellationToken)) { return (after, null); }
            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new TimeoutException("Others kept deciding on the same slip.");
    }

    private static List<TableTransactionAction> Deciding(Slip after, ETag before, CommandKey key)
    {
        List<TableTransactionAction> actions = [new(TableTransactionActionType.UpdateReplace, SlipRows.Write(after, key), before)];
        if (after.Status != SlipStatus.Rejected) { return actions; }

        actions.Add(Delete(after.Membership.Fund, SlipRows.Open(after.Number)));
        if (after.Reference is { } reference) { actions.Add(Delete(after.Membership.Fund, SlipRows.Reference(reference))); }
        return actions;
    }

    /// <summary>A pointer is written once and never changed, so its tag says nothing.</summary>
    private static TableTransactionAction Delete(FundId fund, string key) =>
        new(TableTransactionActionType.Delete, new TableEntity(Keys.Fund(fund), key), ETag.All);

    /// <summary>Posts, and says so to the one whose key the slip bears: of two who approve at once, one hears of a receipt and tells the member.</summary>
    private async Task<SlipOutcome> FinishAsync(SlipDecision decision, Slip slip, CancellationToken cancellationToken)
    {
        var outcome = await posting.PostAsync(slip, cancellationToken);
        var row = await WriteAsync(slip, outcome, cancellationToken);
        if (!SlipRows.IsBy(row, decision.Key)) { return new SlipOutcome.Refused(new SlipRefusal.AlreadyDecided(SlipRows.Read(row))); }
        return outcome switch
        {
            LedgerOutcome.Posted posted => new SlipOutcome.Posted(slip with { Status = SlipStatus.Posted, Receipt = posted.Entry.Receipt }, posted.Entry),
            LedgerOutcome.Refused refused => new SlipOutcome.Refused(new SlipRefusal.NotPosted(refused.Why)),
            _ => throw new System.Diagnostics.UnreachableException(outcome.GetType().Name),
        };
    }

    /// <summary>The slip takes what the book said. What is booked stays booked, whatever somebody wrote meanwhile.</summary>
    private async Task<TableEntity> WriteAsync(Slip slip, LedgerOutcome outcome, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            var row = (await table.RowAsync(slip.Membership.Fund, SlipRows.Slip(slip.Number), cancellationToken))!;
            if (After(slip, SlipRows.Read(row).Status, outcome) is not { } after) { return row; }

            var written = SlipRows.WriteAgain(after, row);
            List<TableTransactionAction> actions = [new(TableTransactionActionType.UpdateReplace, written, row.ETag)];
            if (after.Status == SlipStatus.Posted) { actions.Add(Delete(slip.Membership.Fund, SlipRows.Open(slip.Number))); }
            if (await table.TrySubmitAsync(actions, cancellationToken)) { return written; }
            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new TimeoutException("Others kept writing the same slip.");
    }

    /// <summary>Null: the slip says so already.</summary>
    private static Slip? After(Slip slip, SlipStatus now, LedgerOutcome outcome) => (outcome, now) switch
    {
        (LedgerOutcome.Posted posted, SlipStatus.Approving or SlipStatus.Waiting or SlipStatus.Checked) =>
            slip with { Status = SlipStatus.Posted, Receipt = posted.Entry.Receipt },
        (LedgerOutcome.Refused, SlipStatus.Approving) =>
            slip with { Status = slip.CheckedBy is null ? SlipStatus.Waiting : SlipStatus.Checked, DecidedBy = null },
        _ => null,
    };
}
