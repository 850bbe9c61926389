using System.Globalization;
using LineBot.Cli.Screen;
using LineBot.Funds;

namespace LineBot.Cli.Understanding;

/// <summary>The answers for people, one line each.</summary>
internal static class UnderstandScreen
{
    private const string Nothing = "(nothing)";

    public static string Line(IntentAnswer answer)
    {
        var others = answer.Others.Count > 0 ? $"   or {string.Join(", ", answer.Others)}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{answer.Intent,-18}{answer.Confidence:0.00}  {answer.Because}{others}");
    }

    public static string Line(AmountAnswer answer) => answer.Satang is { } satang
        ? $"{Figures.Baht(Money.FromSatang(satang))}  {answer.Words}"
        : OneOf(answer.Readings?.Select(reading => Figures.Baht(Money.FromSatang(reading))));

    public static string Line(DateAnswer answer) => answer.Date is { } date
        ? $"{Iso(date)}  {Figures.Day(date)}"
        : OneOf(answer.Readings?.Select(Iso));

    public static string Line(YesNoAnswer answer) => answer.Answer ?? Nothing;

    private static string OneOf(IEnumerable<string>? readings) => readings is null ? Nothing : $"one of: {string.Join(", ", readings)}";

    private static string Iso(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);
}
