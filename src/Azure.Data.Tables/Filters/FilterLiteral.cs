using System.Globalization;

namespace Azure.Data.Tables.Filters;

/// <summary>A value as it stands in a filter. Quotes inside it cannot end it.</summary>
internal static class FilterLiteral
{
    public static string Of(object? value) => value switch
    {
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        bool truth => truth ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        double number => Double(number),
        Guid guid => $"guid'{guid:D}'",
        DateTime { Kind: DateTimeKind.Utc } moment => Moment(moment),
        DateTime => throw new NotSupportedException("A filter takes a DateTime only in UTC."),
        DateTimeOffset moment => Moment(moment.UtcDateTime),
        byte[] bytes => Binary(bytes),
        BinaryData bytes => Binary(bytes.ToMemory().Span),
        null => throw new ArgumentException("The Table service stores no null, so a filter cannot ask for it."),
        _ => throw new ArgumentException($"A filter cannot hold a {value.GetType().Name}."),
    };

    private static string Moment(DateTime utc) => $"datetime'{utc.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture)}'";

    private static string Binary(ReadOnlySpan<byte> bytes) => $"X'{Convert.ToHexStringLower(bytes)}'";

    // A whole number would be taken for an integer.
    private static string Double(double number)
    {
        if (!double.IsFinite(number)) { throw new ArgumentException("A filter cannot hold an infinite number or NaN."); }
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0";
    }
}
