using LineBot.Dialogs.Balance;
using LineBot.Dialogs.Broadcasts;
using LineBot.Dialogs.Cases;
using LineBot.Dialogs.Committee;
using LineBot.Dialogs.Contact;
using LineBot.Dialogs.Guarantees;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.History;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Loans;
using LineBot.Dialogs.Menus;
using LineBot.Dialogs.MyData;
using LineBot.Dialogs.Objections;
using LineBot.Dialogs.Officers;
using LineBot.Dialogs.Outbox;
using LineBot.Dialogs.Paying;
using LineBot.Dialogs.Payments;
using LineBot.Dialogs.Photos;
using LineBot.Dialogs.Reminders;
using LineBot.Dialogs.SavingsDay;
using LineBot.Dialogs.Slips;
using LineBot.Dialogs.Statements;
using LineBot.Dialogs.Welcome;
using LineBot.Dialogs.Welfare;
using LineBot.Dialogs.Workbooks;

namespace LineBot.Dialogs;

/// <summary>What the bot can talk about: the table of contents of this room.</summary>
public static class Conversations
{
    public static Routes All(Desks desks)
    {
        ArgumentNullException.ThrowIfNull(desks);
        return new Routes()
            .AddMoney(desks)
            .AddSavingsDay(desks)
            .AddLinking(desks)
            .AddWelfare(desks)
            .AddCommittee(desks)
            .AddCases(desks)
            .On(Occasion.Photo, new WhatIsThisPhoto(desks.Passbooks))
            .On(Occasion.Unsend, new UnsendReply(desks.Photos, desks.Workbooks))
            .AddLetters(desks)
            .AddOutbox(desks)
            .AddMyData(desks)
            .AddBroadcasts(desks)
            .AddGuarantees(desks)
            .AddObjections(desks)
            .AddWorkbooks(desks)
            .AddHelp(desks)
            .Carrying(new ReminderRide(desks))
            .Choosing(new MenuChooser(desks.Passbooks, desks.Volunteers));
    }

    private static Routes AddMoney(this Routes routes, Desks desks) => routes
        .On(Intents.Balance, HelpMessages.BalanceButton, new BalanceReply(desks.Passbooks))
        .On(Intents.Loan, HelpMessages.LoansButton, new LoansReply(desks.Passbooks))
        .Add(new ScheduleReply(desks.Passbooks))
        .On(Intents.NextPayment, HelpMessages.NextPaymentButton, new NextPaymentReply(desks.Passbooks))
        .On(Intents.History, HelpMessages.HistoryButton, new HistoryReply(desks.Passbooks))
        .Add(new HistoryPageReply(desks.Passbooks))
        .Add(new PayQrReply(desks.Passbooks, desks.Funds, desks.PayCodes))
        .On(Intents.Slip, SlipMessages.SendSlip, new SendSlipDialog(desks))
        .On(Intents.SlipList, SlipMessages.QueueButton, new SlipQueueReply(desks))
        .Add(new SlipReviewDialog(desks))
        .Add(new SlipUndoDialog(desks))
        .On(Intents.Statement, StatementMessages.Button, new StatementReply(desks.Passbooks))
        .On(Intents.DueList, DueListMessages.Button, new DueListReply(desks))
        .Add(new StatementPageReply(desks))
        .On(Intents.DueMove, DueMoveMessages.Button, new DueMoveDialog(desks));

    private static Routes AddSavingsDay(this Routes routes, Desks desks) => routes
        .On(Intents.SavingsDay, SavingsMessages.Button, new SavingsDayDialog(desks))
        .On(Intents.DaySheets, SheetMessages.ListButton, new DaySheetsReply(desks))
        .Add(new UndoReceiptDialog(desks))
        .Add(new CountDayDialog(desks))
        .Add(new SignSheetDialog(desks))
        .Add(new DaySheetPageReply(desks));

    private static Routes AddLinking(this Routes routes, Desks desks) => routes
        .On(Intents.Link, HelpMessages.LinkButton, new LinkDialog(desks.Linking))
        .On(Intents.Unlink, HelpMessages.UnlinkButton, new UnlinkDialog(desks.Linking))
        .On(Intents.Reminders, LinkingMessages.WantReminders, new RemindersReply());

    private static Routes AddWelfare(this Routes routes, Desks desks) => routes
        .On(Intents.Entitlements, EntitlementMessages.Button, new EntitlementsReply(desks.Passbooks, desks.Claims))
        .On(Intents.Rules, EntitlementMessages.RulesButton, new BenefitRulesReply(desks.Passbooks, desks.Claims))
        .On(Intents.Welfare, ClaimMessages.Button, new ClaimDialog(desks))
        .Add(new DeathClaimDialog(desks))
        .On(Intents.ClaimStatus, ClaimStatusMessages.Button, new ClaimStatusReply(desks))
        .Add(new AddPapersDialog(desks))
        .Add(new WithdrawClaimDialog(desks))
        .Add(new AppealDialog(desks));

    private static Routes AddCommittee(this Routes routes, Desks desks) => routes
        .On(Intents.Approvals, CommitteeMessages.ApprovalsButton, new ApprovalsReply(desks))
        .InGroups(Intents.Approvals, new GroupApprovalsReply(desks))
        .Add(new ReviewReply(desks))
        .Add(new VoteDialog(desks))
        .Add(new CloseVoteDialog(desks))
        .Add(new PayDialog(desks));

