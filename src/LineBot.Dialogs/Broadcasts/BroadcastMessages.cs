using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Broadcasts;
using LineBot.Funds.Rules;

namespace LineBot.Dialogs.Broadcasts;

/// <summary>The words of announcements.</summary>
internal static class BroadcastMessages
{
    public static Text Button => Text.Of(th: $"ส่งประกาศ", en: $"Announce");

    public static Text HistoryButton => Text.Of(th: $"ประวัติประกาศ", en: $"Announcements");

    public static Text Ready => Text.Of(th: $"ประกาศจากกองทุนพร้อมแล้วค่ะ", en: $"An announcement of your fund is ready.");

    public static Text MatterReady => Text.Of(th: $"เรื่องที่ขอดูพร้อมแล้วค่ะ", en: $"What you asked for is ready.");

    public static Text NoticeTitle => Text.Of(th: $"ประกาศจากกองทุน", en: $"From your fund");

    public static Text NoMoreNews => Text.Of(th: $"ไม่รับประกาศ", en: $"No announcements");

    public static Text OfficersOnly => Text.Of(
        th: $"ส่งประกาศได้เฉพาะกรรมการที่มีหน้าที่ค่ะ มีเรื่องอยากแจ้ง พิมพ์ \"ติดต่อกรรมการ\" ได้เลย",
        en: $"Only officers with the duty can make announcements. To tell the committee something, type \"contact committee\".");

    public static Text WhichFund => Text.Of(th: $"ประกาศของกองทุนไหนคะ", en: $"For which fund?");

    public static Text AskAudience => Text.Of(th: $"ส่งถึงใครคะ", en: $"Who shall get it?");

    public static Text AskVillage => Text.Of(th: $"หมู่ไหนคะ", en: $"Which village?");

    public static Text AskWords => Text.Of(
        th: $"พิมพ์ข้อความประกาศได้เลยค่ะ (ไม่เกิน 1,000 ตัวอักษร) ยังไม่ส่งจนกว่าจะยืนยัน",
        en: $"Please type the announcement (up to 1,000 letters). Nothing is sent before you confirm.");

    public static Text TooLong => Text.Of(th: $"ยาวเกินไปค่ะ ขอไม่เกิน 1,000 ตัวอักษร", en: $"That is too long: up to 1,000 letters, please.");

    public static Text Everybody(int count) => Text.Of(th: $"ทุกคน ({count} คน)", en: $"Everybody ({count})");

    public static Text Borrowers(int count) => Text.Of(th: $"ผู้กู้ ({count} คน)", en: $"Borrowers ({count})");

    public static Text Volunteers(int count) => Text.Of(th: $"อาสาสมัคร ({count} คน)", en: $"Volunteers ({count})");

    public static Text OneVillage => Text.Of(th: $"เลือกหมู่", en: $"One village");

    public static Text Village(string moo, int count) => Text.Of(th: $"หมู่ {moo} ({count} คน)", en: $"Moo {moo} ({count})");

    public static Text AudienceOf(AudienceKind kind, string moo) => kind switch
    {
        AudienceKind.Everybody => Text.Of(th: $"ทุกคน", en: $"everybody"),
        AudienceKind.Borrowers => Text.Of(th: $"ผู้กู้", en: $"borrowers"),
        AudienceKind.Volunteers => Text.Of(th: $"อาสาสมัคร", en: $"volunteers"),
        AudienceKind.Village => Text.Of(th: $"หมู่ {moo}", en: $"moo {moo}"),
        _ => throw new UnreachableException(kind.ToString()),
    };

    public static Text Nobody => Text.Of(th: $"ยังไม่มีใครในกลุ่มนี้ผูกไลน์ค่ะ จึงยังไม่มีผู้รับ", en: $"Nobody of these has linked LINE yet.");

    public static Text LooksLikeThis => Text.Of(th: $"สมาชิกจะเห็นแบบนี้ค่ะ (ตัวอย่างนี้ยังไม่ได้ส่งถึงใคร)", en: $"Members will see this (nobody has it yet):");

