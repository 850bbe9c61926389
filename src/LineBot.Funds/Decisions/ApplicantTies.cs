using LineBot.Funds.Members;
using LineBot.Funds.Rules;

namespace LineBot.Funds.Decisions;

/// <summary>Whom a matter is about, so that nobody decides for their own: who asks, whose house it is, who stands surety.</summary>
public sealed record ApplicantTies(
    IReadOnlyList<MemberNumber> Applicants, IReadOnlyList<string> Households, IReadOnlyList<MemberNumber> Guarantors)
{
    /// <summary>Ties of the people a matter is about: their houses, and the sureties of the loans they still owe.</summary>
    public static ApplicantTies Of(IReadOnlyList<MemberNumber> applicants, IReadOnlyList<Passbook> books) => new(
        applicants,
        [.. books.Select(book => book.Profile.Household).OfType<string>().Where(house => house.Length > 0).Distinct(StringComparer.Ordinal)],
        [.. books.SelectMany(book => book.Loans).Where(loan => loan.OutstandingPrincipal.IsPositive).SelectMany(loan => loan.Guarantors).Distinct()]);

    /// <summary>Why an officer has no say; null: has one.</summary>
    public Exclusion? Exclude(Officer officer, CommitteeRules rules)
    {
        if (Applicants.Contains(officer.Membership.Member)) { return Exclusion.Applicant; }
        if (rules.ExcludesGuarantors && Guarantors.Contains(officer.Membership.Member)) { return Exclusion.Guarantor; }
        return rules.ExcludesHousehold && officer.Household is { } house && Households.Contains(house) ? Exclusion.Household : null;
    }

    public override string ToString() => "ties of an applicant";
}

/// <summary>Why an officer has no say in a matter.</summary>
public enum Exclusion
{
    Applicant,
    Guarantor,
    Household,
}
