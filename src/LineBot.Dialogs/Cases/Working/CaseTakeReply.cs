using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Cases;

namespace LineBot.Dialogs.Cases;

/// <summary>รับเรื่อง: one tap.</summary>
internal sealed class CaseTakeReply(Desks desks) : Reply(CasePostbacks.TakeAction)
{
    private readonly CaseMatters matters = new(desks);
    private readonly CaseSteps steps = new(desks);

    protected override async Task<ISaying> AnswerAsync(Turn turn)
    {
        turn.MustArrive();
        var opened = await matters.FindAsync(turn);
        var done = await steps.DoAsync(turn, opened, actor => new CaseCommand.Take(actor), Taken);
        return done.Saying;
    }

    private static ISaying Taken(CaseOutcome.Done done) => CaseCards.Next(done.Case, StepMessages.Taken(done.Case.Number, ThaiDay.Of(done.Case.DueAt)));
}
