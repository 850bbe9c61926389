namespace LineBot.Dialogs.Language;

/// <summary>
/// Knows the plainest ways to ask: a phrase that is the whole message, or a word that cannot mean anything else inside one.
/// What is not on the list is not understood, rather than guessed.
/// </summary>
public sealed class PhraseUnderstanding : IUnderstand
{
    /// <summary>The first list that fits wins, so the narrower meaning stands above the wider one.</summary>
    private static readonly Phrases[] Known =
    [
        new(Intents.Cancel, ["ยกเลิก", "ไม่เอาแล้ว", "พอก่อน", "เอาไว้ก่อน", "หยุด", "ออก", "cancel"], []),
        new(Intents.Back, ["ย้อนกลับ", "กลับ", "back"], []),
        new(Intents.Skip, ["ข้าม", "skip"], []),
        new(Intents.Done, ["ส่งครบแล้ว", "ครบแล้ว", "เสร็จแล้ว", "done"], []),
        new(Intents.Continue, ["ทำต่อ", "continue"], []),
        new(Intents.Restart, ["เริ่มใหม่", "restart"], []),
        new(Intents.Numerals, ["เลขไทย", "เลขอารบิก", "thai numerals", "arabic numerals"], ["เลขไทย", "เลขอารบิก"]),
        new(Intents.Language, ["ภาษาไทย", "ภาษาอังกฤษ", "thai", "english", "language"], ["ภาษาอังกฤษ"]),
        new(Intents.Reminders, ["เตือนฉัน", "หยุดเตือน", "remind me", "stop reminders"], ["หยุดเตือน"]),
        new(Intents.Unlink, ["ออกจากระบบ", "logout", "unlink"], ["เลิกผูก", "ยกเลิกการผูก", "ยกเลิกผูก", "ปลดบัญชี", "ถอนความยินยอม"]),
        new(Intents.Link, ["ลงทะเบียน", "ผูก", "ใส่รหัส", "login", "link", "link account", "register"], ["ผูกบัญชี", "ผูกไลน์", "ผูก line", "เชื่อมบัญชี", "ดูแทน"]),
        new(Intents.Emergency, ["ช่วยด้วย"], ["ฉุกเฉิน", "1669", "emergency"]),
        new(Intents.Contact, ["ติดต่อ", "คุยกับคน", "contact"], ["ติดต่อกรรมการ", "ติดต่อเจ้าหน้าที่", "คุยกับคน", "คุยกับกรรมการ"]),
        new(Intents.NextPayment, ["งวดหน้า", "งวดต่อไป", "ค่างวด", "next payment"], ["งวดหน้า", "งวดต่อไป", "ต้องจ่ายวันไหน", "ครบกำหนดเมื่อ"]),
        new(Intents.History, ["ประวัติ", "รายการ", "ย้อนหลัง", "history", "statement"], ["รายการย้อนหลัง", "รายการล่าสุด", "ดูรายการ", "ดูประวัติ", "ประวัติการ"]),
        new(Intents.Loan, ["เงินกู้", "หนี้", "ยอดหนี้", "ยอดกู้", "loan", "loans"], ["เงินกู้", "หนี้เท่า", "ยอดหนี้", "ยอดกู้", "หนี้คงเหลือ", "หนี้เหลือ"]),
        new(Intents.Balance, ["ยอด", "เงินออม", "balance", "bal"], ["ยอดเงิน", "เช็คยอด", "เช็กยอด", "ดูยอด", "ยอดคงเหลือ", "มีเงินเท่า", "เงินฝากเหลือ", "เงินเหลือ"]),
        new(Intents.Help, ["เมนู", "วิธีใช้", "สวัสดี", "ช่วยเหลือ", "คู่มือ", "help", "menu", "?"], ["วิธีใช้", "ทำอะไรได้บ้าง", "ใช้ยังไง", "ใช้ไม่เป็น"]),
    ];

    public Understanding Understand(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = ThaiText.Clean(text);
        var words = ThaiText.WithoutParticles(clean).ToLowerInvariant();
        foreach (var phrases in Known)
        {
            if (phrases.Whole.Contains(words) || phrases.Whole.Contains(clean.ToLowerInvariant())) { return Sure(phrases.Intent, words, isWhole: true); }
        }

        foreach (var phrases in Known)
        {
            if (phrases.Inside.FirstOrDefault(part => words.Contains(part, StringComparison.Ordinal)) is { } part)
            {
                return Sure(phrases.Intent, part, isWhole: words.Length == part.Length);
            }
        }

        return Understanding.Nothing;
    }

    private static Understanding Sure(string intent, string because, bool isWhole) =>
        new(intent, Confidence.Sure, because) { IsWhole = isWhole };

    private sealed record Phrases(string Intent, string[] Whole, string[] Inside);
}
