using LineBot.Funds.Members;

namespace LineBot.Funds.Objections;

/// <summary>Who of a committee answers objections, asked in the order in which it is refused.</summary>
public static class Answerers
{
    /// <summary>Those who keep the money, and those who look over their shoulder.</summary>
    public static bool Include(Officer officer)
    {
        ArgumentNullException.ThrowIfNull(officer);
        return officer.Has(Duty.Pay) || officer.Has(Duty.Audit);
    }

    /// <param name="bookedBy">Who wrote the line; empty: nobody of this program knows.</param>
    public static ObjectionRefusal? WhyNot(
        Objection objection, Passbook officer, Passbook owner, LineUserId user, DateOnly today, IReadOnlyList<MemberNumber> bookedBy, ObjectionRules rules)
    {
        if (!officer.IsLinkedTo(user) || Officer.Of(officer, today) is not { } seat || !Include(seat)) { return new ObjectionRefusal.NotYours(); }
        if (objection.User == user || IsTied(officer, owner)) { return new ObjectionRefusal.Tied(); }
        if (rules.AnswererIsAnother && bookedBy.Contains(officer.Membership.Member)) { return new ObjectionRefusal.NeedsAnother(); }
        return objection.IsOpen ? null : new ObjectionRefusal.AlreadyAnswered(objection);
    }

    /// <summary>What speaks against this officer writing the correction; null: nothing.</summary>
    public static ObjectionRefusal? WhyNotCorrect(Passbook officer, DateOnly today) =>
        Officer.Of(officer, today)?.Has(Duty.Pay) == true ? null : new ObjectionRefusal.OnlyPayers();

    private static bool IsTied(Passbook officer, Passbook owner) =>
        officer.Membership == owner.Membership
        || (officer.Membership.Fund == owner.Membership.Fund && officer.Profile.Household is { } household && household == owner.Profile.Household);
}
