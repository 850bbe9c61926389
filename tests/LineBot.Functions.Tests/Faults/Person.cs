namespace LineBot.Functions.Faults;

/// <summary>Who appears in the stories.</summary>
internal enum Person
{
    /// <summary>Has a loan and savings, and is a volunteer.</summary>
    Member,

    /// <summary>Decides, and answers letters.</summary>
    Chair,

    /// <summary>Pays.</summary>
    Cashier,

    /// <summary>Decides too where a story asks for two.</summary>
    Secretary,

    /// <summary>A member whose telephone nobody knows yet.</summary>
    Newcomer,

    /// <summary>A member of the same village.</summary>
    Neighbour,
}
