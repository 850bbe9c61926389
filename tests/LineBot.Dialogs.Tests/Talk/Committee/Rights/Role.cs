namespace LineBot.Dialogs.Tests.Talk.Committee;

/// <summary>Who there is in and around a committee.</summary>
internal enum Role
{
    Stranger,
    Member,
    Applicant,

    /// <summary>An officer of the applicant's household.</summary>
    Neighbour,

    /// <summary>An officer who guarantees the applicant's loan.</summary>
    Surety,
    Volunteer,

    /// <summary>Of another fund.</summary>
    OtherChair,

    /// <summary>Holds a seat without these duties.</summary>
    Adviser,
    Chair,
    Secretary,
    Treasurer,
    Cashier,

    /// <summary>The term ended yesterday.</summary>
    ExOfficer,
}
