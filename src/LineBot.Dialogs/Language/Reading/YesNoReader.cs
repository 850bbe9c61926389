namespace LineBot.Dialogs.Language;

/// <summary>
/// Reads the answer to a question that can be answered by yes or no. Neither for words that hold both (ใช่แต่ยอดไม่ถูก), that ask back
/// (ใช่ไหม) or that leave it open (แล้วแต่): such an answer is asked again, never guessed.
/// </summary>
public static class YesNoReader
{
    /// <summary>Whole answers. A polite word alone is how most people agree.</summary>
    private static readonly HashSet<string> YesWhole = Set(
        "ครับ ค่ะ ค่า จ้า จ้ะ จ๊ะ คับ ค้าบ คร้าบ ครับผม ขอรับ ฮะ งับ เจ้า เออ อือ อืม อื้อ อื้ม อื้ออ y yes yep yeah ok oke okay okie k sure ได้ เอา เอ้า ถูก แม่น แม่นแล้ว แม่นละ โดย 👍 ✅ 👌 🙏 ✔ ✓");

    private static readonly HashSet<string> NoWhole = Set("n no nope nah ไม่ มะ ม่าย มั่ย บ่ บ่แม่น บ่เอา ยัง อย่า ผิด เปล่า ป่าว ป่าวนะ 👎 ❌ ✖ ✗");

    /// <summary>Parts of an answer; the longest found first, each letter counted once.</summary>
    private static readonly (string Part, Vote Vote)[] Parts =
        [.. Votes(Vote.Open, "ไหม มั้ย มัย หรือเปล่า หรือป่าว รึเปล่า รึป่าว หรือยัง แล้วแต่ ไม่แน่ใจ ไม่รู้ ไม่ทราบ ไม่มั่นใจ ยังไงก็ได้ ไงก็ได้ อะไรก็ได้ ไม่เป็นไร เดี๋ยวก่อน เดี๋ยว ขอคิดดูก่อน คิดดูก่อน ขอคิด อาจจะ บางที maybe notsure ไม่เข้าใจ ไม่ผิด")
            .Concat(Votes(Vote.Yes, "ใช่ ไช่ ช่าย ใช้แล้ว ใช้ค่ะ ใช้ครับ ไม่มีปัญหา ไม่ขัดข้อง ไม่มีอะไรแก้ ไม่มีอะไรจะแก้ ไม่แก้แล้ว ถูกต้อง ถูกแล้ว ถูกค่ะ ถูกครับ ตกลง โอเค โอเช โอเครับ โอเคร เอาเลย เอาค่ะ เอาครับ เอาจ้า เอาสิ เอาแล้ว ได้เลย ได้ค่ะ ได้ครับ ได้จ้า ได้สิ ได้อยู่ ก็ได้ ยืนยัน ยินยอม ยอมรับ อนุญาต เห็นด้วย รับทราบ ส่งเลย จัดไป ทำเลย ต่อเลย ดำเนินการ เรียบร้อย แม่นแล้ว แน่นอน ตามนั้น ถูกเป๊ะ correct confirm agree yes okay"))
            .Concat(Votes(Vote.No, "ไม่ใช่ ไม่ไช่ ไม่ช่าย ไม่เอา ไม่ต้อง ไม่ครับ ไม่ค่ะ ไม่คับ ไม่จ้า ไม่ได้ ไม่ยินยอม ไม่ยืนยัน ไม่ตกลง ไม่ถูก ไม่อนุญาต ไม่เห็นด้วย ไม่ยอม ไม่โอเค ไม่ส่ง ไม่อะ ไม่สะดวก ไม่ดี ไม่ทำ ไม่แล้ว มิใช่ ยังไม่ ยังค่ะ ยังครับ ยังเลย บ่แม่น บ่เอา บ่ใช่ บ่ได้ อย่าเพิ่ง อย่าพึ่ง อย่า ยกเลิก ผิดแล้ว ผิดค่ะ ผิดครับ ปฏิเสธ เปล่าค่ะ เปล่าครับ พอก่อน cancel nope wrong"))
            .OrderByDescending(part => part.Part.Length)];

    private enum Vote
    {
        Yes,
        No,
        Open,
    }

    public static Meaning<bool> Read(string text)
    {
        var clean = ThaiText.Clean(text).Trim(' ', '.', '!', ',', '~', '…');
        var bare = ThaiText.WithoutParticles(clean).Replace(" ", "", StringComparison.Ordinal);
        if (clean.Contains('?', StringComparison.Ordinal) || bare.Length == 0) { return Whole(clean); }
        if (Whole(clean) is { IsSure: true } whole) { return whole; }
        if (Whole(bare) is { IsSure: true } short1) { return short1; }
        return Count(clean.Replace(" ", "", StringComparison.Ordinal));
    }

    private static Meaning<bool> Whole(string answer) =>
        YesWhole.Contains(answer) ? Meaning.Sure(true) : NoWhole.Contains(answer) ? Meaning.Sure(false) : Meaning.None<bool>();

    private static Meaning<bool> Count(string answer)
    {
        var votes = new HashSet<Vote>();
        for (var position = 0; position < answer.Length;)
        {
            var (part, vote) = Array.Find(Parts, part => string.CompareOrdinal(answer, position, part.Part, 0, part.Part.Length) == 0);
            if (part is not null) { votes.Add(vote); }
            position += part?.Length ?? 1;
        }
        return votes.Count == 1 && !votes.Contains(Vote.Open) ? Meaning.Sure(votes.Contains(Vote.Yes)) : Meaning.None<bool>();
    }

    private static IEnumerable<(string Part, Vote Vote)> Votes(Vote vote, string parts) => parts.Split(' ').Select(part => (part, vote));

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
