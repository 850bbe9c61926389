using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Line.Messages.Flex;

namespace LineBot.Dialogs.Cards;

/// <summary>Draws cards as LINE bubbles: the only place with colours, sizes and spacing. Letters follow the size chosen on the phone.</summary>
internal sealed class CardWriter(Locale locale)
{
    /// <summary>How a row is shared out: a date fits on the left, a million baht on the right, each on one line of a small phone.</summary>
    private const int LabelShare = 4;

    private const int AmountShare = 5;

    public FlexBubble Write(Card card) => new()
    {
        Header = Header(card),
        Body = new FlexBox { Layout = BoxLayout.Vertical, Spacing = "md", PaddingAll = "16px", Contents = [.. Body(card)] },
        Footer = card.Buttons.Count == 0 ? null : Footer(card.Buttons),
    };

    private FlexBox Header(Card card)
    {
        List<FlexComponent> lines = [Words(card.Title, "lg", Palette.Accent) with { Weight = FontWeight.Bold }];
        if (card.Subtitle is { } subtitle) { lines.Add(Words(subtitle, "sm", Palette.Ink)); }
        return new() { Layout = BoxLayout.Vertical, Spacing = "xs", PaddingAll = "16px", BackgroundColor = Palette.AccentTint, Contents = lines };
    }

    private IEnumerable<FlexComponent> Body(Card card)
    {
        foreach (var block in card.Blocks) { yield return Draw(block); }
        if (card.Footnote is not { } footnote) { yield break; }
        if (card.Blocks.Count > 0) { yield return Hairline; }
        yield return Words(footnote, "xs", Palette.SoftInk);
    }

    private FlexComponent Draw(Block block) => block switch
    {
        Block.Figure figure => Figure(figure),
        Block.Row row => Row(row),
        Block.Line line => Line(line),
        Block.Detail detail => FlexBox.Vertical(Words(detail.Label, "sm", Palette.SoftInk), Words(detail.Value, "sm", Palette.Ink)),
        Block.Bar bar => Bar(bar),
        Block.Heading heading => Words(heading.Words, "md", Palette.Accent) with { Weight = FontWeight.Bold },
        Block.Paragraph paragraph => Words(paragraph.Words, "md", Palette.InkFor(paragraph.Tone)),
        Block.Divider => Hairline,
        _ => throw new UnreachableException(block.GetType().Name),
    };

    private FlexBox Figure(Block.Figure figure)
    {
        List<FlexComponent> lines =
        [
            Words(figure.Label, "sm", Palette.SoftInk),
            FlexBox.Baseline(Value(figure)) with { Spacing = "sm" },
        ];
        if (figure.Note is { } note) { lines.Add(Words(note, "sm", Palette.SoftInk)); }
        return FlexBox.Vertical(lines);
    }

    private List<FlexComponent> Value(Block.Figure figure)
    {
        var value = new FlexText
        {
            Text = figure.Value.In(locale),
            Size = "xxl",
            Weight = FontWeight.Bold,
            Color = Palette.InkFor(figure.Tone),
            Flex = 0,
            AdjustMode = AdjustMode.ShrinkToFit,
            Scaling = true,
        };
        return figure.Unit is not { } unit
            ? [value]
            : [value, new FlexText { Text = unit.In(locale), Size = "sm", Color = Palette.SoftInk, Flex = 0, Scaling = true }];
    }

    private FlexBox Row(Block.Row row) => FlexBox.Horizontal(
        Words(row.Label, "sm", Palette.SoftInk) with { Flex = LabelShare },
        Amount(row.Value, row.Tone)) with
    {
        Spacing = "md",
    };

    private FlexBox Bar(Block.Bar bar)
    {
        var full = new FlexBox { Layout = BoxLayout.Vertical, Width = $"{Math.Clamp(bar.Percent, 1, 100)}%", Height = "8px", CornerRadius = "4px", BackgroundColor = Palette.Accent, Contents = [] };
        var track = new FlexBox { Layout = BoxLayout.Vertical, Height = "8px", CornerRadius = "4px", BackgroundColor = Palette.Hairline, Contents = bar.Percent > 0 ? [full] : [] };
        var words = FlexBox.Horizontal(Words(bar.Label, "sm", Palette.SoftInk) with { Flex = LabelShare }, Amount(bar.Value, Tone.Plain)) with { Spacing = "md" };
        return FlexBox.Vertical(words, track) with { Spacing = "xs" };
    }

    private FlexBox Line(Block.Line line)
    {
        var top = FlexBox.Horizontal(
            Words(line.Left, "sm", line.Tone == Tone.Quiet ? Palette.SoftInk : Palette.Ink) with { Flex = LabelShare },
            Amount(line.Right, line.Tone)) with
        {
            Spacing = "md",
        };
        return line.Under is { } under ? FlexBox.Vertical(top, Words(under, "sm", Palette.SoftInk)) : top;
    }

    private FlexText Amount(Text value, Tone tone) =>
        Words(value, "md", Palette.InkFor(tone)) with { Flex = AmountShare, Align = FlexAlign.End, Weight = FontWeight.Bold };

    private FlexBox Footer(IReadOnlyList<Button> buttons) => new()
    {
        Layout = BoxLayout.Vertical,
        Spacing = "sm",
        PaddingAll = "12px",
        Contents = [.. buttons.Select(Draw)],
    };

    private FlexComponent Draw(Button button) => new FlexButton
    {
        Action = button.In(locale),
        Style = button.IsPrimary ? ButtonStyle.Primary : ButtonStyle.Secondary,
        Color = button.IsPrimary ? Palette.Accent : Palette.SecondaryButton,
        Height = ButtonHeight.Sm,
        AdjustMode = AdjustMode.ShrinkToFit,
        Scaling = true,
    };

    private FlexText Words(Text text, string size, string colour) =>
        new() { Text = text.In(locale), Size = size, Color = colour, Wrap = true, Scaling = true };

    private static FlexSeparator Hairline => new() { Color = Palette.Hairline };
}
