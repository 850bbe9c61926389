using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.MyData;

/// <summary>What the columns of a copy are called. One without a word here is shown by its own name: nothing is left out.</summary>
internal static class CopyMessages
{
    private static readonly HashSet<string> Money =
        ["Balance", "Change", "Interest", "Waived", "Principal", "PaidPrincipal", "PaidInterest", "WaivedInterest", "PledgeAmount", "Amount"];

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly Dictionary<string, Text> Columns = new(StringComparer.Ordinal)
    {
        ["FundName"] = Text.Of(th: $"กองทุน", en: $"Fund"),
        ["Fund"] = Text.Of(th: $"รหัสกองทุน", en: $"Fund's id"),
        ["Member"] = Text.Of(th: $"เลขสมาชิก", en: $"Member number"),
        ["Title"] = Text.Of(th: $"คำนำหน้า", en: $"Title"),
        ["GivenName"] = Text.Of(th: $"ชื่อ", en: $"Given name"),
        ["FamilyName"] = Text.Of(th: $"นามสกุล", en: $"Family name"),
        ["Phone"] = Text.Of(th: $"โทรศัพท์", en: $"Telephone"),
        ["Moo"] = Text.Of(th: $"หมู่", en: $"Village"),
        ["Household"] = Text.Of(th: $"ครัวเรือน", en: $"Household"),
        ["BirthDate"] = Text.Of(th: $"วันเกิด", en: $"Date of birth"),
        ["JoinedOn"] = Text.Of(th: $"เป็นสมาชิกตั้งแต่", en: $"Member since"),
        ["Status"] = Text.Of(th: $"สถานะ", en: $"Status"),
        ["CitizenIdLast4"] = Text.Of(th: $"เลขบัตร 4 ตัวท้าย", en: $"Last 4 digits of the citizen id"),
        ["CitizenIdHash"] = Text.Of(th: $"รหัสแทนเลขบัตร", en: $"Code in place of the citizen id"),
        ["LinkedAt"] = Text.Of(th: $"ผูกเมื่อ", en: $"Linked"),
        ["Purpose"] = Text.Of(th: $"เรื่อง", en: $"Purpose"),
        ["TextVersion"] = Text.Of(th: $"ข้อความฉบับ", en: $"Wording"),
        ["GivenAt"] = Text.Of(th: $"ให้เมื่อ", en: $"Given"),
        ["WithdrawnAt"] = Text.Of(th: $"ถอนเมื่อ", en: $"Withdrawn"),
        ["Number"] = Text.Of(th: $"เลขที่", en: $"Number"),
        ["Kind"] = Text.Of(th: $"ประเภท", en: $"Kind"),
        ["Type"] = Text.Of(th: $"รายการ", en: $"Type"),
        ["Receipt"] = Text.Of(th: $"ใบเสร็จ", en: $"Receipt"),
        ["Date"] = Text.Of(th: $"วันที่", en: $"Date"),
        ["RecordedAt"] = Text.Of(th: $"บันทึกเมื่อ", en: $"Recorded"),
        ["Change"] = Text.Of(th: $"เปลี่ยนแปลง (บาท)", en: $"Change (baht)"),
        ["Interest"] = Text.Of(th: $"ดอกเบี้ย (บาท)", en: $"Interest (baht)"),
        ["Balance"] = Text.Of(th: $"คงเหลือ (บาท)", en: $"Balance (baht)"),
        ["Amount"] = Text.Of(th: $"จำนวนเงิน (บาท)", en: $"Amount (baht)"),
        ["Principal"] = Text.Of(th: $"เงินต้น (บาท)", en: $"Principal (baht)"),
        ["Words"] = Text.Of(th: $"ข้อความ", en: $"Words"),
        ["SentAt"] = Text.Of(th: $"ส่งเมื่อ", en: $"Sent"),
        ["SubmittedAt"] = Text.Of(th: $"ยื่นเมื่อ", en: $"Handed in"),
        ["AnswerName"] = Text.Of(th: $"ผู้ตอบ", en: $"Answered by"),
        ["AnswerWords"] = Text.Of(th: $"คำตอบ", en: $"Answer"),
        ["AnsweredAt"] = Text.Of(th: $"ตอบเมื่อ", en: $"Answered"),
        ["TakenAt"] = Text.Of(th: $"ได้รับเมื่อ", en: $"Received"),
        ["KeptUntil"] = Text.Of(th: $"เก็บถึง", en: $"Kept until"),
        ["BenefitName"] = Text.Of(th: $"สวัสดิการ", en: $"Benefit"),
        ["Happened"] = Text.Of(th: $"ความเป็นมา", en: $"What happened"),
        ["CommittedAt"] = Text.Of(th: $"ตอบเมื่อ", en: $"Answered"),
        ["Outgoing"] = Text.Of(th: $"ที่บอทตอบ", en: $"What the bot said"),
        ["State"] = Text.Of(th: $"เรื่องที่คุยค้าง", en: $"Where it stands"),
    };

    public static Text Title => Text.Of(th: $"ข้อมูลของคุณที่เก็บไว้", en: $"What is kept about you");

    /// <summary>Null: no word for it here.</summary>
    internal static Text? Column(string name) => Columns.GetValueOrDefault(name);

    /// <summary>As people read it; money in baht.</summary>
    internal static string Value(string column, JsonNode? value) => value switch
    {
        null => "",
        JsonValue amount when Money.Contains(column) && amount.TryGetValue<long>(out var satang) => Formats.Amount(Funds.Money.FromSatang(satang)),
        JsonValue words => words.ToString(),
        _ => value.ToJsonString(Readable),
    };
}