    public static Text Summary(Text audience, int count, Text price, Text left, OpeningHours hours) => Text.Of(
        th: $"ส่งถึง {audience} ไม่เกิน {count} คน\n{price}\n{left}\nส่งเฉพาะเวลา {hours} น.\nยืนยันไหมคะ",
        en: $"To {audience}, at most {count} people\n{price}\n{left}\nSent between {hours} only.\nConfirm?");

    public static Text CostsMessages(int count) => Text.Of(th: $"ใช้ข้อความไลน์ของกองทุน {count} ข้อความ", en: $"Uses {count} LINE messages of the fund");

    public static Text CostsBaht(int count, Money price) => Text.Of(
        th: $"ใช้ข้อความไลน์ {count} ข้อความ คิดเป็น {price} บาท", en: $"Uses {count} LINE messages, {price} baht");

    public static Text Left(int left, int limit) => Text.Of(th: $"เดือนนี้เหลือ {left} จาก {limit} ข้อความ", en: $"{left} of {limit} messages are left this month");

    public static Text NoLimit => Text.Of(th: $"แพ็กเกจนี้ไม่จำกัดจำนวนข้อความ", en: $"This plan has no limit");

    public static Text LeftUnknown => Text.Of(th: $"ตอนนี้ไลน์ยังไม่บอกจำนวนข้อความที่เหลือ", en: $"LINE does not say how many messages are left");

    public static Text NotEnough(int count, int left) => Text.Of(
        th: $"เดือนนี้ข้อความไม่พอค่ะ ต้องใช้ {count} เหลือ {left} ลองส่งกลุ่มเล็กลง หรือรอเดือนหน้า",
        en: $"There are not enough messages this month: {count} needed, {left} left. Choose fewer people, or wait for next month.");

    public static Text Send => Text.Of(th: $"ยืนยันส่ง", en: $"Send it");

    public static Text Confirm => Text.Of(th: $"ตรวจแล้ว ยืนยันส่ง", en: $"Checked: send it");

    public static Text Cancel => Text.Of(th: $"ยกเลิกประกาศ", en: $"Call it off");

    public static Text OnItsWay(int number) => Text.Of(
        th: $"รับประกาศเลขที่ {number} แล้วค่ะ กำลังส่ง ดูผลได้ที่ \"ประวัติประกาศ\"",
        en: $"Announcement {number} is on its way. See \"announcements\" for how it went.");

    public static Text GoesLater(int number, OpeningHours hours) => Text.Of(
        th: $"รับประกาศเลขที่ {number} แล้วค่ะ จะส่งในเวลา {hours} น. ระหว่างนี้ยกเลิกได้ที่ \"ประวัติประกาศ\"",
        en: $"Announcement {number} is accepted and goes out between {hours}. Until then it can be called off under \"announcements\".");

    public static Text WaitsForAnother(int number) => Text.Of(
        th: $"ประกาศเลขที่ {number} รอกรรมการอีกท่านยืนยัน แจ้งให้แล้วค่ะ",
        en: $"Announcement {number} waits for another officer, who was told.");

    public static Text NotSent => Text.Of(th: $"ไม่ได้ส่งค่ะ", en: $"Nothing was sent.");

    public static Text AskConfirm(Text audience, int count) => Text.Of(th: $"ส่งถึง {audience} ไม่เกิน {count} คน ยืนยันส่งไหมคะ", en: $"To {audience}, at most {count} people. Send it?");

    public static Text AskCancel(int number) => Text.Of(
        th: $"ยกเลิกประกาศเลขที่ {number} ไหมคะ ผู้ที่ได้รับไปแล้วจะยังเห็นอยู่",
        en: $"Call off announcement {number}? Whoever has it keeps it.");

    public static Text Cancelled(int number) => Text.Of(th: $"ยกเลิกประกาศเลขที่ {number} แล้วค่ะ", en: $"Announcement {number} is called off.");

