using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.ScriptTests;

/// <summary>Understands exactly what a test needs.</summary>
internal sealed class FewWords : IUnderstand
{
    private static readonly Dictionary<string, string> Whole = new(StringComparer.Ordinal)
    {
        ["ยกเลิก"] = Intents.Cancel,
        ["ย้อนกลับ"] = Intents.Back,
        ["ข้าม"] = Intents.Skip,
        ["ครบแล้ว"] = Intents.Done,
        ["เริ่มใหม่"] = Intents.Restart,
        ["ทำต่อ"] = Intents.Continue,
        ["เมนู"] = Intents.Help,
        ["ยอดเงิน"] = Intents.Balance,
        ["ขอของ"] = "supplies",
        ["ผูกบัญชี"] = Intents.Link,
        ["ช่วยด้วย"] = Intents.Emergency,
    };

    public Understanding Understand(string text)
    {
        if (Whole.TryGetValue(text.Trim(), out var intent)) { return new(intent, Confidence.Sure, text) { IsWhole = true }; }
        if (text.Contains("ยอดเงิน", StringComparison.Ordinal)) { return new(Intents.Balance, Confidence.Sure, "ยอดเงิน"); }
        return text == "ยอด" ? new(Intents.Balance, Confidence.Unsure, "ยอด") { Others = [Intents.Help] } : Understanding.Nothing;
    }
}
