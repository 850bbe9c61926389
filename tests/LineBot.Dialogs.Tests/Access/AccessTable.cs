namespace LineBot.Dialogs.Tests.Access;

/// <summary>The one table of who may do what in the chat. docs/access.md is written from it.</summary>
internal static class AccessTable
{
    private const string Claim = "suk-jai/W-2569-0001";

    private const string Case = "suk-jai/C-2569-0001";

    private const string Hers = "suk-jai/0302";

    private static readonly Visitor[] Everybody = Enum.GetValues<Visitor>();

    /// <summary>Whoever is linked to some fund, about their own affairs there.</summary>
    private static readonly Visitor[] Members = [.. Everybody.Except([Visitor.Stranger, Visitor.LinkTakenBack])];

    private static readonly Visitor[] Owner = [Visitor.Owner];

    private static readonly Visitor[] Deciding = [Visitor.Decides];

    private static readonly Visitor[] Paying = [Visitor.Pays];

    private static readonly Visitor[] Answering = [Visitor.Pays, Visitor.Audits];

    private static readonly Visitor[] SeesClaims = [Visitor.Decides, Visitor.Pays, Visitor.Audits];

    private static readonly Visitor[] SeesCases = [Visitor.Volunteer, Visitor.Decides, Visitor.Pays, Visitor.Audits];

    private static readonly Visitor[] WorksOnCases = [Visitor.Volunteer, Visitor.Decides];

    /// <summary>Occasions that begin by themselves and cannot be told anything by a button.</summary>
    public static IReadOnlyList<string> NoAction { get; } = ["unsend"];

