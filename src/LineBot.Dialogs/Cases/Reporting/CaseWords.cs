using LineBot.Dialogs.Language;
using LineBot.Funds.Cases;

namespace LineBot.Dialogs.Cases;

/// <summary>What a reporter's own words already say: kind, urgency, village, landmark, name, age. What is not plain is left to a question.</summary>
internal sealed record CaseWords
{
    private static readonly (CaseCategory Category, string[] Words)[] Kinds =
    [
        (CaseCategory.Disaster, ["น้ำท่วม", "ไฟไหม้", "พายุ", "หลังคาปลิว", "หลังคาพัง", "บ้านพัง", "ดินถล่ม", "อุทกภัย", "วาตภัย", "ประสบภัย", "flood", "fire", "storm"]),
        (CaseCategory.Bedridden, ["ติดเตียง", "bedridden"]),
        (CaseCategory.Abandoned, ["ทอดทิ้ง", "ถูกทิ้ง", "เร่ร่อน", "ไร้บ้าน", "ไร้ญาติ", "ไร้ที่พึ่ง", "abandoned", "homeless"]),
        (CaseCategory.Disabled, ["พิการ", "ตาบอด", "หูหนวก", "disabled"]),
        (CaseCategory.Child, ["เด็ก", "กำพร้า", "ทารก", "ไม่ได้เรียน", "child"]),
        (CaseCategory.ElderlyAlone, ["คนแก่", "ผู้สูงอายุ", "คนชรา", "คนเฒ่า", "อยู่คนเดียว", "ตามลำพัง", "ไม่มีคนดูแล", "elderly", "lives alone"]),
        (CaseCategory.Poverty, ["ยากจน", "ไม่มีกิน", "อดข้าว", "ไม่มีข้าว", "ลำบาก", "ยากไร้", "ขัดสน", "ตกงาน", "poor", "hungry"]),
    ];

    private static readonly string[] NoHurry = ["ไม่ด่วน", "ไม่รีบ", "ไม่เร่ง", "ปกติ", "not urgent"];

    private static readonly string[] GreatHurry = ["ด่วนมาก", "ด่วนที่สุด", "ด่วนสุด", "ด่วนๆ", "ฉุกเฉิน", "เดี๋ยวนี้", "ตอนนี้เลย", "very urgent"];

    private static readonly string[] Hurry = ["ด่วน", "รีบ", "เร่ง", "urgent"];

    private static readonly string[] Dangers =
    [
        "หมดสติ", "ไม่รู้สึกตัว", "ไม่ได้สติ", "หายใจไม่ออก", "เลือดออก", "เลือดไหล", "จมน้ำ", "ติดอยู่ใน", "ติดอยู่บน", "กำลังไหม้", "หัวฟาด", "ชักเกร็ง",
        "ฆ่าตัวตาย", "คิดสั้น", "ถูกทำร้าย", "โดนทำร้าย", "unconscious", "bleeding", "drowning",
    ];

    private static readonly string[] Accusations =
    [
        "ขายยาบ้า", "ขายยาเสพติด", "ขายยาไอซ์", "ค้ายา", "ยาบ้า", "ยาไอซ์", "ยาเสพติด", "เสพยา", "มั่วสุม", "ลักขโมย", "ลักทรัพย์", "ขโมยของ", "เป็นขโมย", "เป็นโจร",
        "โกงเงิน", "ฉ้อโกง", "บ่อนพนัน", "ค้าประเวณี", "drug dealer", "sells drugs", "thief",
    ];

    private static readonly string[] Elders = ["ยาย", "คุณตา", "บ้านตา", "ปู่", "ย่า", "คนแก่", "ผู้สูงอายุ", "คนเฒ่า", "คนชรา", "elderly"];

    private static readonly string[] Children = ["เด็ก", "ทารก", "ด.ช.", "ด.ญ.", "child", "baby"];

    public CaseCategory? Category { get; private init; }

    public CaseUrgency? Urgency { get; private init; }

    public string? Moo { get; private init; }

    public string? Landmark { get; private init; }

    public string? Name { get; private init; }

    public AgeBand Age { get; private init; }

    /// <summary>Somebody's life may be in danger: telephone numbers come first.</summary>
    public bool IsDanger { get; private init; }

    /// <summary>Somebody is accused of a crime: not the fund's to keep.</summary>
    public bool IsAccusation { get; private init; }

    /// <summary>More than the wish to report.</summary>
    public bool SaysSomething => Category is not null || Moo is not null || Landmark is not null || Name is not null || IsAccusation || IsDanger;

    public static CaseWords Read(string text)
    {
        var said = ThaiText.Clean(text).ToLowerInvariant();
        var isDanger = Has(said, Dangers);
        return new()
        {
            Category = Kinds.Where(kind => Has(said, kind.Words)).Select(kind => (CaseCategory?)kind.Category).FirstOrDefault(),
            Urgency = UrgencyIn(said, isDanger),
            Moo = MooIn(said),
            Landmark = LandmarkReader.Read(said),
            Name = LandmarkReader.ReadName(said),
            Age = Has(said, Elders) ? AgeBand.Elder : Has(said, Children) ? AgeBand.Child : AgeBand.Unknown,
            IsDanger = isDanger,
            IsAccusation = Has(said, Accusations),
        };
    }

    /// <summary>One village only: of two, a question decides.</summary>
    public static string? MooIn(string text) =>
        MooReader.Read(text).Value is { } moo ? moo.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;

    public override string ToString() => "words of a report";

    private static CaseUrgency? UrgencyIn(string said, bool isDanger)
    {
        if (isDanger || Has(said, GreatHurry)) { return CaseUrgency.VeryUrgent; }
        if (Has(said, NoHurry)) { return CaseUrgency.Normal; }
        return Has(said, Hurry) ? CaseUrgency.Urgent : null;
    }

    private static bool Has(string said, string[] words) => Array.Exists(words, word => said.Contains(word, StringComparison.Ordinal));
}
