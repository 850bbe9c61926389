using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Menus;

/// <summary>The words on the menus. They are drawn into pictures: whoever changes one draws the pictures anew.</summary>
internal static class MenuMessages
{
    public static Text Bar => Text.Of(th: $"เมนู", en: $"Menu");

    public static Text Everything => Text.Of(th: $"ดูทั้งหมด", en: $"See all");

    public static Text Slip => Text.Of(th: $"ส่งสลิป", en: $"Send slip");

    public static Text Welfare => Text.Of(th: $"ขอสวัสดิการ", en: $"Ask for welfare");

    public static Text ReportCase => Text.Of(th: $"แจ้งผู้เดือดร้อน", en: $"Report a case");

    public static Text Cases => Text.Of(th: $"ดูเคส", en: $"Cases");

    public static Text Approvals => Text.Of(th: $"รออนุมัติ", en: $"To approve");

    public static Text Slips => Text.Of(th: $"ตรวจสลิป", en: $"Check slips");

    public static Text Letters => Text.Of(th: $"จดหมาย", en: $"Letters");
}
