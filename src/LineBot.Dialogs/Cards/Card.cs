using LineBot.Dialogs.Language;
using LineBot.Line.Messages;

namespace LineBot.Dialogs.Cards;

/// <summary>A card: a pure function of facts. Colours, sizes and spacing belong to <see cref="CardWriter"/>, never to a feature.</summary>
public sealed record Card : ISaying
{
    /// <summary>What a locked screen shows: that something is ready, never what.</summary>
    public required Text AltText { get; init; }

    public required Text Title { get; init; }

    /// <summary>Whose card it is, or of which fund.</summary>
    public Text? Subtitle { get; init; }

    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>Small print under the blocks: as of when, reckoned how.</summary>
    public Text? Footnote { get; init; }

    public IReadOnlyList<Button> Buttons { get; init; } = [];

    IEnumerable<Message> ISaying.Write(Locale locale) => [CardMessages.Of(this, locale)];
}

/// <summary>A part of a card, from top to bottom.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>A figure to be read from an arm's length, under a word that says what it is.</summary>
    public sealed record Figure(Text Label, Text Value, Text? Unit = null) : Block
    {
        public Text? Note { get; init; }

        public Tone Tone { get; init; }
    }

    /// <summary>A word on the left and its value on the right.</summary>
    public sealed record Row(Text Label, Text Value) : Block
    {
        public Tone Tone { get; init; }
    }

    /// <summary>A word, and under it a value of several words.</summary>
    public sealed record Detail(Text Label, Text Value) : Block;

    /// <summary>How much of a whole: a bar under its words, from 0 to 100. The words say it too.</summary>
    public sealed record Bar(Text Label, Text Value, int Percent) : Block;

    /// <summary>Opens a part of the card.</summary>
    public sealed record Heading(Text Words) : Block;

    public sealed record Paragraph(Text Words) : Block
    {
        public Tone Tone { get; init; }
    }

    /// <summary>One line of a list: what and when on the left with a remark under it, how much on the right.</summary>
    public sealed record Line(Text Left, Text Right) : Block
    {
        public Text? Under { get; init; }

        public Tone Tone { get; init; }
    }

    public sealed record Divider : Block;
}

/// <summary>How loud a part of a card is. Never by colour alone: the words say the same.</summary>
public enum Tone
{
    Plain,

    /// <summary>In good order, money that came in.</summary>
    Good,

    /// <summary>Wants attention; calm, no alarm.</summary>
    Attention,

    /// <summary>Over and done.</summary>
    Quiet,
}
