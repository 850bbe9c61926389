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

    public static IReadOnlyList<FlexMessage> Of(IReadOnlyList<Card> cards, Locale locale)
    {
        if (cards.Count == 1) { return [Of(cards[0], locale)]; }

        var writer = new CardWriter(locale);
        var messages = new List<FlexMessage>();
        var bubbles = new List<FlexBubble>();
        var bytes = 0;
        foreach (var card in cards)
        {
            var bubble = writer.Write(card);
            var size = SizeOf(bubble);
            if (bubbles.Count == BubblesMax || (bubbles.Count > 0 && bytes + size > CarouselBytesMax))
            {
                messages.Add(Wrap(bubbles));
                bubbles = [];
                bytes = 0;
            }

            bubbles.Add(bubble);
            bytes += size;
        }

        if (bubbles.Count > 0) { messages.Add(Wrap(bubbles)); }
        return messages;

        FlexMessage Wrap(List<FlexBubble> row) => new()
        {
            AltText = cards[0].AltText.In(locale),
            Contents = row.Count == 1 ? row[0] : new FlexCarousel { Contents = row },
        };
    }

    private static int SizeOf(FlexBubble bubble) => MessageJson.Write([new FlexMessage { AltText = "", Contents = bubble }]).Length;
}
