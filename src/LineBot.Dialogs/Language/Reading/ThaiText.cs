using System.Text;

namespace LineBot.Dialogs.Language;

/// <summary>
/// One spelling for what looks or sounds the same: Thai and full-width digits, split SARA AM, doubled SARA E, marks in the wrong
/// order, marks nobody can see, lengthened letters. What is left is still what the person wrote; cleaning twice changes nothing.
/// </summary>
public static class ThaiText
{
    private const char Nikhahit = '\u0E4D';
    private const char SaraAa = '\u0E32';
    private const char SaraAm = '\u0E33';
    private const char Yamok = '\u0E46';

    /// <summary>Said at the end for politeness or warmth; none of them changes what is asked.</summary>
    private static readonly string[] Particles =
    [
        "ครับผม", "ขอรับ", "คร้าบ", "ครับ", "ค้าบ", "คับ", "ครัช", "คัฟ", "ฮับ", "งับ", "ค่ะ", "คะ", "ค่า", "ค้า",
        "จ้า", "จ้ะ", "จ๊ะ", "จ๋า", "นะ", "น้า", "น่ะ", "หน่อย", "ด้วย", "อ่ะ", "อะ", "อ้ะ", "ฮะ", "ฮ่ะ", "เด้อ", "เน้อ", "เจ้า", "เลย",
        "สิ", "ซิ", "ล่ะ", "แหละ", "แล้วกัน", "please", "pls",
    ];

    /// <summary>Words that only end like a polite one.</summary>
    private static readonly string[] NotParticles = ["หน้า", "ชนะ", "เยอะ", "เลอะ", "จังหวัดเลย", "พระเจ้า"];

    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var letters = new StringBuilder(text.Length);
        foreach (var letter in Compose(text))
        {
            if (Plain(letter) is { } plain) { Append(letters, plain); }
        }
        return Shorten(OrderMarks(letters.ToString())).Trim();
    }

    /// <summary>The same without the polite words at its end, however many there are.</summary>
    public static string WithoutParticles(string clean)
    {
        ArgumentNullException.ThrowIfNull(clean);

        var rest = TrimEnd(clean);
        while (LastParticle(rest) is { } found) { rest = TrimEnd(rest[..^found.Length]); }
        return rest.Length == clean.Length ? clean : rest.ToString();
    }

    private static string? LastParticle(ReadOnlySpan<char> text)
    {
        foreach (var word in NotParticles)
        {
            if (text.EndsWith(word)) { return null; }
        }

        foreach (var particle in Particles)
        {
            if (text.Length > particle.Length && text.EndsWith(particle)) { return particle; }
        }

        return null;
    }

    /// <summary>A letter that stands on the line: a consonant, a vowel that is not a mark, a digit.</summary>
    internal static bool IsThaiLetter(char letter) => letter is >= '\u0E01' and <= '\u0E4E';

    /// <summary>A mark above or below the consonant before it.</summary>
    internal static bool IsMark(char letter) => letter is '\u0E31' or (>= '\u0E34' and <= '\u0E3A') or (>= '\u0E47' and <= '\u0E4E');

    private static bool IsTone(char letter) => letter is >= '\u0E48' and <= '\u0E4B';

    private static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text) => text.TrimEnd(" .!?,~…");

    /// <summary>
    /// Thai and ASCII need no composing but the order of marks, which is put right here anyway; so the tables of the operating system are
    /// not even loaded for them. Text with a broken surrogate pair cannot be composed; it is read as it stands.
    /// </summary>
    private static string Compose(string text)
    {
        if (text.All(letter => char.IsAscii(letter) || letter is >= '\u0E00' and <= '\u0E7F')) { return text; }
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    private static char? Plain(char letter) => letter switch
    {
        >= '๐' and <= '๙' => (char)('0' + (letter - '๐')),
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(letter - 0xFEE0)),
        (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or '\u00AD' => null,
        >= '\uFE00' and <= '\uFE0F' => null,
        Yamok => null,
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        _ when char.IsWhiteSpace(letter) || char.IsControl(letter) => ' ',
        _ => char.ToLowerInvariant(letter),
    };

    private static void Append(StringBuilder letters, char letter)
    {
        if (letter == ' ' && letters.Length > 0 && letters[^1] == ' ') { return; }
        if (letter == 'เ' && letters.Length > 0 && letters[^1] == 'เ')
        {
            letters[^1] = 'แ';
            return;
        }
        letters.Append(letter);
    }

    /// <summary>After a consonant: vowel mark, tone mark, then SARA AM or the silencing mark; each once.</summary>
    private static string OrderMarks(string letters)
    {
        var ordered = new StringBuilder(letters.Length);
        var position = 0;
        while (position < letters.Length)
        {
            if (!IsMark(letters[position]) && letters[position] != SaraAm)
            {
                ordered.Append(letters[position++]);
                continue;
            }

            var end = position;
            while (end < letters.Length && BelongsTo(letters.AsSpan(position, end - position), letters[end])) { end++; }
            AppendMarks(ordered, letters[position..end]);
            position = end;
        }
        return ordered.ToString();
    }

    /// <summary>A SARA AA after a NIKHAHIT is the second half of a SARA AM, wherever other marks stand.</summary>
    private static bool BelongsTo(ReadOnlySpan<char> marks, char letter) =>
        IsMark(letter) || letter == SaraAm || (letter == SaraAa && marks.Contains(Nikhahit) && !marks.Contains(SaraAa));

    private static void AppendMarks(StringBuilder ordered, string marks)
    {
        var isSplit = marks.Contains(SaraAa, StringComparison.Ordinal);
        var whole = isSplit ? marks.Replace(SaraAa, SaraAm).Where(mark => mark != Nikhahit) : marks;
        foreach (var mark in whole.Distinct().OrderBy(Rank)) { ordered.Append(mark); }
    }

    /// <summary>PHINTHU comes first, because Unicode's own order has it so.</summary>
    private static int Rank(char mark) => mark switch
    {
        '\u0E3A' => 0,
        SaraAm => 4,
        '\u0E4C' or Nikhahit or '\u0E4E' => 3,
        _ when IsTone(mark) => 2,
        _ => 1,
    };

    /// <summary>คร้าบบบ is คร้าบ. Two consonants may belong there (ออม, ถนน, กรรม), three never do; a doubled vowel never does.</summary>
    private static string Shorten(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var run = 1;
            while (i + run < text.Length && text[i + run] == text[i]) { run++; }
            var kept = run == 1 || !MayBeStretched(text[i]) ? run : run >= 3 || IsSideVowel(text[i]) ? 1 : 2;
            result.Append(text[i], kept);
            i += run - 1;
        }
        return result.ToString();
    }

    private static bool MayBeStretched(char letter) => IsThaiLetter(letter) || char.IsAsciiLetter(letter);

    private static bool IsSideVowel(char letter) => letter is '\u0E30' or SaraAa or SaraAm or '\u0E45' or (>= 'เ' and <= 'ไ');
}
