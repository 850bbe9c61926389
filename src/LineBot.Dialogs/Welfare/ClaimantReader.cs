using System.Text.RegularExpressions;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Welfare;

/// <summary>
/// Reads who is left behind, in one go: นางแก้ว ตัวอย่าง ลูกสาว 081-234-5678. What is missing is asked for by itself.
/// </summary>
internal static partial class ClaimantReader
{
    private const int NameMax = 80;

    private static readonly string[] Relations =
    [
        "ลูกสาว", "ลูกชาย", "ลูกเขย", "ลูกสะใภ้", "ลูก", "บุตรสาว", "บุตรชาย", "บุตร", "สามี", "ภรรยา", "ภรรยาม่าย", "เมีย", "ผัว", "คู่สมรส", "พ่อ", "แม่", "บิดา", "มารดา",
        "พี่สาว", "พี่ชาย", "น้องสาว", "น้องชาย", "พี่", "น้อง", "หลานสาว", "หลานชาย", "หลาน", "ปู่", "ย่า", "ตา", "ยาย", "ลุง", "ป้า", "น้า", "อา", "ญาติ",
        "daughter", "son", "husband", "wife", "father", "mother", "brother", "sister", "grandchild", "relative",
    ];

    /// <summary>Null: no name is in it.</summary>
    public static ClaimantSaid? Read(string text)
    {
        var said = ThaiText.Clean(text);
        var phone = PhoneReader.Read(said).Value?.Value;
        var parts = PhonePattern().Replace(said, " ").Replace("เบอร์", " ", StringComparison.Ordinal).Replace("โทร", " ", StringComparison.Ordinal)
            .Split([' ', ',', '·', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        var relation = parts.Select(RelationIn).FirstOrDefault(found => found is not null);
        var name = string.Join(' ', parts.Where(part => RelationIn(part) is null));
        return name.Length is >= 2 and <= NameMax && NameReader.Read(name).Candidates.Count > 0 ? new(name, relation, phone) : null;
    }

    public static string? ReadRelation(string text)
    {
        var said = ThaiText.WithoutParticles(ThaiText.Clean(text)).Replace("เป็น", "", StringComparison.Ordinal).Trim();
        return said.Length is >= 2 and <= 40 && !said.Any(char.IsAsciiDigit) ? said : null;
    }

    private static string? RelationIn(string part)
    {
        var bare = part.StartsWith("เป็น", StringComparison.Ordinal) ? part["เป็น".Length..] : part;
        return Array.Exists(Relations, relation => bare.Equals(relation, StringComparison.OrdinalIgnoreCase)) ? bare : null;
    }

    [GeneratedRegex(@"\+?[0-9][0-9 -]{7,14}[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex PhonePattern();
}

/// <summary>A person as told in one sentence.</summary>
internal sealed record ClaimantSaid(string Name, string? Relation, string? Phone)
{
    public override string ToString() => "claimant";
}
