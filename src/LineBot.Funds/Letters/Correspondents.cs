using LineBot.Funds.Members;

namespace LineBot.Funds.Letters;

/// <summary>Who of a committee reads what members write: those whose duty it is, or where none of them can be reached, those who decide.</summary>
public static class Correspondents
{
    /// <summary>Those who can be told by LINE.</summary>
    public static IReadOnlyList<Officer> Of(IReadOnlyList<Officer> committee)
    {
        var reachable = committee.Where(officer => officer.LineUsers.Count > 0).ToList();
        var writers = reachable.Where(officer => officer.Has(Duty.Communicate)).ToList();
        return writers.Count > 0 ? writers : [.. reachable.Where(officer => officer.Has(Duty.Decide))];
    }

    public static bool Include(Officer officer, IReadOnlyList<Officer> committee) =>
        officer.Has(Duty.Communicate) || Of(committee).Any(one => one.Membership == officer.Membership);
}
