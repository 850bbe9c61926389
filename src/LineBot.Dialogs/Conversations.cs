using LineBot.Dialogs.Balance;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.History;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Loans;
using LineBot.Dialogs.Payments;
using LineBot.Dialogs.Welcome;
using LineBot.Funds.Linking;
using LineBot.Funds.Members;

namespace LineBot.Dialogs;

/// <summary>What the bot can talk about: the table of contents of this room.</summary>
public static class Conversations
{
    public static Routes All(IPassbooks passbooks, ILinking linking) => new Routes()
        .AddMoney(passbooks)
        .AddLinking(linking)
        .AddHelp();

    private static Routes AddMoney(this Routes routes, IPassbooks passbooks) => routes
        .On(Intents.Balance, HelpMessages.BalanceButton, new BalanceReply(passbooks))
        .On(Intents.Loan, HelpMessages.LoansButton, new LoansReply(passbooks))
        .Add(new ScheduleReply(passbooks))
        .On(Intents.NextPayment, HelpMessages.NextPaymentButton, new NextPaymentReply(passbooks))
        .On(Intents.History, HelpMessages.HistoryButton, new HistoryReply(passbooks))
        .Add(new HistoryPageReply(passbooks));

    private static Routes AddLinking(this Routes routes, ILinking linking) => routes
        .On(Intents.Link, HelpMessages.LinkButton, new LinkDialog(linking))
        .On(Intents.Unlink, HelpMessages.UnlinkButton, new UnlinkDialog(linking))
        .On(Intents.Reminders, LinkingMessages.WantReminders, new RemindersReply());

    private static Routes AddHelp(this Routes routes) => routes
        .On(Intents.Help, HelpMessages.MenuButton, new MenuReply())
        .Add(new HelpReply())
        .On(Intents.Contact, HelpMessages.ContactButton, new ContactReply())
        .On(Intents.Emergency, HelpMessages.EmergencyButton, new SentenceReply(Intents.Emergency, HelpMessages.Hotlines))
        .On(Intents.Language, HelpMessages.OtherLanguageButton, new LanguageReply())
        .On(Intents.Numerals, HelpMessages.NumeralsButton, new NumeralsReply())
        .On(Occasion.Follow, new WelcomeReply())
        .On(Occasion.Sticker, new SentenceReply("sticker", HelpMessages.Sticker))
        .On(Occasion.Voice, new SentenceReply("voice", HelpMessages.Voice))
        .On(Occasion.Video, new SentenceReply("video", HelpMessages.Video))
        .On(Occasion.Photo, new SentenceReply("photo", HelpMessages.Image))
        .On(Occasion.File, new SentenceReply("file", HelpMessages.File))
        .On(Occasion.Place, new SentenceReply("place", HelpMessages.Location))
        .On(Occasion.NotUnderstood, new SentenceReply("not-understood", HelpMessages.NotUnderstood))
        .On(Occasion.Lost, new LostReply());
}
