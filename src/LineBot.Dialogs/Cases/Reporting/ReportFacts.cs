using LineBot.Dialogs.Members;
using LineBot.Funds.Cases;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Cases;

/// <summary>In whose name somebody may report, and which open cases the report may be about.</summary>
internal sealed record ReportFacts(SeenBooks Seen, IReadOnlyList<Membership> Volunteering, IReadOnlyList<string> Area, IReadOnlyList<CaseLine> Similar)
{
    public IReadOnlyList<Passbook> Books => Seen.Books;

    /// <summary>One membership, or the only one as a volunteer; null: the person has to say for which fund.</summary>
    public Passbook? Plain => Books.Count == 1 ? Books[0] : Volunteering is [var only] ? Books.First(book => book.Membership == only) : null;

    public bool IsVolunteer(Membership membership) => Volunteering.Contains(membership);

    public override string ToString() => $"report facts of {Books.Count} memberships";
}
