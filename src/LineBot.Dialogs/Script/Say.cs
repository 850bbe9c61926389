using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Line.Messages;

namespace LineBot.Dialogs.Script;

/// <summary>Puts sayings together.</summary>
public static class Say
{
    /// <summary>LINE shows this many buttons over the keyboard.</summary>
    public const int ButtonsMax = 13;

    public static ISaying Nothing { get; } = new Several([]);

    public static ISaying All(params IReadOnlyList<ISaying> parts) => new Several(parts);

    /// <summary>Cards to swipe through, in as few messages as LINE allows.</summary>
    public static ISaying Cards(IReadOnlyList<Card> cards) => new Row(cards);

    /// <summary>Buttons over the keyboard, under the last message. LINE shows them there only, and <see cref="ButtonsMax"/> at most.</summary>
    public static ISaying With(this ISaying saying, params IReadOnlyList<Button> buttons) => buttons.Count == 0 ? saying : new Buttoned(saying, buttons);

    private sealed record Several(IReadOnlyList<ISaying> Parts) : ISaying
    {
        public IEnumerable<Message> Write(Locale locale) => Parts.SelectMany(part => part.Write(locale));
    }

    private sealed record Row(IReadOnlyList<Card> Cards) : ISaying
    {
        public IEnumerable<Message> Write(Locale locale) => CardMessages.Of(Cards, locale);
    }

    private sealed record Buttoned(ISaying Saying, IReadOnlyList<Button> Buttons) : ISaying
    {
        public IEnumerable<Message> Write(Locale locale)
        {
            var messages = Saying.Write(locale).ToList();
            if (messages is [.., var last])
            {
                var known = last.QuickReply?.Items ?? [];
                var added = QuickReply.Of([.. Buttons.Select(button => button.AboveKeyboardIn(locale))]).Items;
                messages[^1] = last with { QuickReply = new() { Items = [.. known.Concat(added).Take(ButtonsMax)] } };
            }

            return messages;
        }
    }
}
