using System.Collections.Frozen;
using static LineBot.Dialogs.Language.NumberTokenKind;

namespace LineBot.Dialogs.Language;

/// <summary>Cuts clean text into number words and the rest. Thai puts no spaces between words, so the longest known word wins.</summary>
internal static class NumberTokens
{
    private static readonly FrozenDictionary<string, NumberToken> Words = Build();

    private static readonly int LongestWord = Words.Keys.Max(word => word.Length);

    private static readonly FrozenDictionary<string, NumberToken>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static List<NumberToken> Of(string clean)
    {
        List<NumberToken> tokens = [];
        var position = 0;
        while (position < clean.Length)
        {
            var token = Next(clean, position);
            position += token.Text.Length;
            tokens.Add(token);
        }
        return tokens;
    }

    private static NumberToken Next(string text, int position)
    {
        if (char.IsAsciiDigit(text[position])) { return Digits(text, position); }

        for (var length = Math.Min(LongestWord, text.Length - position); length > 0; length--)
        {
            if (Lookup.TryGetValue(text.AsSpan(position, length), out var word) && StandsAlone(text, position, length)) { return word; }
        }
        return new(Other, text[position].ToString());
    }

    /// <summary>A Latin word must be whole; a Thai one must not lose a mark or a vowel that belongs to it.</summary>
    private static bool StandsAlone(string text, int position, int length)
    {
        var (first, last) = (text[position], text[position + length - 1]);
        if (char.IsAsciiLetter(first) && position > 0 && char.IsAsciiLetter(text[position - 1])) { return false; }
        if (position + length == text.Length) { return true; }

        var next = text[position + length];
        return char.IsAsciiLetter(last) ? !char.IsAsciiLetter(next) : !ThaiText.IsMark(next) && next is not ('า' or 'ำ' or 'ะ');
    }

    private static NumberToken Digits(string text, int position)
    {
        var end = position;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsInside(text, end))) { end++; }
        return new(Literal, text[position..end]);
    }

    /// <summary>A comma or a point between two digits belongs to the number.</summary>
    private static bool IsInside(string text, int at) =>
        text[at] is ',' or '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static FrozenDictionary<string, NumberToken> Build()
    {
        Dictionary<string, NumberToken> words = new(StringComparer.Ordinal);
        void Add(NumberTokenKind kind, decimal value, string spellings)
        {
            foreach (var word in spellings.Split(' ')) { words.Add(word, new(kind, word, value)); }
        }

        Add(Digit, 0, "ศูนย์ สูญ zero");
        Add(Digit, 1, "หนึ่ง นึง นึ่ง หนื่ง หนึง เอ็ด เอด one");
        Add(Digit, 2, "สอง ยี่ สอว two");
        Add(Digit, 3, "สาม three");
        Add(Digit, 4, "สี่ สี four");
        Add(Digit, 5, "ห้า หา้ five");
        Add(Digit, 6, "หก six");
        Add(Digit, 7, "เจ็ด เจด seven");
        Add(Digit, 8, "แปด eight");
        Add(Digit, 9, "เก้า เก้่า nine");
        Add(Unit, 10, "สิบ ซิบ");
        Add(Unit, 100, "ร้อย รอ้ย ร่อย ฮ้อย hundred");
        Add(Unit, 1_000, "พัน พัร k thousand");
        Add(Unit, 10_000, "หมื่น หมึ่น หมืน หมี่น");
        Add(Unit, 100_000, "แสน");
        Add(Unit, 1_000_000, "ล้าน ลาน m million");
        Add(NumberTokenKind.Half, 0, "ครึ่ง ครึง คึ่ง half");
        Add(Baht, 0, "บาท บาด บ. บ .- ฿ baht bath thb");
        Add(Satang, 1, "สตางค์ สตางค สตางค์. สต. ส.ต. satang");
        Add(Satang, 25, "สลึง");
        Add(Whole, 0, "ถ้วน พอดี");
        Add(Minus, 0, "ลบ ติดลบ -");
        Add(Or, 0, "หรือ ถึง ~ to or");
        Add(About, 0, "กว่า กว่าๆ เศษ เกือบ หลาย ไม่กี่");
        Add(Counter, 0,
            "คน ปี เดือน วัน งวด คืน ครั้ง % เปอร์เซ็นต์ เปอร์เซนต์ เปอร์เซ็น ตัว กระสอบ กก. กิโล โหล dozen นาที ชั่วโมง ชม. หุ้น หมู่ ข้อ รูป ใบ เล่ม days months years");
        Add(Not, 0, "ไม่ใช่ ไม่ไช่ ไม่เอา ไม่");
        Add(Filler, 0,
            "ขอ ฝาก โอน จ่าย เอา กู้ ยืม ถอน เบิก ออม ส่ง ผ่อน จำนวน ยอด เงิน ประมาณ แค่ อีก ให้ ไป เป็น สัก ซัก คือ รวม ทั้งหมด มี แล้ว ก็ พอ นะ ครับ ค่ะ คะ จ้า จ้ะ ได้ ราคา ละ แหละ เท่านั้น ตังค์ ตัง อยาก จะ ต้องการ " +
            "คับ ค้าบ คร้าบ น่า น่ะ ค่า ใช้ ต้น ดอก แทน i want pay save about");
        Add(Space, 0, ", : ; = ! ? ( ) \" ' .");
        words[" "] = new(Space, " ");
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
