namespace LineBot.Funds.Rules;

/// <summary>Some days of the week. Two with the same days are equal; <c>default</c> is no day at all.</summary>
public readonly record struct WeekDays
{
    private const int All = 0b111_1111;

    private static readonly string[] English = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private static readonly string[] Thai = ["จ", "อ", "พ", "พฤ", "ศ", "ส", "อา"];

    private readonly int bits;

    private WeekDays(int bits) => this.bits = bits;

    public static WeekDays Every { get; } = new(All);

    public static WeekDays MondayToFriday { get; } = new(0b001_1111);

    public bool IsEveryDay => bits == All;

    /// <summary>Monday first.</summary>
    public IEnumerable<DayOfWeek> Days
    {
        get
        {
            var mine = bits;
            return Enumerable.Range(0, 7).Where(day => (mine & (1 << day)) != 0).Select(day => (DayOfWeek)((day + 1) % 7));
        }
    }

    public static bool TryParse(string text, out WeekDays days)
    {
        var bits = text is "every" or "ทุกวัน" ? All : 0;
        foreach (var word in bits == All ? [] : text.ToLowerInvariant().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Range(word.Split(['-', '–'])) is not { } range) { days = default; return false; }
            bits |= range;
        }

        days = new(bits);
        return bits != 0;
    }

    public bool Contains(DayOfWeek day) => (bits & (1 << (((int)day + 6) % 7))) != 0;

    public override string ToString()
    {
        var mine = bits;
        return mine == All ? "every" : string.Join(',', English.Where((_, day) => (mine & (1 << day)) != 0));
    }

    /// <summary>sat-mon goes over the end of the week.</summary>
    private static int? Range(string[] ends)
    {
        if (ends.Length > 2 || IndexOf(ends[0]) is not { } first || IndexOf(ends[^1]) is not { } last) { return null; }

        var bits = 0;
        for (var day = first; ; day = (day + 1) % 7)
        {
            bits |= 1 << day;
            if (day == last) { return bits; }
        }
    }

    private static int? IndexOf(string word)
    {
        var plain = word.TrimEnd('.');
        var index = Array.FindIndex(English, name => name == plain);
        if (index < 0) { index = Array.FindIndex(Thai, name => name == plain); }
        return index < 0 ? null : index;
    }
}
