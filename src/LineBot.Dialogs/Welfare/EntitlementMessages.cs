using LineBot.Dialogs.Language;
using LineBot.Funds;

namespace LineBot.Dialogs.Welfare;

/// <summary>What a member is entitled to, before anything is asked for.</summary>
internal static class EntitlementMessages
{
    public static Text Button => Text.Of(th: $"สิทธิของฉัน", en: $"My benefits");

    public static Text Ready => Text.Of(th: $"ข้อมูลสิทธิของคุณพร้อมแล้วค่ะ", en: $"Your information is ready.");

    public static Text RulesButton => Text.Of(th: $"ระเบียบ", en: $"Rules");

    public static Text RulesReady => Text.Of(th: $"ระเบียบพร้อมแล้วค่ะ", en: $"The rules are ready.");

    public static Text FromMonth(int month) => Text.Of(th: $"เป็นสมาชิก {month} เดือนขึ้นไป", en: $"from month {month} on");

    public static Text OtherRules => Text.Of(
        th: $"ระเบียบเรื่องอื่น เช่น เงินกู้ ค่าปรับ ถามกรรมการได้เลยค่ะ",
        en: $"For other rules, such as loans and late fees, please ask the committee.");

    public static Text None => Text.Of(
        th: $"กองทุนที่ผูกไว้ยังไม่มีสวัสดิการในระบบค่ะ สอบถามกรรมการได้เลยนะคะ",
        en: $"The funds you linked have no benefits on record yet. Please ask the committee.");

    public static Text Entitled => Text.Of(th: $"มีสิทธิแล้ว", en: $"You are entitled");

    public static Text NotYet(Text reason) => Text.Of(th: $"ยังไม่เข้าเกณฑ์: {reason}", en: $"Not within the rules yet: {reason}");

    public static Text CanReceive(Text per) => Text.Of(th: $"ขอได้{per}", en: $"You may receive ({per})");

    public static Text UsedThisYear => Text.Of(th: $"ใช้ไปแล้วปีนี้", en: $"Used this year");

    public static Text Pending => Text.Of(th: $"กำลังรอพิจารณา", en: $"Being decided");

    public static Text Left => Text.Of(th: $"เหลือ", en: $"Left");

    public static Text TimesLeft => Text.Of(th: $"เหลืออีก", en: $"Times left");

    public static Text Times(int times) => Text.Of(th: $"{times} ครั้ง", en: $"{times}");

    public static Text ResetsOn => Text.Of(th: $"เริ่มนับใหม่", en: $"Counted anew from");

    public static Text ClaimWithin => Text.Of(th: $"ยื่นภายใน", en: $"Ask within");

    public static Text DaysAfter(int days) => Text.Of(th: $"{days} วันหลังเกิดเรื่อง", en: $"{days} days");

    public static Text Papers => Text.Of(th: $"เอกสารที่ใช้", en: $"Papers needed");

    public static Text NoPapers => Text.Of(th: $"ไม่ต้องใช้เอกสาร", en: $"none");

    public static Text Rule => Text.Of(th: $"ตามระเบียบ", en: $"By the rules");

    public static Text RatePlain(Text per, Money amount) => Text.Of(th: $"{per} {amount} บาท", en: $"{amount} baht {per}");

    public static Text Ask => Text.Of(th: $"ขอเบิก", en: $"Ask for it");

    public static Text AskCommittee => Text.Of(th: $"ขอให้กรรมการพิจารณา", en: $"Ask the committee");

    public static Text AsIfToday(Text asOf) => Text.Of(
        th: $"คิดเหมือนเกิดเรื่องวันนี้ {asOf}",
        en: $"As if it happened today. {asOf}");
}
