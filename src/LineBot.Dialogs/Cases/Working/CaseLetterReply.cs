using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Cases;

/// <summary>ใบส่งต่อ: the page for an agency again.</summary>
internal sealed class CaseLetterReply(Desks desks) : Reply(CasePostbacks.LetterAction)
{
    private readonly CaseMatters matters = new(desks);

    protected override async Task<ISaying> AnswerAsync(Turn turn) => await matters.LookAsync(turn) is { Seen: { } seen, Actor: { } actor }
        ? CaseLetterSaying.Of(desks.CaseLetters, seen.Case, actor, turn.Now)
        : CaseRefusalMessages.NotYours;
}
