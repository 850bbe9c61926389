using LineBot.Funds.Members;

namespace LineBot.Funds.Slips;

/// <summary>Who may decide on a slip, in the order it is asked.</summary>
public static class SlipRules
{
    /// <summary>Null: go on.</summary>
    public static SlipRefusal? WhyNot(Slip slip, Passbook officer, LineUserId user, DateOnly today)
    {
        if (!officer.IsLinkedTo(user) || Officer.Of(officer, today)?.Has(Duty.Pay) != true) { return new SlipRefusal.NotYours(); }
        if (slip.Membership == officer.Membership || slip.Sender == user) { return new SlipRefusal.OwnSlip(); }
        return slip.IsOpen ? null : new SlipRefusal.AlreadyDecided(slip);
    }

    /// <summary>Why a posted slip cannot be taken back by this officer; null: go on.</summary>
    public static SlipRefusal? WhyNotTakeBack(Slip slip, Passbook officer, LineUserId user, DateOnly today, bool takesTwo) => WhyNot(slip, officer, user, today) switch
    {
        SlipRefusal.AlreadyDecided when slip.Status is SlipStatus.Posted or SlipStatus.TakingBack =>
            takesTwo && slip.TakeBackAskedBy == officer.Membership.Member ? new SlipRefusal.NeedsAnother() : null,
        SlipRefusal.AlreadyDecided or null => new SlipRefusal.NothingToTakeBack(),
        var why => why,
    };

    /// <summary>Whether this only asks for taking back, because the fund wants another officer's word too.</summary>
    public static bool OnlyAsks(Slip slip, bool takesTwo) => takesTwo && slip.Status == SlipStatus.Posted && slip.TakeBackAskedBy is null;

    /// <summary>Whether this approval only checks, because the fund wants another officer's too.</summary>
    public static bool OnlyChecks(Slip slip, bool takesTwo) => takesTwo && slip.Status == SlipStatus.Waiting;

    /// <summary>Null: go on.</summary>
    public static SlipRefusal? WhyNotSecond(Slip slip, Passbook officer, bool takesTwo) =>
        takesTwo && slip.Status == SlipStatus.Checked && slip.CheckedBy == officer.Membership.Member ? new SlipRefusal.NeedsAnother() : null;
}
