namespace LineBot.Dialogs.Tests.Talk.Neighbours;

/// <summary>What can be done with a case in the chat.</summary>
internal enum CaseDeed
{
    List,
    Count,
    Open,
    Take,
    Visit,
    Add,
    Help,
    Vote,
    Pay,
    Refer,
    Answer,
    Print,
    Close,
    Assign,
    Identify,
    SeeLooks,
}

/// <summary>The one table of who may do what with a case; every test of rights is made from it.</summary>
internal static class CaseTable
{
    private static readonly Person[] Seeing = [Person.Volunteer, Person.Housemate, Person.Chair, Person.Cashier, Person.Auditor];

    private static readonly Person[] Working = [Person.Volunteer, Person.Housemate, Person.Chair];

    private static readonly Dictionary<CaseDeed, Person[]> Table = new()
    {
        [CaseDeed.List] = Seeing,
        [CaseDeed.Count] = [.. Seeing, Person.OtherVolunteer],
        [CaseDeed.Open] = Seeing,
        [CaseDeed.Take] = Working,
        [CaseDeed.Visit] = Working,
        [CaseDeed.Add] = [.. Seeing, Person.Reporter],
        [CaseDeed.Help] = [Person.Chair],
        [CaseDeed.Vote] = [Person.Chair],
        [CaseDeed.Pay] = [Person.Cashier],
        [CaseDeed.Refer] = Working,
        [CaseDeed.Answer] = Working,
        [CaseDeed.Print] = Seeing,
        [CaseDeed.Close] = Working,
        [CaseDeed.Assign] = Working,
        [CaseDeed.Identify] = [Person.Chair],
        [CaseDeed.SeeLooks] = [Person.Subject],
    };

    /// <summary>Of a closed case, what is kept can still be read; nothing can be done to it.</summary>
    public static bool Allows(CaseDeed deed, Person person, bool isStale) =>
        Table[deed].Contains(person) && (!isStale || deed is CaseDeed.Count or CaseDeed.Open or CaseDeed.Print or CaseDeed.SeeLooks);
}
