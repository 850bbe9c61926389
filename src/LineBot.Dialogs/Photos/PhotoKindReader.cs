using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Photos;

/// <summary>What a picture shows.</summary>
internal enum PhotoKind
{
    /// <summary>Money was transferred.</summary>
    Slip = 1,

    /// <summary>A paper for a welfare claim.</summary>
    Paper,
    PersonInNeed,
}

/// <summary>Reads what somebody says of a picture: สลิป · ใบรับรองแพทย์ · น้ำท่วมบ้านยาย หมู่ 3.</summary>
internal static class PhotoKindReader
{
    private static readonly (PhotoKind Kind, string[] Words)[] Kinds =
    [
        (PhotoKind.Slip, ["สลิป", "สลิบ", "สริป", "โอน", "หลักฐานการจ่าย", "slip", "transfer"]),
        (PhotoKind.Paper, ["เอกสาร", "เบิก", "ใบรับรอง", "สวัสดิการ", "ใบเกิด", "สูติบัตร", "มรณบัตร", "paper", "claim"]),
        (PhotoKind.PersonInNeed, ["แจ้ง", "เดือดร้อน", "ช่วย", "เคส", "ผู้ป่วย", "หมู่", "need", "case"]),
    ];

    public static Meaning<PhotoKind> Read(string text)
    {
        var said = ThaiText.Clean(text).ToLowerInvariant();
        var kinds = Kinds.Where(known => Array.Exists(known.Words, word => said.Contains(word, StringComparison.Ordinal))).ToList();
        return kinds.Count == 0 ? Meaning.None<PhotoKind>() : Meaning.Sure(kinds[0].Kind);
    }
}
