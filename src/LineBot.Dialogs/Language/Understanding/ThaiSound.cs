namespace LineBot.Dialogs.Language;

/// <summary>
/// A text as it sounds, roughly: no tone marks, no silenced or shortening marks, short and long vowels alike, letters of one sound alike,
/// R and L alike. กุ้, กู่ and กู้ are one; so are ยกเริก and ยกเลิก. Spaces and punctuation are gone.
/// </summary>
internal sealed class ThaiSound
{
    private readonly int[] origins;

    private ThaiSound(string text, int[] origins) => (Text, this.origins, Letters) = (text, origins, Language.Letters.In(text));

    public string Text { get; }

    public ulong Letters { get; }

    public static ThaiSound Of(string compact)
    {
        var letters = new char[compact.Length];
        var origins = new int[compact.Length + 1];
        var count = 0;
        for (var i = 0; i < compact.Length; i++)
        {
            if (Sound(compact[i]) is not { } sound) { continue; }
            origins[count] = i;
            letters[count++] = sound;
        }
        origins[count] = compact.Length;
        return new(new string(letters, 0, count), origins[..(count + 1)]);
    }

    /// <summary>Where in the written text the sounds from <paramref name="start"/> to <paramref name="end"/> stand.</summary>
    public Span Written(int start, int end, double quality) => new(origins[start], origins[end], quality);

    private static char? Sound(char letter) => letter switch
    {
        (>= '\u0E47' and <= '\u0E4E') or 'ะ' or '\u0E3A' => null,
        'ี' => 'ิ',
        'ื' => 'ึ',
        'ู' => 'ุ',
        'ใ' => 'ไ',
        'ณ' => 'น',
        'ญ' => 'ย',
        'ฎ' => 'ด',
        'ฏ' => 'ต',
        'ฐ' or 'ถ' or 'ฑ' or 'ฒ' or 'ธ' => 'ท',
        'ศ' or 'ษ' or 'ซ' => 'ส',
        'ร' or 'ฬ' => 'ล',
        'ข' or 'ฃ' or 'ฅ' or 'ฆ' => 'ค',
        'ภ' or 'ผ' => 'พ',
        'ฝ' => 'ฟ',
        'ฮ' => 'ห',
        'ฉ' or 'ฌ' => 'ช',
        _ => letter,
    };
}

/// <summary>A piece of the written text, and how well it fits the word it was taken for: 1 is letter by letter.</summary>
internal readonly record struct Span(int Start, int End, double Quality)
{
    public int Length => End - Start;

    /// <summary>The letters, less what the slips cost.</summary>
    public double Weight => Length * Quality;
}
