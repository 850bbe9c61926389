using System.Globalization;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Cards;

/// <summary>Shows as many cards as one answer holds, and a button to the rest: nothing is left out in silence.</summary>
internal static class CardPages
{
    /// <summary>LINE takes five messages; one is kept for words.</summary>
    public const int MessagesMax = 4;

    /// <summary>No fund, member or loan begins with it.</summary>
    private const string Mark = "+";

    public static ISaying Show(Turn turn, string action, IReadOnlyList<Card> cards, params IReadOnlyList<Button> first)
    {
        var from = Math.Min(FromIn(turn), Math.Max(0, cards.Count - 1));
        IReadOnlyList<Card> rest = [.. cards.Skip(from)];
        var count = CardMessages.CountThatFits(rest, turn.Locale, MessagesMax);
        var shown = Say.Cards([.. rest.Take(count)]);
        if (count == rest.Count) { return shown.With([.. first, .. HelpCards.Shortcuts(turn.Locale)]); }

        var next = new Postback(action, Mark + (from + count).ToString(CultureInfo.InvariantCulture));
        return Say.All(shown, CommonMessages.Remaining(rest.Count - count).With(Button.Of(CommonMessages.More, next)));
    }

    private static int FromIn(Turn turn) =>
        turn.Argument(0) is ['+', .. var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var from) ? from : 0;
}
