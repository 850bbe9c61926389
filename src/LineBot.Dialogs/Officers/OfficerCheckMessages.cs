using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Officers;

/// <summary>Whether somebody sits on the committee, and what to do where money is asked for outside of the fund.</summary>
internal static class OfficerCheckMessages
{
    public static Text Button => Text.Of(th: $"เช็กกรรมการ", en: $"Check an officer");

    public static Text AskWho => Text.Of(
        th: $"พิมพ์ชื่อหรือเลขสมาชิกของคนที่บอกว่าเป็นกรรมการค่ะ",
        en: $"Type the name or the member number of whoever says they are an officer.");

    public static Text TooShort => Text.Of(
        th: $"ขอชื่ออย่างน้อย 2 ตัวอักษรค่ะ",
        en: $"Please type at least two letters of the name.");

    public static Text TooLong => Text.Of(
        th: $"ยาวเกินไปค่ะ พิมพ์เฉพาะชื่อหรือเลขสมาชิกนะคะ",
        en: $"That is too long. Please type only the name or the member number.");

    public static Text IsOfficer(string fund, string name, Text seats) => Text.Of(
        th: $"ใช่ค่ะ วันนี้ {name} เป็นกรรมการของ {fund}: {seats}",
        en: $"Yes. Today {name} is on the committee of {fund}: {seats}");

    public static Text Seat(Text position) => Text.Of(th: $"{position}", en: $"{position}");

    public static Text SeatSince(Text position, DateOnly since) => Text.Of(th: $"{position} ตั้งแต่ {since}", en: $"{position} since {since}");

    public static Text IsNot(string asked, Text funds) => Text.Of(
        th: $"วันนี้ไม่มีกรรมการชื่อหรือเลข \"{asked}\" ใน {funds} ค่ะ",
        en: $"Nobody called \"{asked}\" is on the committee of {funds} today.");

    public static Text Same(string fund) => Text.Of(th: $"{fund}", en: $"{fund}");

    public static Text Join(Text first, Text second) => Text.Of(th: $"{first}, {second}", en: $"{first}, {second}");

    public static Text Warning => Text.Of(
        th: $"ชื่อตรงไม่ได้แปลว่าเป็นตัวจริง กรรมการไม่ขอรหัส และไม่ให้โอนเข้าบัญชีส่วนตัว ถ้ามีใครขอเงินนอกกองทุน อย่าเพิ่งจ่าย ไปถามที่กองทุนหรือกด \"คุยกับคน\" ก่อนค่ะ",
        en: $"A matching name does not prove who it is. Officers never ask for codes, nor for transfers to their own account. If somebody asks for money outside of the fund, do not pay: ask at the fund or tap \"Talk to a person\" first.");
}
