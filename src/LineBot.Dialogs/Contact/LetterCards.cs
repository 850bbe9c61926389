using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Funds.Letters;

namespace LineBot.Dialogs.Contact;

/// <summary>Letters and answers as cards, so that a locked screen shows that there is one, and not a word of it.</summary>
internal static class LetterCards
{
    /// <summary>For the officer: a member wrote.</summary>
    public static Card Arrived(string fund) => new()
    {
        AltText = ContactMessages.LettersReady,
        Title = ContactMessages.LetterArrived,
        Subtitle = Text.Same(fund),
        Blocks = [new Block.Paragraph(ContactMessages.HowToRead)],
        Buttons = [Button.Of(ContactMessages.LettersButton, new(Intents.Letters)) with { IsPrimary = true }],
    };

    /// <summary>For the officer: one letter of the list.</summary>
    public static Card Of(Letter letter, string fund) => new()
    {
        AltText = ContactMessages.LettersReady,
        Title = ContactMessages.LetterTitle(letter.Number.Value),
        Subtitle = CommonMessages.Both(Text.Same(fund), CommonMessages.Member(letter.FromName, letter.From.Member)),
        Blocks = [new Block.Paragraph(Text.Same(letter.Words))],
        Footnote = ContactMessages.SentAt(LocalTime.Of(letter.SentAt)),
        Buttons = [Button.Of(ContactMessages.Answer, LetterPostbacks.Answer(letter)) with { IsPrimary = true }],
    };

    /// <summary>For the member: what the committee answered.</summary>
    public static Card Answer(Letter letter, string fund) => new()
    {
        AltText = ContactMessages.AnswerReady,
        Title = ContactMessages.AnswerTitle,
        Subtitle = Text.Same(fund),
        Blocks =
        [
            new Block.Detail(ContactMessages.YouWrote, Text.Same(letter.Words)),
            new Block.Divider(),
            new Block.Paragraph(Text.Same(letter.Answer!.Words)),
        ],
        Footnote = ContactMessages.AnsweredBy(letter.Answer.ByName, LocalTime.Of(letter.Answer.At)),
        Buttons =
        [
            Button.Of(ContactMessages.WriteAgain, new(Intents.Contact)),
            Button.Of(HelpMessages.MenuButton, new(Intents.Help)),
        ],
    };
}