    public static IReadOnlyList<AccessRow> Rows { get; } =
    [
        // One's own books. A button with her number gives nobody hers.
        new("balance", "", Members, Then.Own),
        new("loans", Hers, Owner, Then.Shows),
        new("loan-schedule", $"{Hers}/L-1/1", Owner, Then.Shows),
        new("next-payment", "", Members, Then.Own),
        new("history", Hers, Members, Then.Own),
        new("history-page", $"{Hers}/a/C-0302", Owner, Then.Shows),
        new("pay-qr", $"{Hers}/L-1", Owner, Then.Shows),
        new("statement", "", Members, Then.Own),
        new("statement-page", Hers, Owner, Then.Shows),
        new("reminders", "", Everybody, Then.Says),

        // Slips.
        new("send-slip", $"{Hers}/L-1", Members, Then.Asks),
        new("slip-list", "", Paying, Then.Shows) { Read = [Visitor.Owner, .. Paying] },
        new("slip-review", "suk-jai/SL-000001", Paying, Then.Asks) { Read = [Visitor.Owner, .. Paying] },

        new("slip-undo", "suk-jai/SL-000001", [], Then.Says) { Note = "Only a booked slip can be taken back; hers waits." },

        // Savings days. No sheet is open here: a button that names one opens nothing for anybody.
        new("savings-day", "suk-jai", [.. Paying, Visitor.OtherFund], Then.Asks) { Read = [Visitor.Owner, .. Paying], Note = "Of the other fund: that fund's own day." },
        new("day-sheets", "", [.. Deciding, .. Paying, Visitor.Audits, Visitor.OtherFund], Then.Own),
        new("savings-undo", "suk-jai/SD-000001", [], Then.Says),
        new("savings-count", "suk-jai/SD-000001", [], Then.Says),
        new("savings-sign", "suk-jai/SD-000001", [], Then.Says),
        new("savings-page", "suk-jai/SD-000001", [], Then.Says),

        // What is due, in the whole fund.
        new("due-list", "suk-jai/month", [.. Deciding, .. Paying, Visitor.OtherFund], Then.Shows)
        {
            Read = [Visitor.Owner, .. Deciding, .. Paying],
            Note = "Of the other fund: that fund's own list.",
        },
        new("due-move", "L-1", [.. Deciding, Visitor.OtherFund], Then.Asks) { Note = "Of the other fund: in that fund's own contracts, where hers is not found." },

        // Guarantees. A guarantor sees the loan and no more of its borrower.
        new("guarantees", "", [Visitor.Guarantor], Then.Shows) { Read = [Visitor.Owner, Visitor.Guarantor] },
        new("guarantee-answer", "suk-jai/0305/L-1/accept", [Visitor.Guarantor], Then.Asks) { Read = [Visitor.Owner, Visitor.Guarantor] },
        new("guarantee-notices", "", [.. Deciding, .. Paying], Then.Shows) { Read = [Visitor.Owner, .. Deciding, .. Paying] },
        new("guarantee-asks", "", [.. Deciding, .. Paying], Then.Shows) { Read = [Visitor.Owner, .. Deciding, .. Paying] },
        new("guarantee-ask", "suk-jai/0305/L-1", [.. Deciding, .. Paying], Then.Says),
        new("guarantee-sent", "suk-jai/0305/L-1", [.. Deciding, .. Paying], Then.Asks),

        // Announcements.
        new("broadcast", "", [.. Deciding, Visitor.OtherFund], Then.Asks) { Note = "Of the other fund: to that fund's own members." },
        new("broadcasts", "", [.. Deciding, Visitor.OtherFund], Then.Own) { Note = "Of the other fund: that fund's own announcements." },
        new("broadcast-confirm", "suk-jai/1", Deciding, Then.Asks) { After = hamlet => hamlet.AnnounceAsync() },
        new("broadcast-cancel", "suk-jai/1", Deciding, Then.Asks) { After = hamlet => hamlet.AnnounceAsync() },
        new("news", "", Everybody, Then.Says),

        // Workbooks. Who sent one hands it on; another agrees to it.
        new("file", "", Everybody, Then.Says) { Note = "A button brings no file. Of a file itself: only of an officer with the fund's duty for workbooks anything is fetched." },
        new("workbooks", "", [.. Deciding, Visitor.OtherFund], Then.Own) { After = hamlet => hamlet.SendWorkbookAsync(), Note = "Of the other fund: that fund's own workbooks." },
        new("workbook-export", "", [.. Deciding, Visitor.OtherFund], Then.Shows) { Note = "Of the other fund: that fund's own books." },
        new("workbook-send", "suk-jai/1", [], Then.Says) { After = hamlet => hamlet.SendWorkbookAsync(), Note = "Hers alone who sent it: here somebody else." },
        new("workbook-confirm", "suk-jai/1/1", Deciding, Then.Asks) { After = hamlet => hamlet.SendWorkbookAsync() },
        new("workbook-drop", "suk-jai/1", Deciding, Then.Asks) { After = hamlet => hamlet.SendWorkbookAsync() },
        new("workbook-page", "suk-jai/1", Deciding, Then.Shows) { After = hamlet => hamlet.SendWorkbookAsync() },

        // Laid-aside work. None waits here: a button that names some opens nothing for anybody.
        new("outbox", "", [Visitor.Communicates, Visitor.OtherFund], Then.Own) { Note = "Of the other fund: what waits for that fund's own members." },
        new("outbox-again", "line-events~1", [], Then.Says),
        new("outbox-drop", "line-events~1", [], Then.Says),

        // Linking.
        new("link", "", Everybody, Then.Asks),
        new("unlink", "", [.. Members, Visitor.LinkTakenBack], Then.Asks) { Note = "Forgets what is left of a link in one's own chat." },

        // Claims of a member.
        new("entitlements", "", Members, Then.Own),
        new("rules", "", Members, Then.Own),
        new("welfare-request", $"{Hers}/hospital", Members, Then.Asks),
        new("death-claim", "suk-jai/death", Members, Then.Asks),
        new("claim-status", Claim, Owner, Then.Shows),
        new("claim-papers", Claim, Owner, Then.Asks),
        new("claim-withdraw", Claim, Owner, Then.Asks),
        new("claim-appeal", Claim, Owner, Then.Asks) { After = hamlet => hamlet.RefuseAsync() },

        // Claims before the committee.
        new("approvals", "", [.. Deciding, .. Answering, Visitor.Communicates], Then.Shows) { Read = [Visitor.Owner, .. Deciding], Note = "Each by duty: claims, or how many slips, objections, letters wait." },
        new("group-approvals", "", [], Then.Says),
        new("claim-review", Claim, SeesClaims, Then.Shows) { Read = [Visitor.Owner, .. SeesClaims] },
        new("claim-vote", $"{Claim}/against", Deciding, Then.Asks),
        new("claim-close", Claim, Deciding, Then.Asks) { After = hamlet => hamlet.SecondVoteAsync() },
        new("claim-pay", Claim, Paying, Then.Asks) { After = hamlet => hamlet.ApproveAsync(), Read = [Visitor.Owner, .. Paying] },

        // People in need.
        new("report-case", "", Members, Then.Asks),
        new("emergency", "", Everybody, Then.Says),
        new("case-status", "", Members, Then.Own) { Read = [Visitor.Owner, Visitor.Subject] },
        new("case-looks", Case, [Visitor.Subject], Then.Own) { After = hamlet => hamlet.LookAtCaseAsync() },
        new("case-list", "", SeesCases, Then.Shows) { Read = [Visitor.Owner, .. SeesCases] },
        new("case-counts", "", [.. SeesCases, Visitor.OtherFund], Then.Shows) { Note = "Of the other fund: that fund's own counts." },
        new("case", Case, SeesCases, Then.Shows) { Read = SeesCases },
        new("case-take", Case, WorksOnCases, Then.Says),
        new("case-visit", Case, WorksOnCases, Then.Asks),
        new("case-add", Case, [Visitor.Owner, .. SeesCases], Then.Asks),
        new("case-help", Case, Deciding, Then.Asks) { After = hamlet => hamlet.TakeCaseAsync() },
        new("case-vote", Case, Deciding, Then.Asks) { After = hamlet => hamlet.PlanHelpAsync(2_000) },
        new("case-pay", Case, Paying, Then.Asks) { After = hamlet => hamlet.PlanHelpAsync(500) },
        new("case-refer", Case, WorksOnCases, Then.Asks) { After = hamlet => hamlet.TakeCaseAsync() },
        new("case-letter", Case, SeesCases, Then.Own) { After = hamlet => hamlet.ReferCaseAsync(), Read = SeesCases },
        new("case-answer", Case, WorksOnCases, Then.Asks) { After = hamlet => hamlet.ReferCaseAsync() },
        new("case-close", Case, WorksOnCases, Then.Asks) { After = hamlet => hamlet.TakeCaseAsync() },
        new("case-assign", Case, WorksOnCases, Then.Asks) { After = hamlet => hamlet.TakeCaseAsync() },
        new("case-identify", Case, Deciding, Then.Asks),

        // Letters.
        new("contact-committee", "", Members, Then.Asks),
        new("letters", "", [Visitor.Communicates], Then.Shows) { Read = [Visitor.Owner, Visitor.Communicates] },
        new("letter-answer", "suk-jai/1", [Visitor.Communicates], Then.Asks) { Read = [Visitor.Owner, Visitor.Communicates] },

        // Objections to lines of a book. A button with her book begins with one's own.
        new("objection", $"{Hers}/a/C-0302/", Members, Then.Asks),
        new("objections", "", Members, Then.Own) { Read = [Visitor.Owner] },
        new("objection-answer", "suk-jai/Q-2569-0001", Answering, Then.Asks) { Read = [Visitor.Owner, .. Answering] },
        new("objection-withdraw", "suk-jai/Q-2569-0001", Owner, Then.Asks),

        // What is kept of a person: always of whoever taps, whatever the button names.
        new("my-data", Hers, Everybody, Then.Shows),
        new("my-data-looks", "", Everybody, Then.Says),
        new("my-data-consents", "", Everybody, Then.Says),
        new("my-data-consent", "reminders/off", Everybody, Then.Says),
        new("my-data-copy", Hers, Everybody, Then.Shows) { Note = "A link to the copy of whoever taps; for whom they stand is read again when it is opened." },
        new("my-data-retention", "", Everybody, Then.Shows),
        new("erase-data", Hers, Members, Then.Asks),
        new("officer-check", "", Members, Then.Asks),

        // What everybody hears alike.
        new("help", "", Everybody, Then.Shows),
        new("how-to", "", Everybody, Then.Shows),
        new("language", "", Everybody, Then.Says),
        new("numerals", "", Everybody, Then.Says),
        new("welcome", "", Everybody, Then.Says),
        new("what-is-this-photo", "", Members, Then.Asks),
        new("sticker", "", Everybody, Then.Says),
        new("voice", "", Everybody, Then.Says),
        new("video", "", Everybody, Then.Says),
        new("not-understood", "", Everybody, Then.Says),
        new("lost", "", Everybody, Then.Says),
    ];
}
