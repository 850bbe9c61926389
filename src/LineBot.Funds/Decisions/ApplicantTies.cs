using LineBot.Funds.Members;

namespace LineBot.Funds.Decisions;

/// <summary>Whom a matter is about, so that nobody decides for their own: who asks, whose house it is, who stands surety.</summary>
public sealed record ApplicantTies(
    IReadOnlyList<MemberNumber> Applicants, IReadOnlyList<string> Households, IReadOnlyList<MemberNumber> Guarantors)
{
    public override string ToString() => "ties of an applicant";
}

/// <summary>Why an officer has no say in a matter.</summary>
public enum Exclusion
{
    Applicant,
    Guarantor,
    Household,
}
