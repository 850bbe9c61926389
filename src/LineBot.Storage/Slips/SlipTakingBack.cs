using System.Diagnostics;
using Azure.Data.Tables;
using LineBot.Funds.Due;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Rules;
using LineBot.Funds.Slips;

namespace LineBot.Storage.Slips;

/// <summary>
/// Takes a posted slip back, in three steps that can each be repeated: the slip says so under its ETag, the book writes the reversal under
/// a key made of the slip's number, the slip takes the reversal's receipt.
/// </summary>
internal sealed class SlipTakingBack(SlipTable table, IPassbooks passbooks, SlipPosting posting, IRuleValues rules, TimeProvider clock)
{
    public async Task<SlipOutcome> RunAsync(SlipDecision decision, CancellationToken cancellationToken)
    {
        var takesTwo = RepaymentRules.Read(await rules.ReadAsync(decision.Fund, decision.Today, cancellationToken)).SlipTakesTwo;
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            var officer = decision.Officer.Fund == decision.Fund ? await passbooks.ReadAsync(decision.Officer, cancellationToken) : null;
            var row = await table.RowAsync(decision.Fund, SlipRows.Slip(decision.Number), cancellationToken);
            if (officer is null || row is null) { return new SlipOutcome.Refused(new SlipRefusal.NotYours()); }

            var slip = SlipRows.Read(row);
            if (SlipRows.IsBy(row, decision.Key)) { return await FinishAsync(decision, slip, cancellationToken); }
            if (SlipRules.WhyNotTakeBack(slip, officer, decision.User, decision.Today, takesTwo) is { } why) { return new SlipOutcome.Refused(why); }
            if (slip.Status == SlipStatus.TakingBack) { return await FinishAsync(decision, slip, cancellationToken); }

            var after = After(slip, decision, takesTwo);
            if (await table.TrySubmitAsync([new(TableTransactionActionType.UpdateReplace, SlipRows.Write(after, decision.Key), row.ETag)], cancellationToken))
            {
                return await FinishAsync(decision, after, cancellationToken);
            }

            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new TimeoutException("Others kept writing the same slip.");
    }

    private static Slip After(Slip slip, SlipDecision decision, bool takesTwo) => SlipRules.OnlyAsks(slip, takesTwo)
        ? slip with { TakeBackAskedBy = decision.Officer.Member }
        : slip with { Status = SlipStatus.TakingBack, TakenBackBy = decision.Officer.Member, TakenBackOn = decision.Today };

    /// <summary>Of two who take it back at once, the one whose key the slip bears hears of the reversal and tells the sender.</summary>
    private async Task<SlipOutcome> FinishAsync(SlipDecision decision, Slip slip, CancellationToken cancellationToken)
    {
        if (slip.Status is not (SlipStatus.TakingBack or SlipStatus.TakenBack)) { return new SlipOutcome.TakeBackAsked(slip); }

        var outcome = await posting.ReverseAsync(slip, cancellationToken);
        var row = await WriteAsync(slip, outcome, cancellationToken);
        if (!SlipRows.IsBy(row, decision.Key)) { return new SlipOutcome.Refused(new SlipRefusal.AlreadyDecided(SlipRows.Read(row))); }
        return outcome is LedgerOutcome.Refused refused ? new SlipOutcome.Refused(new SlipRefusal.NotPosted(refused.Why)) : new SlipOutcome.TakenBack(SlipRows.Read(row));
    }

    /// <summary>Out of "taking back" leads only what the book said, and that is the same for everybody who asks it.</summary>
    private async Task<TableEntity> WriteAsync(Slip slip, LedgerOutcome outcome, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            var row = (await table.RowAsync(slip.Membership.Fund, SlipRows.Slip(slip.Number), cancellationToken))!;
            if (SlipRows.Read(row).Status != SlipStatus.TakingBack) { return row; }

            var written = SlipRows.WriteAgain(After(slip, outcome), row);
            if (await table.TrySubmitAsync([new(TableTransactionActionType.UpdateReplace, written, row.ETag)], cancellationToken)) { return written; }
            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new TimeoutException("Others kept writing the same slip.");
    }

    private static Slip After(Slip slip, LedgerOutcome outcome) => outcome switch
    {
        LedgerOutcome.Posted posted => slip with { Status = SlipStatus.TakenBack, Reversal = posted.Entry.Receipt },
        LedgerOutcome.Refused => slip with { Status = SlipStatus.Posted, TakeBackAskedBy = null, TakenBackBy = null, TakenBackOn = null },
        _ => throw new UnreachableException(outcome.GetType().Name),
    };
}
