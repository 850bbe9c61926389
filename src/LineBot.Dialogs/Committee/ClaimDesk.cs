using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>Carries an officer's command to the welfare desk, and tells whom it concerns. The desk has the last word about who may.</summary>
internal sealed class ClaimDesk(Desks desks)
{
    private readonly DecisionNews news = new(desks);

    /// <summary>A turn that is run again gives the same command under the same key, and so the same news.</summary>
    public async Task<ClaimDone> DoAsync(Turn turn, OpenedMatter opened, Func<ClaimMatter, ClaimCommand> command)
    {
        if (opened.Matter is not { } matter) { return new(opened, new ClaimOutcome.Refused(opened.Why!)); }

        var outcome = await desks.Claims.ApplyAsync(matter.Claim.Fund, matter.Claim.Number, command(matter), turn.Key, turn.CancellationToken);
        if (outcome is ClaimOutcome.Done done) { await news.TellAsync(turn, matter, done); }
        return new(opened, outcome);
    }
}

/// <summary>What became of a command, and before whom.</summary>
internal sealed record ClaimDone(OpenedMatter Opened, ClaimOutcome Outcome)
{
    /// <summary>The words for what was done, or the reason why not.</summary>
    public ISaying Say(Func<ClaimMatter, ClaimOutcome.Done, ISaying> done) => Outcome switch
    {
        ClaimOutcome.Done now => done(Opened.Matter! with { Claim = now.Claim }, now),
        ClaimOutcome.Refused refused => Opened.Refuse(refused.Why),
        _ => ClaimRefusalMessages.Impossible,
    };
}
