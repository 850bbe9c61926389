using LineBot.Dialogs.Broadcasts;
using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Cases;
using LineBot.Dialogs.Committee;
using LineBot.Dialogs.Contact;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Menus;
using LineBot.Dialogs.MyData;
using LineBot.Dialogs.Objections;
using LineBot.Dialogs.Officers;
using LineBot.Dialogs.Reminders;
using LineBot.Dialogs.SavingsDay;
using LineBot.Dialogs.Slips;
using LineBot.Dialogs.Statements;
using LineBot.Dialogs.Welfare;

namespace LineBot.Dialogs.Help;

/// <summary>Everything the bot can do, as cards to swipe: an officer's work before the rest, then money, care, and one's own data.</summary>
internal static class MenuCards
{
    public static IReadOnlyList<Card> Guest(Locale locale) =>
    [
        First(
            Say(HelpMessages.LinkButton, locale) with { IsPrimary = true },
            Say(HelpMessages.HelpButton, locale),
            To(HelpMessages.ContactButton, Intents.Contact),
            To(HelpMessages.EmergencyButton, Intents.Emergency),
            Say(HelpMessages.OtherLanguageButton, locale)),
    ];

    public static IReadOnlyList<Card> Member(Locale locale, bool isOfficer) => [.. isOfficer ? [Office] : Array.Empty<Card>(), Money(locale), Care, Settings(locale)];

    private static Card Office => Named(
        HelpMessages.OfficeTitle,
        To(CommitteeMessages.ApprovalsButton, Intents.Approvals) with { IsPrimary = true },
        To(SlipMessages.QueueButton, Intents.SlipList),
        To(SavingsMessages.Button, Intents.SavingsDay),
        To(DueListMessages.Button, Intents.DueList),
        To(ContactMessages.LettersButton, Intents.Letters),
        To(ObjectionMessages.ListButton, Intents.Objections),
        To(CaseCardMessages.ListButton, Intents.CaseList),
        To(BroadcastMessages.Button, Intents.Broadcast));

    private static Card Care => Named(
        HelpMessages.CareTitle,
        To(ClaimMessages.Button, Intents.Welfare) with { IsPrimary = true },
        To(EntitlementMessages.Button, Intents.Entitlements),
        To(ClaimStatusMessages.Button, Intents.ClaimStatus),
        To(MenuMessages.ReportCase, Intents.ReportCase),
        To(HelpMessages.ContactButton, Intents.Contact),
        To(HelpMessages.EmergencyButton, Intents.Emergency));

    private static Card Money(Locale locale) => First(
        Say(HelpMessages.BalanceButton, locale) with { IsPrimary = true },
        Say(HelpMessages.LoansButton, locale),
        Say(HelpMessages.NextPaymentButton, locale),
        Say(HelpMessages.HistoryButton, locale),
        To(SlipMessages.SendSlip, Intents.Slip),
        To(StatementMessages.Button, Intents.Statement));

    private static Card Settings(Locale locale) => Named(
        HelpMessages.SettingsTitle,
        Say(HelpMessages.HelpButton, locale) with { IsPrimary = true },
        Say(HelpMessages.LinkButton, locale),
        To(EntitlementMessages.RulesButton, Intents.Rules),
        To(MyDataMessages.Button, Intents.MyData),
        To(OfficerCheckMessages.Button, Intents.OfficerCheck),
        Say(HelpMessages.OtherLanguageButton, locale));

    private static Card First(params IReadOnlyList<Button> buttons) => Named(HelpMessages.MenuTitle, buttons) with { Blocks = [new Block.Paragraph(HelpMessages.MenuHint)] };

    private static Card Named(Text title, params IReadOnlyList<Button> buttons) => new() { AltText = HelpMessages.MenuReady, Title = title, Buttons = buttons };

    private static Button Say(Text words, Locale locale) => Button.Say(words, words, locale);

    private static Button To(Text words, string intent) => Button.Of(words, new Postback(intent));
}
