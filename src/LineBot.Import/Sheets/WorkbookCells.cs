using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LineBot.Import.Sheets;

/// <summary>
/// What a cell shows, as the text a person would have typed: a day as 2026-01-31 whatever calendar it is shown in, a number in full, and
/// with its zeros where the cell is formatted to keep them.
/// </summary>
internal sealed partial class WorkbookCells
{
    /// <summary>The last day Excel knows is 31 December 9999.</summary>
    private const double LastDay = 2_958_465;

    private static readonly SearchValues<char> LettersOfDays = SearchValues.Create("dDyYbBวปด");

    private readonly IReadOnlyList<string> shared;
    private readonly IReadOnlyList<Shown> styles;
    private readonly bool countsFrom1904;

    public WorkbookCells(WorkbookPart part)
    {
        shared = part.SharedStringTablePart is { } table ? [.. SharedIn(table)] : [];
        styles = Styles(part.WorkbookStylesPart?.Stylesheet);
        countsFrom1904 = part.Workbook.WorkbookProperties?.Date1904?.Value ?? false;
    }

    /// <summary>A formula that was never reckoned, or one that ended in an error.</summary>
    public static bool IsWithoutValue(Cell cell) =>
        cell.DataType?.Value == CellValues.Error || (cell.CellFormula is not null && cell.CellValue is null);

    /// <summary>Null: empty.</summary>
    public string? Text(Cell cell)
    {
        if (cell.InlineString is { } inline) { return TextOf(inline); }
        if (cell.CellValue?.Text is not { } value) { return null; }
        if (cell.DataType?.Value is not { } type) { return Number(value, ShownAs(cell)); }

        return type switch
        {
            CellValues.SharedString => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : "",
            CellValues.Number => Number(value, ShownAs(cell)),
            CellValues.Date => value.Length > 10 ? value[..10] : value,
            _ => value,
        };
    }

    private Shown ShownAs(Cell cell) => cell.StyleIndex?.Value is { } style && style < styles.Count ? styles[(int)style] : default;

    private string Number(string value, Shown shown)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) { return value; }
        if (shown.IsDay) { return Day(number) ?? value; }

        var text = Math.Abs(number) < 1e15 ? InFull(number) : value;
        return shown.Zeros > 0 && text.All(char.IsAsciiDigit) ? text.PadLeft(shown.Zeros, '0') : text;
    }

    /// <summary>Excel itself shows no more than fifteen digits: the rest of 0.1 + 0.2 is noise, and so the conversion to decimal takes it.</summary>
    private static string InFull(double number) => ((decimal)number).ToString("0.###############", CultureInfo.InvariantCulture);

    /// <summary>Excel counts days from the last of 1899, with a 29 February 1900 that never was; a Macintosh of old from 1904.</summary>
    private string? Day(double serial)
    {
        var days = Math.Floor(serial) + (countsFrom1904 ? 1462 : 0);
        if (days is < 1 or > LastDay) { return null; }
        return new DateOnly(1899, 12, 30).AddDays((int)days + (days < 60 ? 1 : 0)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>As they stream by: a tree of them all would take twenty times their room.</summary>
    private static IEnumerable<string> SharedIn(SharedStringTablePart table)
    {
        using var reader = new OpenXmlPartReader(table);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement && reader.LoadCurrentElement() is SharedStringItem item) { yield return TextOf(item); }
        }
    }

    /// <summary>Without the readings that stand above the letters in some scripts.</summary>
    private static string TextOf(RstType text)
    {
        if (text.Text is { } plain) { return plain.Text; }
        var runs = new StringBuilder();
        foreach (var run in text.Elements<Run>()) { runs.Append(run.Text?.Text); }
        return runs.ToString();
    }

    private static IReadOnlyList<Shown> Styles(Stylesheet? sheet)
    {
        var own = sheet?.NumberingFormats?.Elements<NumberingFormat>()
            .Where(format => format is { NumberFormatId.Value: not 0, FormatCode.Value: not null })
            .GroupBy(format => format.NumberFormatId!.Value)
            .ToDictionary(same => same.Key, same => same.First().FormatCode!.Value!) ?? [];
        return [.. sheet?.CellFormats?.Elements<CellFormat>().Select(style => Look(style.NumberFormatId?.Value ?? 0, own)) ?? []];
    }

    private static Shown Look(uint id, Dictionary<uint, string> own)
    {
        if (own.TryGetValue(id, out var code))
        {
            var bare = Aside().Replace(code, "");
            return new(bare.AsSpan().ContainsAny(LettersOfDays) && !bare.Contains('#', StringComparison.Ordinal), OnlyZeros().IsMatch(bare) ? bare.Length : 0);
        }

        // 14–17, 22 and, in eastern versions, 27–36 and 50–58 are days (ECMA-376 part 1, 18.8.30); Thai Excel adds 71–81.
        return new(id is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) or (>= 71 and <= 77) or 81, 0);
    }

    /// <summary>Words, colours and calendars inside of a format; none of their letters stands for a day or a year.</summary>
    [GeneratedRegex("""\[[^\]]*\]|"[^"]*"|\\.""", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex("^0{2,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyZeros();

    private readonly record struct Shown(bool IsDay, int Zeros);
}
