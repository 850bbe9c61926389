namespace LineBot.Dialogs.Tests.Access;

/// <summary>Who comes to the bot, seen from one member's affairs. The last four hold or held a seat, and nothing but its duty tells them apart.</summary>
internal enum Visitor
{
    /// <summary>Known to no fund.</summary>
    Stranger,

    /// <summary>Her own chat, of a telephone whose link the fund took back: the chat still believes that it is linked.</summary>
    LinkTakenBack,

    /// <summary>It is her claim, loan, slip and letter; she reported the case.</summary>
    Owner,

    /// <summary>The case is about this member.</summary>
    Subject,

    /// <summary>Of the same fund, and nothing else.</summary>
    Member,

    /// <summary>Stands surety for her loan.</summary>
    Guarantor,

    Volunteer,

    /// <summary>An officer with the duty to communicate, and no other; and so on.</summary>
    Communicates,
    Decides,
    Pays,
    Registers,
    Recruits,
    Audits,

    /// <summary>Held every duty until yesterday.</summary>
    FormerOfficer,

    /// <summary>Holds every duty in another fund.</summary>
    OtherFund,
}
