using LineBot.Dialogs.Language;
using LineBot.Line.Messages;
using LineBot.Line.Messages.Flex;

namespace LineBot.Dialogs.Cards;

/// <summary>Turns cards into as few messages as LINE's limits allow: one bubble alone, several as carousels to swipe.</summary>
internal static class CardMessages
{
    public const int BubblesMax = 12;

    /// <summary>LINE takes 50 KB; how it counts is not documented, so some room is left.</summary>
    public const int CarouselBytesMax = 46_000;

    public static FlexMessage Of(Card card, Locale locale) =>
        new() { AltText = card.AltText.In(locale), Contents = new CardWriter(locale).Write(card) };

    public static IReadOnlyList<FlexMessage> Of(IReadOnlyList<Card> cards, Locale locale) =>
        [.. Rows(cards, locale).Select(row => new FlexMessage
        {
            AltText = cards[0].AltText.In(locale),
            Contents = row.Count == 1 ? row[0] : new FlexCarousel { Contents = row },
        })];

    /// <summary>How many of the cards, from the first on, go into so many messages.</summary>
    public static int CountThatFits(IReadOnlyList<Card> cards, Locale locale, int messages) =>
        cards.Count <= messages ? cards.Count : Rows(cards, locale).Take(messages).Sum(row => row.Count);

    private static IEnumerable<IReadOnlyList<FlexBubble>> Rows(IReadOnlyList<Card> cards, Locale locale)
    {
        var writer = new CardWriter(locale);
        var row = new List<FlexBubble>();
        var bytes = 0;
        foreach (var bubble in cards.Select(writer.Write))
        {
            var size = cards.Count > 1 ? SizeOf(bubble) : 0;   // One alone goes as it is.
            if (row.Count == BubblesMax || (row.Count > 0 && bytes + size > CarouselBytesMax))
            {
                yield return row;
                row = [];
                bytes = 0;
            }

            row.Add(bubble);
            bytes += size;
        }

        if (row.Count > 0) { yield return row; }
    }

    private static int SizeOf(FlexBubble bubble) => MessageJson.Write([new FlexMessage { AltText = "", Contents = bubble }]).Length;
}
