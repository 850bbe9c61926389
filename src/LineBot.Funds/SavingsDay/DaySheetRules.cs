using LineBot.Funds.Members;

namespace LineBot.Funds.SavingsDay;

/// <summary>Who may do what on a day sheet, in the order it is asked.</summary>
public static class DaySheetRules
{
    /// <summary>Receiving, taking back and counting is the work of those with the duty to pay.</summary>
    public static DaySheetRefusal? WhyNotWork(DaySheet? sheet, Passbook? officer, LineUserId user, DateOnly today)
    {
        if (sheet is null || !IsOfficer(officer, user, today, Duty.Pay)) { return new DaySheetRefusal.NotYours(); }
        return sheet.Status == DaySheetStatus.Open ? null : new DaySheetRefusal.IsClosed(sheet);
    }

    /// <summary>Signing is anybody's who pays, decides or audits, and did not count.</summary>
    public static DaySheetRefusal? WhyNotSign(DaySheet? sheet, Passbook? officer, LineUserId user, DateOnly today, SavingsDayRules rules)
    {
        if (WhyNotSee(sheet, officer, user, today) is { } why) { return why; }
        if (sheet!.Status == DaySheetStatus.Open) { return new DaySheetRefusal.IsOpen(sheet); }
        if (sheet.Status != DaySheetStatus.Counted) { return new DaySheetRefusal.IsClosed(sheet); }
        return rules.SignerIsAnother && (sheet.CountedBy == officer!.Membership.Member || sheet.CountedFrom == user) ? new DaySheetRefusal.NeedsAnother() : null;
    }

    /// <summary>Null: may read it.</summary>
    public static DaySheetRefusal? WhyNotSee(DaySheet? sheet, Passbook? officer, LineUserId user, DateOnly today) =>
        sheet is null || officer?.Membership.Fund != sheet.Fund || !IsOfficer(officer, user, today, Duty.Pay, Duty.Decide, Duty.Audit)
            ? new DaySheetRefusal.NotYours()
            : null;

    /// <summary>Of whom the fund takes money: whoever has left it pays nothing in.</summary>
    public static bool MayPay(Passbook payer) => !payer.IsFrozen && payer.Profile.Status is MemberStatus.Active or MemberStatus.Lapsed;

    public static bool IsOfficer(Passbook? book, LineUserId user, DateOnly today, params IReadOnlyList<Duty> duties) =>
        book?.IsLinkedTo(user) == true && Officer.Of(book, today) is { } officer && duties.Any(officer.Has);
}
