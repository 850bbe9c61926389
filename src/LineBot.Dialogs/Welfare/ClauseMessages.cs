using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>Why an entitlement is what it is: each clause and each reason to ask the committee as one plain sentence.</summary>
internal static class ClauseMessages
{
    internal static Text Of(Clause clause) => clause switch
    {
        Clause.Rate rate => Rate(WelfareTermMessages.Per(rate.Per), rate.Amount, WelfareTermMessages.Count(rate.Per, rate.Count), rate.Sum),
        Clause.Tenure { ToMonth: { } to } tenure => TenureBetween(tenure.FromMonth, to, tenure.Months, tenure.Amount),
        Clause.Tenure tenure => TenureFrom(tenure.FromMonth, tenure.Months, tenure.Amount),
        Clause.EventCap cap => EventCap(cap.Cap),
        Clause.YearCap cap => YearCap(cap.Cap, cap.Used, cap.ResetsOn),
        Clause.TimesCap cap => TimesCap(cap.Times, cap.Used, cap.ResetsOn),
        Clause.LifeCap cap => LifeCap(cap.Cap, cap.Used),
        Clause.WaitingDays { EligibleFrom: { } from } waiting => Waiting(waiting.Days, from),
        Clause.WaitingDays waiting => WaitingUnpaid(waiting.Days),
        Clause.ClaimWindow window => Window(window.Days, window.LastDay),
        _ => throw new UnreachableException(clause.GetType().Name),
    };

    /// <summary>The clause as it stands in the rules: what somebody has used, and from when to when for whom, is no part of them.</summary>
    internal static Text OfNobody(Clause clause) => clause switch
    {
        Clause.YearCap cap => YearCap(cap.Cap),
        Clause.TimesCap cap => TimesCap(cap.Times),
        Clause.LifeCap cap => LifeCap(cap.Cap),
        Clause.WaitingDays waiting => WaitingUnpaid(waiting.Days),
        Clause.ClaimWindow window => Window(window.Days),
        _ => Of(clause),
    };

    /// <summary>Several sentences under each other are told apart by a dot.</summary>
    internal static Text List(IEnumerable<Text> sentences) => sentences.ToList() is { Count: > 1 } several ? Text.Lines(several.Select(Dotted)) : Text.Lines(sentences);

    internal static Text Of(OutOfRule reason) => reason switch
    {
        OutOfRule.NotYetHappened ahead => NotYetHappened(ahead.AskFrom),
        OutOfRule.NotInForce => NotInForce,
        OutOfRule.NotActive not => NotActive(not.Status),
        OutOfRule.NeverPaid => NeverPaid,
        OutOfRule.StillWaiting waiting => StillWaiting(waiting.EligibleFrom),
        OutOfRule.TooShort tooShort => TooShort(tooShort.FromMonth, tooShort.EligibleFrom),
        OutOfRule.TooYoung young => TooYoung(young.Age, young.EligibleFrom),
        OutOfRule.AgeUnknown => AgeUnknown,
        OutOfRule.OtherPerson other => OtherPerson(WelfareTermMessages.Name(other.For)),
        OutOfRule.SameEvent same => SameEvent(same.Claim),
        OutOfRule.UsedUp { ResetsOn: { } resets } => UsedUpUntil(resets),
        OutOfRule.UsedUp => UsedUp,
        OutOfRule.Late late => Late(late.LastDay),
        _ => throw new UnreachableException(reason.GetType().Name),
    };

    public static Text Dotted(Text sentence) => Text.Of(th: $"• {sentence}", en: $"• {sentence}");

    public static Text YearCap(Money cap) => Text.Of(th: $"ปีหนึ่งไม่เกิน {cap} บาท", en: $"At most {cap} baht a year");

    public static Text TimesCap(int times) => Text.Of(th: $"ปีหนึ่งไม่เกิน {times} ครั้ง", en: $"At most {times} times a year");

    public static Text LifeCap(Money cap) => Text.Of(th: $"ตลอดชีวิตไม่เกิน {cap} บาท", en: $"At most {cap} baht in a lifetime");

    public static Text Window(int days) => Text.Of(th: $"ยื่นภายใน {days} วันหลังเกิดเรื่อง", en: $"To be asked for within {days} days");

    public static Text Rate(Text per, Money amount, Text count, Money sum) => Text.Of(
        th: $"{per} {amount} บาท {count} เป็นเงิน {sum} บาท",
        en: $"{amount} baht {per}, {count}: {sum} baht");

    public static Text TenureBetween(int from, int to, int months, Money amount) => Text.Of(
        th: $"เป็นสมาชิกมา {months} เดือน อยู่ในขั้น {from} ถึงไม่เกิน {to} เดือน ได้ {amount} บาท",
        en: $"A member for {months} months: the step from {from} to {to} months gives {amount} baht");

    public static Text TenureFrom(int from, int months, Money amount) => Text.Of(
        th: $"เป็นสมาชิกมา {months} เดือน อยู่ในขั้นตั้งแต่ {from} เดือนขึ้นไป ได้ {amount} บาท",
        en: $"A member for {months} months: the step from {from} months on gives {amount} baht");

