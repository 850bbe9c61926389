using LineBot.Funds;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Language;

/// <summary>Small words that several conversations share.</summary>
internal static class CommonMessages
{
    public static Text Baht => Text.Of(th: $"บาท", en: $"baht");

    public static Text Amount(Money money) => Text.Of(th: $"{money}", en: $"{money}");

    public static Text InBaht(Money money) => Text.Of(th: $"{money} บาท", en: $"{money} baht");

    public static Text Count(Units units) => Text.Of(th: $"{units}", en: $"{units}");

    /// <summary>Money in and money out differ by their sign, not by colour alone.</summary>
    public static Text Signed(Money money) =>
        money.IsPositive ? Text.Of(th: $"+{money}", en: $"+{money}") : Text.Of(th: $"{money}", en: $"{money}");

    public static Text AsOf(LocalTime at) => Text.Of(th: $"ข้อมูล ณ {at}", en: $"As of {at}");

    public static Text Member(string name, MemberNumber number) =>
        Text.Of(th: $"{name} · เลขสมาชิก {number}", en: $"{name} · member {number}");

    public static Text FundAndMember(string fund, string name) => Text.Of(th: $"{fund} · {name}", en: $"{fund} · {name}");

    public static Text More => Text.Of(th: $"ดูต่อ", en: $"Show more");

    public static Text Remaining(int cards) => Text.Of(th: $"ยังมีอีก {cards} รายการค่ะ", en: $"There are {cards} more.");

    public static Text OnDay(DateOnly day) => Text.Of(th: $"{day}", en: $"{day}");

    public static Text OnDay(DateOnly day, DayDistance distance) =>
        Text.Of(th: $"{day} ({distance})", en: $"{day} ({distance})");

    public static Text Distance(DayDistance distance) => Text.Of(th: $"{distance}", en: $"{distance}");

    /// <summary>Two remarks on one line.</summary>
    public static Text Both(Text first, Text second) => Text.Of(th: $"{first} · {second}", en: $"{first} · {second}");
}
