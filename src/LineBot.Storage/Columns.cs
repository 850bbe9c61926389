using System.Globalization;
using Azure.Data.Tables;
using LineBot.Funds;

namespace LineBot.Storage;

/// <summary>How the values of the funds are written into columns: money as whole satang, days as ISO text, names of cases as text.</summary>
internal static class Columns
{
    private const string Iso = "yyyy-MM-dd";

    public static string Text(DateOnly day) => day.ToString(Iso, CultureInfo.InvariantCulture);

    /// <summary>A row holds no empty columns: what is not there is not written.</summary>
    public static void Put(this TableEntity row, string column, object? value)
    {
        if (value is not null) { row[column] = value; }
    }

    public static void Put(this TableEntity row, string column, DateOnly? day) => row.Put(column, day is { } given ? Text(given) : null);

    public static void Put(this TableEntity row, string column, Money? money) => row.Put(column, money is { } given ? (object)given.Satang : null);

    public static Money Money(this TableEntity row, string column) => LineBot.Funds.Money.FromSatang(row.Int64(column));

    public static Money? MoneyOrNull(this TableEntity row, string column) =>
        row.GetInt64(column) is { } satang ? LineBot.Funds.Money.FromSatang(satang) : null;

    public static long Int64(this TableEntity row, string column) => row.GetInt64(column) ?? throw Missing(row, column);

    public static int Int32(this TableEntity row, string column) => row.GetInt32(column) ?? throw Missing(row, column);

    public static string Text(this TableEntity row, string column) => row.GetString(column) ?? throw Missing(row, column);

    public static DateOnly Day(this TableEntity row, string column) => row.DayOrNull(column) ?? throw Missing(row, column);

    public static DateOnly? DayOrNull(this TableEntity row, string column) => row.GetString(column) is { } text ? DayIn(text) : null;

    public static DateOnly DayIn(string text) => DateOnly.ParseExact(text, Iso, CultureInfo.InvariantCulture);

    public static DateTimeOffset Time(this TableEntity row, string column) => row.GetDateTimeOffset(column) ?? throw Missing(row, column);

    public static T Case<T>(this TableEntity row, string column)
        where T : struct, Enum => Enum.Parse<T>(row.Text(column));

    public static T? CaseOrNull<T>(this TableEntity row, string column)
        where T : struct, Enum => row.GetString(column) is { } text ? Enum.Parse<T>(text) : null;

    /// <summary>Names the row's kind and the column, never a person.</summary>
    private static InvalidDataException Missing(TableEntity row, string column) =>
        new($"A stored '{Kind(row.RowKey)}' row has no {column}.");

    private static string Kind(string rowKey) => rowKey.Contains(':', StringComparison.Ordinal) ? rowKey[..rowKey.IndexOf(':', StringComparison.Ordinal)] : rowKey;
}
