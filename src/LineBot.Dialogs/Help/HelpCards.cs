using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Help;

/// <summary>The menu and the help as cards, and the same choices as quick replies.</summary>
internal static class HelpCards
{
    public static Card Menu(Locale locale) => new()
    {
        AltText = HelpMessages.MenuReady,
        Title = HelpMessages.MenuTitle,
        Blocks = [new Block.Paragraph(HelpMessages.MenuHint)],
        Buttons =
        [
            Say(HelpMessages.BalanceButton, locale) with { IsPrimary = true },
            Say(HelpMessages.LoansButton, locale),
            Say(HelpMessages.NextPaymentButton, locale),
            Say(HelpMessages.HistoryButton, locale),
            Say(HelpMessages.LinkButton, locale),
            Say(HelpMessages.HelpButton, locale),
            Say(HelpMessages.OtherLanguageButton, locale),
        ],
    };

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

    private static Button Say(Text words, Locale locale) => Button.Say(words, words, locale);
}
