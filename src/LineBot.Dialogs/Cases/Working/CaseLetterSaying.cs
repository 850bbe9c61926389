using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Cases;

namespace LineBot.Dialogs.Cases;

/// <summary>The page as text to copy, with the button that opens it for printing.</summary>
internal static class CaseLetterSaying
{
    public static ISaying Of(ICaseLetters letters, Case matter, CaseActor actor, DateTimeOffset now) =>
        CaseLetter.AsText(matter).With(
            Button.Open(LetterMessages.PrintButton, letters.Link(matter.Fund, matter.Number, actor, now)),
            Button.Of(StepMessages.RecordAnswer, CasePostbacks.About(CasePostbacks.AnswerAction, matter.Fund, matter.Number)));
}
