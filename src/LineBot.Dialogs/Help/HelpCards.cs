using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Help;

/// <summary>The help as a card, and what stands under many answers as quick replies.</summary>
internal static class HelpCards
{
    public static Card Help(Locale locale) => new()
    {
        AltText = HelpMessages.HelpReady,
        Title = HelpMessages.HelpTitle,
        Blocks =
        [
            new Block.Paragraph(HelpMessages.HowToAsk),
            new Block.Paragraph(HelpMessages.HowToLink),
            new Block.Paragraph(HelpMessages.HowToLeave),
            new Block.Paragraph(HelpMessages.HowToChangeLetters),
            new Block.Divider(),
            new Block.Paragraph(HelpMessages.Hotlines),
        ],
        Buttons = [Say(HelpMessages.BalanceButton, locale) with { IsPrimary = true }, Say(HelpMessages.MenuButton, locale)],
    };

    /// <summary>Offered under every answer that leaves a person without a next step.</summary>
    public static IReadOnlyList<Button> Shortcuts(Locale locale) =>
    [
        Say(HelpMessages.BalanceButton, locale),
        Say(HelpMessages.LoansButton, locale),
        Say(HelpMessages.NextPaymentButton, locale),
        Say(HelpMessages.HistoryButton, locale),
        Say(HelpMessages.MenuButton, locale),
    ];

    /// <summary>One tap calls: whoever is frightened does not copy a number.</summary>
    public static IReadOnlyList<Button> Calls => [Call("1669"), Call("191"), Call("199")];

    private static Button Call(string number) => Button.Call(HelpMessages.Call(number), number);

    private static Button Say(Text words, Locale locale) => Button.Say(words, words, locale);
}
