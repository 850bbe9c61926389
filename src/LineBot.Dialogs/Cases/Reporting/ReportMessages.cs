using LineBot.Dialogs.Language;
using LineBot.Funds.Cases;

namespace LineBot.Dialogs.Cases;

/// <summary>The words of reporting a person in need.</summary>
internal static class ReportMessages
{
    public static Text Button => Text.Of(th: $"แจ้งผู้เดือดร้อน", en: $"Report a person in need");

    public static Text NotLinked => Text.Of(
        th: $"เรื่องผู้เดือดร้อนแจ้งทางนี้ได้เมื่อผูกบัญชีสมาชิกแล้วค่ะ ระหว่างนี้ติดต่อกรรมการกองทุนหรือ อสม. ใกล้บ้านได้เลย",
        en: $"To report a person in need here, link your membership first. Until then please tell your fund's committee or a health volunteer.");

    public static Text Accusation => Text.Of(
        th: $"เรื่องยาเสพติดหรือคดีความ กองทุนรับไว้ไม่ได้ค่ะ แจ้ง 1386 (ยาเสพติด) หรือ 191 (ตำรวจ) โดยตรงนะคะ ข้อความนี้ไม่ได้เก็บไว้",
        en: $"Drugs and crimes are not for the fund: please call 1386 (drugs) or 191 (police). Nothing of your message was kept.");

    public static Text WhichFund => Text.Of(th: $"แจ้งกับกองทุนไหนคะ", en: $"Which fund is it for?");

    public static Text AskWhat => Text.Of(
        th: $"เกิดอะไรขึ้นคะ พิมพ์สั้น ๆ หรือกดเลือก ส่งรูปและตำแหน่งมาได้เลย (อย่าถ่ายหน้าคน เด็ก หรือแผลนะคะ)",
        en: $"What happened? Type a few words or tap. Photos and a location are welcome at any time (no faces, children or wounds, please).");

    public static Text AskCategory => Text.Of(th: $"เป็นเรื่องแบบไหนคะ", en: $"What kind of need is it?");

    public static Text AskUrgency => Text.Of(th: $"ด่วนแค่ไหนคะ", en: $"How urgent is it?");

    public static Text AskWhere => Text.Of(
        th: $"อยู่ที่ไหนคะ พิมพ์หมู่หรือจุดสังเกต หรือส่งตำแหน่ง",
        en: $"Where is it? Type the village (moo) or a landmark, or send a location.");

    public static Text SendPlace => Text.Of(th: $"ส่งตำแหน่ง", en: $"Send location");

    public static Text PlaceTaken => Text.Of(th: $"ได้ตำแหน่งแล้วค่ะ", en: $"Location received.");

    public static Text AskWho => Text.Of(th: $"เป็นใครคะ ชื่อเรียกก็พอ", en: $"Who is it? The name people use is enough.");

    public static Text UnknownPerson => Text.Of(th: $"ไม่ทราบชื่อ", en: $"Name unknown");

    public static Text Myself => Text.Of(th: $"ตัวฉันเอง", en: $"Myself");

    public static Text AskSame => Text.Of(th: $"ใช่เรื่องเดียวกับที่มีคนแจ้งไว้ไหมคะ", en: $"Is it the same as one of these?");

    public static Text Open(CaseNumber number, Text category, Text village, DateOnly day) => Text.Of(
        th: $"{number} {category} {village} แจ้งเมื่อ {day}", en: $"{number} {category}, {village}, reported {day}");

    public static Text SameAs(CaseNumber number) => Text.Of(th: $"ใช่ {number}", en: $"Yes, {number}");

    public static Text AnotherNeed => Text.Of(th: $"เรื่องใหม่", en: $"Another need");

    public static Text SummaryReady => Text.Of(th: $"ตรวจเรื่องก่อนส่ง", en: $"Please check before sending");

    public static Text Title => Text.Of(th: $"เรื่องที่จะแจ้ง", en: $"Your report");

    public static Text Kind => Text.Of(th: $"เรื่อง", en: $"Kind");

    public static Text Urgency => Text.Of(th: $"ความด่วน", en: $"Urgency");

    public static Text Where => Text.Of(th: $"ที่ไหน", en: $"Where");

    public static Text Who => Text.Of(th: $"ใคร", en: $"Who");

    public static Text Photos => Text.Of(th: $"รูป", en: $"Photos");

    public static Text PhotoCount(int count) => Text.Of(th: $"{count} รูป", en: $"{count}");

    public static Text Words => Text.Of(th: $"เล่าว่า", en: $"In your words");

    public static Text AskConsentAndSend => Text.Of(
        th: $"เจ้าตัวยินยอมให้แจ้งไหมคะ ตอบแล้วเรื่องจะส่งทันที มีรูปหรือตำแหน่ง ส่งมาก่อนตอบ (อย่าถ่ายหน้าคน เด็ก หรือแผลนะคะ)",
        en: $"Does the person agree to be reported? Your answer sends it. You can add photos or a location first (no faces, children or wounds, please).");

    public static Text Agrees => Text.Of(th: $"ยินยอม ส่งเลย", en: $"Agrees, send");

    public static Text CannotSpeak => Text.Of(th: $"สื่อสารไม่ได้ ส่งเลย", en: $"Cannot speak, send");

    public static Text IsChild => Text.Of(th: $"เป็นเด็ก ส่งเลย", en: $"Is a child, send");

    public static Text NotMet => Text.Of(th: $"ไม่พบตัว ส่งเลย", en: $"Not met, send");

    public static Text NotAsked => Text.Of(th: $"ยังไม่ได้ถาม ส่งเลย", en: $"Not asked, send");

    public static Text Sent(CaseNumber number, DateOnly due) => Text.Of(
        th: $"รับแจ้งแล้วค่ะ เลขที่ {number} จะมีคนรับเรื่องภายใน {due} คืบหน้าแล้วจะบอกในแชตนี้ ขอบคุณที่ช่วยดูแลกันนะคะ",
        en: $"Reported: {number}. Somebody will take it up by {due}, and I will tell you here how it goes. Thank you for looking after each other.");

    public static Text Joined(CaseNumber number) => Text.Of(
        th: $"เพิ่มเข้าเรื่องเลขที่ {number} แล้วค่ะ คืบหน้าแล้วจะบอกในแชตนี้ด้วย ขอบคุณนะคะ",
        en: $"Added to {number}. You will hear here how it goes. Thank you.");

    public static Text Dropped => Text.Of(th: $"ไม่ได้ส่งเรื่องค่ะ", en: $"Nothing was reported.");

    public static Text TooLong(int most) => Text.Of(th: $"ขอสั้นกว่านี้นะคะ ไม่เกิน {most} ตัวอักษร", en: $"A little shorter, please: at most {most} letters.");
}
