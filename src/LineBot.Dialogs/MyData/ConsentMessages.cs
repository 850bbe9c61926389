using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;

namespace LineBot.Dialogs.MyData;

/// <summary>What a person agreed to, and what taking it back means.</summary>
internal static class ConsentMessages
{
    public static Text None => Text.Of(th: $"ยังไม่มีความยินยอมที่ให้ไว้ค่ะ", en: $"You have agreed to nothing yet.");

    public static Text Purpose(string purpose) => purpose switch
    {
        ConsentPurpose.AccountService => Text.Of(th: $"ดูบัญชีผ่านไลน์", en: $"Seeing your account in LINE"),
        ConsentPurpose.Reminders => Text.Of(th: $"ให้เตือนวันครบกำหนด", en: $"Being reminded of due days"),
        ConsentPurpose.HealthInClaims => Text.Of(th: $"เอกสารสุขภาพในคำขอ", en: $"Health papers in claims"),
        _ => Text.Same(purpose),
    };

    public static Text Given(LocalTime at, string version) => Text.Of(
        th: $"ให้ไว้เมื่อ {at} ตามข้อความฉบับ {version}",
        en: $"Given {at}, in the wording of {version}");

    public static Text WithdrawnAt(LocalTime at) => Text.Of(th: $"ถอนแล้วเมื่อ {at}", en: $"Withdrawn {at}");

    /// <summary>What stops, and that everything else goes on.</summary>
    public static Text IfWithdrawn(string purpose) => purpose switch
    {
        ConsentPurpose.AccountService => Text.Of(
            th: $"ถ้าถอน คือเลิกผูกไลน์: จะดูยอดในแชตไม่ได้ แต่เงินและสิทธิในกองทุนอยู่เหมือนเดิม",
            en: $"Taking it back means unlinking: no balances in this chat, while your money and rights in the fund stay as they are."),
        ConsentPurpose.Reminders => Text.Of(
            th: $"ถ้าถอน จะไม่เตือนวันครบกำหนดอีก อย่างอื่นใช้ได้เหมือนเดิม",
            en: $"Taking it back ends the reminders. Everything else goes on as before."),
        ConsentPurpose.HealthInClaims => Text.Of(
            th: $"ถ้าถอน จะไม่รับเอกสารสุขภาพใหม่จนกว่าจะถามและคุณยินยอมอีกครั้ง คำขอที่ส่งแล้วทำต่อตามเดิม อย่างอื่นใช้ได้เหมือนเดิม",
            en: $"Taking it back means no new health papers until you are asked and agree again. Claims already sent go on; everything else stays as before."),
        _ => Text.Of(th: $"ถ้าถอน อย่างอื่นใช้ได้เหมือนเดิม", en: $"Everything else goes on as before."),
    };

    public static Text Withdraw => Text.Of(th: $"ถอนความยินยอม", en: $"Withdraw");

    public static Text GiveAgain => Text.Of(th: $"ให้ความยินยอมอีกครั้ง", en: $"Agree again");

    public static Text Withdrawn(Text purpose) => Text.Of(
        th: $"ถอนความยินยอม \"{purpose}\" แล้วค่ะ อย่างอื่นใช้ได้เหมือนเดิม",
        en: $"Withdrawn: {purpose}. Everything else goes on as before.");

    public static Text Agreed(Text purpose) => Text.Of(th: $"บันทึกความยินยอม \"{purpose}\" แล้วค่ะ", en: $"Noted: you agree to {purpose}.");

    public static Text NothingToChange => Text.Of(th: $"ไม่มีอะไรต้องเปลี่ยนค่ะ", en: $"There is nothing to change.");
}
