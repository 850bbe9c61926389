using System.Globalization;
using LineBot.Funds;

namespace LineBot.Import.Writing;

/// <summary>One cell as it is written: its text as a Thai clerk would type it, and for a workbook the day or number behind it.</summary>
internal readonly record struct WrittenCell(string Text)
{
    public DateOnly? Day { get; private init; }

    public decimal? Number { get; private init; }

    /// <summary>Money, shown with its satang.</summary>
    public bool IsMoney { get; private init; }

    public static WrittenCell Of(DateOnly day) => new(string.Create(CultureInfo.InvariantCulture, $"{day.Day}/{day.Month}/{day.Year + 543}")) { Day = day };

    public static WrittenCell Of(Money money) => Of(money.Satang / 100m);

    public static WrittenCell Of(decimal baht) => new(baht.ToString("0.00", CultureInfo.InvariantCulture)) { Number = baht, IsMoney = true };

    public static WrittenCell Count(decimal count) => new(count.ToString("0.####", CultureInfo.InvariantCulture)) { Number = count };
}
