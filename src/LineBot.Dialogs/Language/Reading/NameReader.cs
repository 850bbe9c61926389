namespace LineBot.Dialogs.Language;

/// <summary>Reads a name: นายสมชาย ใจดี · น.ส.มะลิ ทองคำ · ว่าที่ ร.ต. ชาติ ดีงาม · ชื่อมานี. Without a family name it is asked back.</summary>
public static class NameReader
{
    private const int LongestName = 60;

    private static readonly string[] Leads = ["ผมชื่อ", "ฉันชื่อ", "หนูชื่อ", "ดิฉันชื่อ", "ชื่อว่า", "ชื่อ", "my name is "];

    /// <summary>The longer one first where one begins with another.</summary>
    private static readonly string[] Titles =
    [
        "ว่าที่ ร.ต.", "ว่าที่ร.ต.", "ว่าที่ร้อยตรี", "ร.ต.อ.", "ร.ต.ท.", "ร.ต.ต.", "ร.ต.", "ร.ท.", "ร.อ.", "จ.ส.อ.", "จ.ส.ต.", "ส.ต.", "พ.ต.", "ด.ต.", "ดร.",
        "นางสาว", "น.ส.", "นส.", "นาย", "นาง", "เด็กชาย", "เด็กหญิง", "ด.ช.", "ด.ญ.", "พระมหา", "พระ", "Mr. ", "Mrs. ", "Miss ", "Ms. ",
    ];

    public static Meaning<PersonName> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var said = text.Any(char.IsAsciiLetter) ? text.Trim() : ThaiText.Clean(text);
        said = Without(Leads, said, out _);
        said = Without(Titles, said, out var title);
        var parts = said.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (said.Length > LongestName || parts.Length == 0 || !Array.TrueForAll(parts, IsName)) { return Meaning.None<PersonName>(); }

        var name = new PersonName(title, parts[0], parts.Length > 1 ? parts[1] : "");
        return parts.Length > 1 ? Meaning.Sure(name) : Meaning.Unsure([name]);
    }

    /// <summary>What is left of a name without its title.</summary>
    internal static string WithoutTitle(string name) => Without([.. Titles, "คุณ", "ป้า", "ลุง", "พี่"], name.Trim(), out _);

    /// <summary>นายิกา begins with no title: a vowel mark belongs to the letter before it.</summary>
    private static string Without(string[] beginnings, string text, out string found)
    {
        found = Array.Find(beginnings, beginning => text.Length > beginning.Length + 1
            && text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) && !ThaiText.IsMark(text[beginning.Length])) ?? "";
        return text[found.Length..].TrimStart();
    }

    private static bool IsName(string part) =>
        part.Length >= 2 && part.All(letter => ThaiText.IsThaiLetter(letter) || char.IsAsciiLetter(letter) || letter is ' ' or '-' or '\'');
}
