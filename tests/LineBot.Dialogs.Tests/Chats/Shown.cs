using LineBot.Line.Messages;
using LineBot.Line.Messages.Actions;
using LineBot.Line.Messages.Flex;

namespace LineBot.Dialogs.Chats;

/// <summary>What a person sees of a message, as text: a line for each line, two blanks between the columns of a row, [buttons].</summary>
internal static class Shown
{
    public static string On(Message message) => message switch
    {
        TextMessage text => text.Text,
        FlexMessage flex => On(flex.Contents),
        _ => $"({message.GetType().Name})",
    };

    /// <summary>Everything that can be tapped: on the card, and above the keyboard.</summary>
    public static IEnumerable<LineAction> Buttons(Message message) =>
        [.. message is FlexMessage flex ? On(flex).OfType<FlexButton>().Select(button => button.Action) : [],
         .. message.QuickReply?.Items.Select(item => item.Action) ?? []];

    private static string On(FlexContainer container) => container switch
    {
        FlexBubble bubble => Lines(Parts(bubble).Select(On)),
        FlexCarousel carousel => string.Join("\n---\n", carousel.Contents.Select(On)),
        _ => container.ToString(),
    };

    private static string On(FlexComponent component) => component switch
    {
        FlexText { Contents: { Count: > 0 } spans } => string.Concat(spans.Select(span => span.Text)),
        FlexText text => text.Text ?? "",
        FlexButton button => $"[{button.Action.Label}]",
        FlexBox { Layout: BoxLayout.Vertical } box => Lines(box.Contents.Select(On)),
        FlexBox box => string.Join("  ", box.Contents.Select(On).Where(part => part.Length > 0)),
        _ => "",
    };

    private static IEnumerable<FlexComponent> On(FlexMessage message) => message.Contents switch
    {
        FlexBubble bubble => Parts(bubble).SelectMany(Within),
        FlexCarousel carousel => carousel.Contents.SelectMany(Parts).SelectMany(Within),
        _ => [],
    };

    private static IEnumerable<FlexComponent> Within(FlexComponent component) =>
        component is FlexBox box ? box.Contents.SelectMany(Within).Prepend(box) : [component];

    private static IEnumerable<FlexComponent> Parts(FlexBubble bubble) =>
        new[] { bubble.Header, bubble.Hero, bubble.Body, bubble.Footer }.OfType<FlexComponent>();

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Where(line => line.Length > 0));
}
