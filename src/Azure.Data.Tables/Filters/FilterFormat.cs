using System.Globalization;

namespace Azure.Data.Tables.Filters;

/// <summary>Turns an interpolated filter into text: its holes become literals of the filter language.</summary>
internal static class FilterFormat
{
    public static string Fill(FormattableString filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return string.Format(CultureInfo.InvariantCulture, filter.Format, Array.ConvertAll(filter.GetArguments(), Literal));
    }

    private static object Literal(object? value) => FilterLiteral.Of(value);
}