    private static Routes AddOutbox(this Routes routes, Desks desks)
    {
        var desk = new OutboxDesk(desks.Passbooks, desks.Committee, desks.PersonalLinks, desks.Outbox);
        return routes
            .On(Intents.Outbox, OutboxMessages.Button, new OutboxReply(desk))
            .Add(new AgainDialog(desk, desks.Outbox))
            .Add(new DropDialog(desk, desks.Outbox));
    }

    private static Routes AddLetters(this Routes routes, Desks desks) => routes
        .On(Intents.Contact, HelpMessages.ContactButton, new ContactDialog(desks.Passbooks, desks.Funds, desks.Rules, desks.Committee, desks.Letters))
        .On(Intents.Letters, ContactMessages.LettersButton, new LettersReply(desks.Passbooks, desks.Committee, desks.Letters))
        .Add(new AnswerDialog(desks.Passbooks, desks.Committee, desks.Letters));

    private static Routes AddMyData(this Routes routes, Desks desks) => routes
        .On(Intents.MyData, MyDataMessages.Button, new MyDataReply(desks))
        .Add(new LooksReply(desks))
        .Add(new ConsentsReply())
        .Add(new ConsentReply())
        .Add(new CopyReply(desks))
        .Add(new RetentionReply())
        .On(Intents.Erase, EraseMessages.Button, new EraseDialog(desks))
        .On(Intents.OfficerCheck, OfficerCheckMessages.Button, new OfficerCheckDialog(desks));

    private static Routes AddBroadcasts(this Routes routes, Desks desks) => routes
        .On(Intents.Broadcast, BroadcastMessages.Button, new BroadcastDialog(desks))
        .On(Intents.Broadcasts, BroadcastMessages.HistoryButton, new BroadcastListReply(desks))
        .On(Intents.News, BroadcastMessages.NoMoreNews, new NewsReply())
        .Add(new BroadcastDeedDialog(desks, isCancel: false))
        .Add(new BroadcastDeedDialog(desks, isCancel: true));

    private static Routes AddGuarantees(this Routes routes, Desks desks) => routes
        .On(Intents.Guarantees, GuaranteeMessages.Button, new MyGuaranteesReply(desks))
        .On(Intents.GuaranteeNotices, GuaranteeMessages.NoticesButton, new NoticesReply(desks))
        .On(Intents.GuaranteeAsks, GuaranteeAskMessages.Button, new UnansweredReply(desks))
        .Add(new AskGuarantorReply(desks))
        .Add(new GuaranteeAnswerDialog(desks))
        .Add(new NoticeSentDialog(desks));

    private static Routes AddObjections(this Routes routes, Desks desks) => routes
        .On(Intents.Objection, ObjectionMessages.Button, new ObjectDialog(desks))
        .On(Intents.Objections, ObjectionMessages.ListButton, new ObjectionsReply(desks))
        .Add(new ObjectionAnswerDialog(desks))
        .Add(new ObjectionWithdrawDialog(desks));

    private static Routes AddWorkbooks(this Routes routes, Desks desks) => routes
        .On(Occasion.File, new FileDialog(desks))
        .On(Intents.Workbooks, WorkbookMessages.Button, new WorkbookListReply(desks))
        .On(Intents.WorkbookExport, WorkbookMessages.BooksButton, new BooksReply(desks))
        .Add(new HandOnReply(desks))
        .Add(new WorkbookDeedDialog(desks, isDrop: false))
        .Add(new WorkbookDeedDialog(desks, isDrop: true))
        .Add(new WorkbookPageReply(desks));

    private static Routes AddCases(this Routes routes, Desks desks)
    {
        var report = new ReportDialog(desks);
        return routes
            .On(Intents.ReportCase, ReportMessages.Button, report)
            .On(Occasion.Place, report)
            .On(Intents.Emergency, HelpMessages.EmergencyButton, new EmergencyReply())
            .On(Intents.CaseStatus, CaseCardMessages.StatusButton, new CaseStatusReply(desks))
            .Add(new CaseLooksReply(desks))
            .On(Intents.CaseList, CaseCardMessages.ListButton, new CaseListReply(desks))
            .Add(new CaseCountsReply(desks))
            .Add(new CaseReply(desks))
            .Add(new CaseTakeReply(desks))
            .Add(new CaseNoteDialog(desks, isVisit: true))
            .Add(new CaseNoteDialog(desks, isVisit: false))
            .Add(new CaseHelpDialog(desks))
            .Add(new CaseVoteDialog(desks))
            .Add(new CasePayDialog(desks))
            .Add(new CaseReferDialog(desks))
            .Add(new CaseLetterReply(desks))
            .Add(new CaseAnswerDialog(desks))
            .Add(new CaseCloseDialog(desks))
            .Add(new CaseAssignDialog(desks))
            .Add(new CaseIdentifyDialog(desks));
    }

    private static Routes AddHelp(this Routes routes, Desks desks) => routes
        .On(Intents.Help, HelpMessages.MenuButton, new MenuReply(desks.Passbooks))
        .Add(new HelpReply())
        .On(Intents.Language, HelpMessages.OtherLanguageButton, new LanguageReply())
        .On(Intents.Numerals, HelpMessages.NumeralsButton, new NumeralsReply())
        .On(Occasion.Follow, new WelcomeReply())
        .On(Occasion.Sticker, new SentenceReply("sticker", HelpMessages.Sticker))
        .On(Occasion.Voice, new SentenceReply("voice", HelpMessages.Voice))
        .On(Occasion.Video, new SentenceReply("video", HelpMessages.Video))
        .On(Occasion.NotUnderstood, new SentenceReply("not-understood", HelpMessages.NotUnderstood))
        .On(Occasion.Lost, new LostReply());
}
