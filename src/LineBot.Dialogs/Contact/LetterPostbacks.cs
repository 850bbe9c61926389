using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Letters;

namespace LineBot.Dialogs.Contact;

/// <summary>The buttons of the letters.</summary>
internal static class LetterPostbacks
{
    public const string AnswerAction = "letter-answer";

    public static Postback Answer(Letter letter) => new(AnswerAction, letter.From.Fund.Value, letter.Number.ToString());

    /// <summary>The letter that a button names. That it is named says nothing about who may read it.</summary>
    public static (FundId Fund, LetterNumber Number)? In(Turn turn) =>
        FundId.TryParse(turn.Argument(0), out var fund) && LetterNumber.TryParse(turn.Argument(1), out var number) ? (fund, number) : null;
}
