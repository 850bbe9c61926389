namespace LineBot.Dialogs.Language;

/// <summary>What people want of the bot. A conversation registers itself for one of these.</summary>
public static class Intents
{
    public const string Balance = "balance";

    public const string Loan = "loan";

    public const string NextPayment = "next-payment";

    public const string History = "history";

    public const string Welfare = "welfare-request";

    public const string Entitlements = "entitlements";

    public const string ClaimStatus = "claim-status";

    public const string ReportCase = "report-case";

    public const string CaseStatus = "case-status";

    public const string Slip = "send-slip";

    /// <summary>An officer's list: claims that wait for a vote or for payment.</summary>
    public const string Approvals = "approvals";

    /// <summary>A volunteer's and an officer's list: people in need.</summary>
    public const string CaseList = "case-list";

    /// <summary>An officer's list: slips that wait to be compared with the bank's account.</summary>
    public const string SlipList = "slip-list";

    /// <summary>An officer's list: what falls due, and what is overdue.</summary>
    public const string DueList = "due-list";

    /// <summary>A line of the own book is wrong.</summary>
    public const string Objection = "objection";

    /// <summary>How far objections got; for officers, which wait for an answer.</summary>
    public const string Objections = "objections";

    /// <summary>An officer's deed: an instalment is moved, after a decision.</summary>
    public const string DueMove = "due-move";

    /// <summary>Excel workbooks that officers sent into the chat.</summary>
    public const string Workbooks = "workbooks";

    /// <summary>The fund's books as an Excel workbook.</summary>
    public const string WorkbookExport = "workbook-export";

    /// <summary>What this person guarantees.</summary>
    public const string Guarantees = "guarantees";

    /// <summary>An officer's list: letters that guarantors must get in time.</summary>
    public const string GuaranteeNotices = "guarantee-notices";

    /// <summary>An officer's list: guarantors who have not answered.</summary>
    public const string GuaranteeAsks = "guarantee-asks";

    /// <summary>An officer's deed: words to many members.</summary>
    public const string Broadcast = "broadcast";

    /// <summary>An officer's list: announcements and how they went.</summary>
    public const string Broadcasts = "broadcasts";

    /// <summary>To get announcements, or none.</summary>
    public const string News = "news";

    /// <summary>An officer's list: what members wrote to the committee.</summary>
    public const string Letters = "letters";

    /// <summary>An officer's list: what could not be done or sent.</summary>
    public const string Outbox = "outbox";

    /// <summary>An officer's day at the table: members bring their savings in cash.</summary>
    public const string SavingsDay = "savings-day";

    /// <summary>An officer's list: the sheets of savings days.</summary>
    public const string DaySheets = "day-sheets";

    /// <summary>The last twelve months.</summary>
    public const string Statement = "statement";

    public const string Rules = "rules";

    public const string Help = "help";

    public const string Link = "link";

    public const string Unlink = "unlink";

    public const string Contact = "contact-committee";

    public const string Emergency = "emergency";

    public const string Language = "language";

    public const string Numerals = "numerals";

    /// <summary>What is kept about the person, and who looked at it.</summary>
    public const string MyData = "my-data";

    /// <summary>To have it erased.</summary>
    public const string Erase = "erase-data";

    /// <summary>Whether somebody sits on the committee as they say.</summary>
    public const string OfficerCheck = "officer-check";

    /// <summary>To be reminded, or no longer.</summary>
    public const string Reminders = "reminders";

    /// <summary>Leaves what is going on.</summary>
    public const string Cancel = "cancel";

    /// <summary>One question back.</summary>
    public const string Back = "back";

    /// <summary>Leaves out what is optional.</summary>
    public const string Skip = "skip";

    /// <summary>No more photos.</summary>
    public const string Done = "done";

    /// <summary>Goes on with what was left lying.</summary>
    public const string Continue = "continue";

    /// <summary>Begins again from the first question.</summary>
    public const string Restart = "restart";

    public const string None = "none";

    /// <summary>What menus offer, whether a conversation serves it in this installation or not.</summary>
    internal static IReadOnlySet<string> Offered { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        Welfare, Entitlements, ClaimStatus, ReportCase, CaseStatus, Slip, Rules, Approvals, CaseList, SlipList, DueList, Letters,
    };

    /// <summary>Moves money, reports a person or takes an account away: acted on only when it is plain, and never when it is denied.</summary>
    public static bool NeedsCare(string intent) => intent is Welfare or ReportCase or Slip or Unlink or Erase;
}
