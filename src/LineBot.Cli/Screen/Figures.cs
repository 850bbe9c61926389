using System.Globalization;
using LineBot.Funds;

namespace LineBot.Cli.Screen;

/// <summary>Money and days as an operator reads them.</summary>
internal static class Figures
{
    public static string Baht(Money money) => (money.Satang / 100m).ToString("#,##0.00", CultureInfo.InvariantCulture);

    public static string Units(Money units, string unit) => $"{units.Satang.ToString("#,##0", CultureInfo.InvariantCulture)} {unit}";

    /// <summary>31/1/2569: the Buddhist era is added while printing, as a number.</summary>
    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day}/{day.Month}/{day.Year + 543}");
}
