using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Cases;
using LineBot.Funds.Photos;

namespace LineBot.Dialogs.Cases;

/// <summary>What became of a step, and what is said of it.</summary>
internal sealed record StepDone(ISaying Saying);

/// <summary>Gives a command about a case under the turn's key, files the photos with it, and tells who has to hear.</summary>
internal sealed class CaseSteps(Desks desks)
{
    private readonly CaseTelling telling = new(desks);

    public async Task<StepDone> DoAsync(
        Turn turn, OpenedCase opened, Func<CaseActor, CaseCommand> step, Func<CaseOutcome.Done, ISaying> say, IReadOnlyList<PhotoId>? photos = null)
    {
        if (opened.Actor is not { } actor) { return new(CaseRefusalMessages.NotYours); }

        var outcome = await desks.Cases.ApplyAsync(opened.Fund, opened.Number, step(actor), turn.Key, turn.CancellationToken);
        if (outcome is not CaseOutcome.Done done) { return new(CaseRefusalMessages.Because(((CaseOutcome.Refused)outcome).Why)); }

        if (photos is { Count: > 0 })
        {
            await desks.Photos.FileAsync(new(opened.Fund, opened.Number.ToString(), PhotoKeeping.Paper), photos, turn.CancellationToken);
        }

        await telling.TellAsync(turn, done, actor);
        return new(say(done));
    }
}
