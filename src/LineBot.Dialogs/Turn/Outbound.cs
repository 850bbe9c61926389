using LineBot.Dialogs.Language;
using LineBot.Line.Messages;
using LineBot.Line.Messages.Limits;

namespace LineBot.Dialogs;

/// <summary>What was said as the few messages that LINE takes.</summary>
internal static class Outbound
{
    /// <summary>Sentences that follow one another become one message; buttons stay with the last, where alone LINE shows them.</summary>
    public static IReadOnlyList<Message> Write(IEnumerable<ISaying> sayings, Locale locale)
    {
        var messages = new List<Message>();
        foreach (var message in sayings.SelectMany(saying => saying.Write(locale)))
        {
            if (messages is [.., TextMessage before] && message is TextMessage after && Fit(before, after))
            {
                messages[^1] = after with { Text = $"{before.Text}\n\n{after.Text}" };
            }
            else { messages.Add(message); }
        }

        // LINE would refuse all of them for one fault, and the person would get nothing.
        return messages.Count == 0 || MessageLimits.Check(messages) is not [var fault, ..]
            ? messages
            : throw new InvalidOperationException($"LINE would refuse the answer: {fault.Property}: {fault.Problem}.");
    }

    private static bool Fit(TextMessage before, TextMessage after) =>
        before.Text.Length + after.Text.Length < 1000 && before.Emojis is null && after.Emojis is null;
}