    public static Text EventCap(Money cap) => Text.Of(
        th: $"ครั้งหนึ่งไม่เกิน {cap} บาท",
        en: $"At most {cap} baht at a time");

    public static Text YearCap(Money cap, Money used, DateOnly resets) => Text.Of(
        th: $"ปีหนึ่งไม่เกิน {cap} บาท ใช้ไปแล้ว {used} บาท เริ่มนับใหม่ {resets}",
        en: $"At most {cap} baht a year, {used} baht used; counted anew from {resets}");

    public static Text TimesCap(int times, int used, DateOnly resets) => Text.Of(
        th: $"ปีหนึ่งไม่เกิน {times} ครั้ง ใช้ไปแล้ว {used} ครั้ง เริ่มนับใหม่ {resets}",
        en: $"At most {times} times a year, {used} used; counted anew from {resets}");

    public static Text LifeCap(Money cap, Money used) => Text.Of(
        th: $"ตลอดชีวิตไม่เกิน {cap} บาท ใช้ไปแล้ว {used} บาท",
        en: $"At most {cap} baht in a lifetime, {used} baht used");

    public static Text Waiting(int days, DateOnly from) => Text.Of(
        th: $"มีสิทธิเมื่อเป็นสมาชิกครบ {days} วัน คือ {from}",
        en: $"The right begins after {days} days of membership: on {from}");

    public static Text WaitingUnpaid(int days) => Text.Of(
        th: $"มีสิทธิเมื่อครบ {days} วันนับจากวันส่งเงินครั้งแรก",
        en: $"The right begins {days} days after the first payment");

    public static Text Window(int days, DateOnly last) => Text.Of(
        th: $"ยื่นภายใน {days} วัน วันสุดท้ายคือ {last}",
        en: $"To be asked for within {days} days; the last day is {last}");

    public static Text NotYetHappened(DateOnly from) => Text.Of(
        th: $"ยังไม่ถึงวันที่ขอ ยื่นได้ตั้งแต่ {from}",
        en: $"It lies ahead: ask from {from} on");

    public static Text NotInForce => Text.Of(
        th: $"วันนั้นกองทุนยังไม่มีหรือเลิกสวัสดิการนี้แล้ว",
        en: $"The fund did not give this benefit on that day");

    public static Text NotActive(MemberStatus status) => status switch
    {
        MemberStatus.Active => Text.Of(th: $"เป็นสมาชิกอยู่", en: $"The membership is active"),
        MemberStatus.Resigned => Text.Of(th: $"ลาออกจากสมาชิกแล้ว", en: $"The member has resigned"),
        MemberStatus.Deceased => Text.Of(th: $"ทะเบียนบันทึกว่าเสียชีวิตแล้ว", en: $"The register says that the member died"),
        MemberStatus.Lapsed => Text.Of(th: $"ขาดสมาชิกภาพ", en: $"The membership has lapsed"),
        _ => throw new UnreachableException(status.ToString()),
    };

    public static Text NeverPaid => Text.Of(th: $"ยังไม่เคยส่งเงินเข้ากองทุน", en: $"Nothing was paid in yet");

    public static Text StillWaiting(DateOnly from) => Text.Of(
        th: $"ยังอยู่ในระยะรอสิทธิ มีสิทธิตั้งแต่ {from}",
        en: $"Still within the waiting days: the right begins on {from}");

    public static Text TooShort(int months, DateOnly from) => Text.Of(
        th: $"เป็นสมาชิกยังไม่ถึง {months} เดือน มีสิทธิตั้งแต่ {from}",
        en: $"Not yet {months} months a member: the right begins on {from}");

    public static Text TooYoung(int age, DateOnly from) => Text.Of(
        th: $"อายุ {age} ปี มีสิทธิตั้งแต่ {from}",
        en: $"{age} years old: the right begins on {from}");

    public static Text AgeUnknown => Text.Of(th: $"ทะเบียนไม่มีวันเกิดของสมาชิก", en: $"The register has no birth date");

    public static Text OtherPerson(Text whom) => Text.Of(
        th: $"สวัสดิการนี้ปกติให้ตัวสมาชิก เรื่องนี้ขอให้{whom}",
        en: $"This benefit is usually for the member's own sake; this is for {whom}");

    public static Text SameEvent(ClaimNumber claim) => Text.Of(
        th: $"วันเดียวกันเคยขอไว้แล้วในเรื่อง {claim}",
        en: $"The same days are asked for in {claim}");

    public static Text UsedUpUntil(DateOnly resets) => Text.Of(
        th: $"ใช้สิทธิครบแล้ว เริ่มนับใหม่ {resets}",
        en: $"The right is used up; it is counted anew from {resets}");

    public static Text UsedUp => Text.Of(th: $"ใช้สิทธิครบแล้ว", en: $"The right is used up");

    public static Text Late(DateOnly last) => Text.Of(
        th: $"ยื่นหลังกำหนด วันสุดท้ายคือ {last}",
        en: $"Asked for too late: the last day was {last}");
}
