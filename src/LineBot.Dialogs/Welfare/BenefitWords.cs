using LineBot.Dialogs.Language;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>What the first words already say of a claim: which kind of benefit, and for whom. Nothing is taken that was not said.</summary>
internal static class BenefitWords
{
    private static readonly (BenefitCategory Category, string[] Words)[] Kinds =
    [
        (BenefitCategory.Death, ["เสียชีวิต", "ถึงแก่กรรม", "ฌาปนกิจ", "งานศพ", "ทำศพ", "ค่าศพ", "เสียแล้ว", "ตายแล้ว", "พ่อตาย", "แม่ตาย", "สามีตาย", "died", "death", "funeral"]),
        (BenefitCategory.Birth, ["คลอด", "รับขวัญ", "แจ้งเกิด", "ลูกเกิด", "ทำขวัญ", "birth", "born"]),
        (BenefitCategory.Sickness, ["โรงพยาบาล", "โรงบาล", "รพ", "แอดมิท", "แอดมิต", "นอนโรง", "ค่านอน", "ค่ารักษา", "ผ่าตัด", "เจ็บป่วย", "ป่วย", "โฮงหมอ", "โฮงบาล", "hospital", "sick"]),
        (BenefitCategory.Education, ["ทุนการศึกษา", "ขอทุน", "ค่าเทอม", "ทุนเรียน", "ทุนลูก", "ทุนให้", "การศึกษา", "school"]),
        (BenefitCategory.Disaster, ["น้ำท่วม", "ไฟไหม้", "พายุ", "ภัยพิบัติ", "ประสบภัย", "flood", "fire", "storm"]),
        (BenefitCategory.Hardship, ["พิการ", "ติดเตียง", "ด้อยโอกาส", "ทุพพลภาพ", "disab"]),
        (BenefitCategory.OldAge, ["ผู้สูงอายุ", "คนแก่", "ชราภาพ", "คนชรา", "บำนาญ", "old age", "pension"]),
    ];

    private static readonly string[] Children = ["ลูกนอน", "ลูกป่วย", "ลูกเข้า", "ลูกผ่าตัด", "ลูกแอดมิ", "ลูกไม่สบาย", "ให้ลูก", "ของลูก", "ลูกสาว", "ลูกชาย", "บุตร", "my child", "my son", "my daughter"];

    private static readonly string[] Spouses = ["เมีย", "ภรรยา", "ผัว", "สามี", "แฟน", "wife", "husband"];

    /// <summary>Null: none, or more than one.</summary>
    public static BenefitCategory? CategoryIn(string? text)
    {
        if (text is null) { return null; }

        var said = ThaiText.Clean(text);
        var kinds = Kinds.Where(kind => kind.Words.Any(word => said.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
        return kinds.Count > 0 && (kinds.Count == 1 || kinds[0].Category == BenefitCategory.Death) ? kinds[0].Category : null;
    }

    /// <summary>Elders say ลูก to whomever they talk to, so the word alone names nobody's child.</summary>
    public static ForWhom? WhomIn(string? text) => text switch
    {
        null => null,
        _ when Contains(text, Spouses) => ForWhom.Spouse,
        _ when Contains(text, Children) => ForWhom.Child,
        _ => null,
    };

    private static bool Contains(string text, string[] words) => words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
