using System.Text.RegularExpressions;

namespace LineBot.Dialogs.Language;

/// <summary>
/// Finds a place in words and whose house it is: บ้านยายมา · บ้านเลขที่ 12/1 · ข้างวัด · หลังโรงเรียน. Thai writes no spaces, so it reads to the
/// next one and leaves out what is no name; where that leaves nothing, it found nothing.
/// </summary>
internal static partial class LandmarkReader
{
    private const int LengthMax = 40;

    /// <summary>Begins what happened, and ends the name before it.</summary>
    private static readonly string[] Happenings =
    [
        "น้ำท่วม", "ไฟไหม้", "ถูก", "โดน", "ป่วย", "ล้ม", "ติดเตียง", "อยู่คนเดียว", "อยู่", "ไม่มี", "ไม่", "พัง", "ลำบาก", "เดือดร้อน", "หมดสติ", "กำลัง", "ขอ", "ช่วย",
        "ด่วน", "แก่", "เร่ร่อน", "นอน", "หมู่", "มีคน",
    ];

    /// <summary>Whose house, but nobody's name.</summary>
    private static readonly string[] NoNames = ["ข้างบ้าน", "คนหนึ่ง", "คนนึง", "ของฉัน", "ผม", "ฉัน", "เลขที่", "หลัง", "เพื่อน", "ๆ", "ย"];

    public static string? Read(string text)
    {
        var match = Place().Match(ThaiText.Clean(text));
        return match.Success && BeforeHappening(match.Groups["place"].Value) is { } place && place.Length > match.Groups["lead"].Length ? place : null;
    }

    public static string? ReadName(string text)
    {
        var match = Person().Match(ThaiText.Clean(text));
        if (!match.Success || BeforeHappening(match.Groups["name"].Value) is not { Length: >= 2 and <= 20 } name) { return null; }
        return Array.Exists(NoNames, word => name.StartsWith(word, StringComparison.Ordinal)) ? null : match.Groups["title"].Value + name;
    }

    private static string? BeforeHappening(string words)
    {
        var end = Happenings.Select(word => words.IndexOf(word, 1, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(words.Length).Min();
        var place = words[..end].Trim();
        return place.Length is > 0 and <= LengthMax ? place : null;
    }

    [GeneratedRegex(
        "(?<place>(?<lead>บ้านเลขที่|บ้าน(?=ยาย|ตา(?!ย)|ป้า|ลุง|น้า|นาย|นาง|คุณ|ปู่|ย่า|พี่|ผู้ใหญ่|กำนัน)|ข้างวัด|หลังวัด|หน้าวัด|ใกล้วัด|ข้าง(?!บ้าน)|ใกล้|ตรงข้าม|หลังโรงเรียน|หน้าโรงเรียน) ?[^ ]*)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(
        "(?:^|(?<= )|บ้าน|มี|ชื่อ|ของ|แจ้ง)(?<title>นางสาว|น\\.ส\\.|นาย|นาง|คุณ|ยาย|ตา(?!ย|บ)|ป้า|ลุง|น้า|ปู่|ย่า|ด\\.ช\\.|ด\\.ญ\\.) ?(?<name>[ก-๙]+)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Person();
}
