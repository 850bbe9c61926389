using System.Globalization;

namespace LineBot.Dialogs.Language;

/// <summary>
/// Reads which of the offered labels somebody means, by its place from 0: the label or a piece of it, its number, อันแรก, อันสุดท้าย.
/// What fits several gives them all.
/// </summary>
public static class ChoiceReader
{
    private static readonly string[] Leads = ["เลือก", "เอา", "ขอ", "ข้อที่", "ข้อ", "อันที่", "อัน", "ตัวที่", "หมายเลข", "เบอร์", "ลำดับที่", "ที่"];

    public static Meaning<int> Read(string text, IReadOnlyList<string> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);

        var said = Compact(ThaiText.WithoutParticles(ThaiText.Clean(text)));
        if (said.Length == 0 || labels.Count == 0) { return Meaning.None<int>(); }

        var places = Enumerable.Range(0, labels.Count).ToList();
        if (places.FindIndex(place => Label(labels[place]) == said) is >= 0 and var whole) { return Meaning.Sure(whole); }

        var bare = WithoutLead(said);
        List<int> found = [.. places.Where(place => Fits(Label(labels[place]), bare)), .. ByOrder(bare, labels.Count)];
        var distinct = found.Distinct().ToList();
        return distinct.Count switch { 0 => Meaning.None<int>(), 1 => Meaning.Sure(distinct[0]), _ => Meaning.Unsure(distinct) };
    }

    private static IEnumerable<int> ByOrder(string said, int count) => said switch
    {
        "แรก" => [0],
        "สุดท้าย" or "ท้ายสุด" => [count - 1],
        _ => IsNumber(said) && CountReader.Read(said).Value is { } number && number >= 1 && number <= count ? [number - 1] : [],
    };

    private static bool IsNumber(string said) => NumberTokens.Of(said).TrueForAll(token => token.IsNumeric);

    /// <summary>The 2 of "12 months" is no piece of it: typed digits must be a whole number of the label.</summary>
    private static bool Fits(string label, string said)
    {
        if (said.Length >= 2 && label.Length >= 2 && said.Contains(label, StringComparison.Ordinal)) { return true; }
        return int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? NumberTokens.Of(label).Exists(token => token.Text == said)
            : said.Length >= 2 && label.Contains(said, StringComparison.Ordinal);
    }

    private static string WithoutLead(string said)
    {
        while (Array.Find(Leads, lead => said.Length > lead.Length && said.StartsWith(lead, StringComparison.Ordinal)) is { } lead) { said = said[lead.Length..]; }
        return said;
    }

    private static string Label(string label) => Compact(ThaiText.Clean(label));

    private static string Compact(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