    public static Text StaysAsItIs => Text.Of(th: $"ไม่ได้ยกเลิกค่ะ", en: $"It was not called off.");

    public static Text NoHistory => Text.Of(th: $"ยังไม่เคยส่งประกาศค่ะ", en: $"There was no announcement yet.");

    public static Text HistoryTitle(int number) => Text.Of(th: $"ประกาศเลขที่ {number}", en: $"Announcement {number}");

    public static Text ConfirmTitle(int number) => Text.Of(th: $"ประกาศเลขที่ {number} รอยืนยัน", en: $"Announcement {number} waits");

    public static Text WrittenBy => Text.Of(th: $"ผู้เขียน", en: $"Written by");

    public static Text ForWhom => Text.Of(th: $"ถึง", en: $"For");

    public static Text CountLabel => Text.Of(th: $"จำนวน", en: $"How many");

    public static Text People(int count) => Text.Of(th: $"{count} คน", en: $"{count} people");

    public static Text ArrivedLabel => Text.Of(th: $"ไลน์รับแล้ว", en: $"Taken by LINE");

    public static Text NotArrivedLabel => Text.Of(th: $"ส่งไม่ได้", en: $"Not sent");

    public static Text StateLabel => Text.Of(th: $"สถานะ", en: $"State");

    public static Text WrittenAt(LocalTime at) => Text.Of(th: $"เขียนเมื่อ {at}", en: $"Written {at}");

    public static Text State(BroadcastState state) => state switch
    {
        BroadcastState.Waiting => Text.Of(th: $"รอกรรมการอีกท่านยืนยัน", en: $"waits for another officer"),
        BroadcastState.Confirmed => Text.Of(th: $"รอเวลาส่ง", en: $"waits for its hour"),
        BroadcastState.Sending => Text.Of(th: $"กำลังส่ง", en: $"on its way"),
        BroadcastState.Sent => Text.Of(th: $"ส่งแล้ว", en: $"sent"),
        BroadcastState.Cancelled => Text.Of(th: $"ยกเลิกแล้ว", en: $"called off"),
        BroadcastState.Stopped => Text.Of(th: $"ไม่ได้ส่ง ข้อความเดือนนี้ไม่พอ", en: $"not sent: too few messages left"),
        _ => throw new UnreachableException(state.ToString()),
    };

    public static Text Because(BroadcastRefusal why) => why switch
    {
        BroadcastRefusal.NotYours => OfficersOnly,
        BroadcastRefusal.NotThere => Text.Of(th: $"ไม่พบประกาศนี้ค่ะ ดูที่มีได้ที่ \"ประวัติประกาศ\"", en: $"There is no such announcement."),
        BroadcastRefusal.Decided => Text.Of(th: $"ประกาศนี้ส่งหรือยกเลิกไปแล้วค่ะ ดูได้ที่ \"ประวัติประกาศ\"", en: $"That announcement is past this point."),
        BroadcastRefusal.NeedsAnother => Text.Of(th: $"กองทุนนี้ให้กรรมการอีกท่านเป็นผู้ยืนยันค่ะ", en: $"In this fund another officer has to confirm."),
        BroadcastRefusal.Nobody => Nobody,
        _ => throw new UnreachableException(why.ToString()),
    };

    public static Text NewsOff => Text.Of(
        th: $"จะไม่ส่งประกาศให้แล้วค่ะ เรื่องยอดเงินและสวัสดิการใช้ได้เหมือนเดิม เปลี่ยนใจพิมพ์ \"รับประกาศ\"",
        en: $"You will get no more announcements; balances and welfare work as before. To change that, type \"announcements on\".");

    public static Text NewsOn => Text.Of(th: $"จะส่งประกาศของกองทุนให้ค่ะ", en: $"You will get the announcements of your funds.");

    /// <summary>Version of the words above, kept with each choice.</summary>
    public const string NewsVersion = "1";
}
