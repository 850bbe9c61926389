namespace LineBot.Dialogs.Language;

/// <summary>The readers of answers.</summary>
public static class Read
{
    private static readonly HashSet<string> YesWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "ใช่", "ตกลง", "ยืนยัน", "ถูกต้อง", "ถูก", "ได้", "เอา", "โอเค", "yes", "y", "ok", "okay", "confirm",
    };

    private static readonly HashSet<string> NoWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "ไม่", "ไม่ใช่", "ไม่เอา", "ไม่ตกลง", "ไม่ถูก", "ไม่ยืนยัน", "no", "n",
    };

    private static readonly string[] Particles = ["ค่ะ", "คะ", "ครับ", "คับ", "จ้ะ", "จ้า", "จ๊ะ", "นะ", "เลย", "แล้ว"];

    /// <summary>Any words with a letter in them, without the blanks around.</summary>
    public static Reading<string> Words(string text) =>
        text.Trim() is { Length: > 0 } words ? words : default(Reading<string>);

    /// <summary>A plain yes or no. Whatever says more is not understood, rather than misunderstood.</summary>
    public static Reading<bool> YesOrNo(string text)
    {
        var plain = WithoutParticles(text);
        if (YesWords.Contains(plain)) { return true; }
        return NoWords.Contains(plain) ? false : default(Reading<bool>);
    }

    private static string WithoutParticles(string text)
    {
        var plain = text.Trim();
        while (Array.Find(Particles, particle => plain.Length > particle.Length && plain.EndsWith(particle, StringComparison.Ordinal)) is { } found)
        {
            plain = plain[..^found.Length].TrimEnd();
        }

        return plain;
    }
}
