using System.Net;
using System.Text;
using LineBot.Dialogs.Printing;

namespace LineBot.Functions.Printing;

/// <summary>Makes a printed page into HTML that fits on A4: Thai fonts of whoever prints, no script, nothing from elsewhere.</summary>
internal static class PageWriter
{
    /// <summary>The longest that stays in one piece: L-2569-014/R12.</summary>
    private const int CodeMax = 16;

    private const string Style = """
        body{font:15px/1.5 "Sarabun","TH Sarabun New","Noto Sans Thai","Leelawadee UI","Loma",sans-serif;margin:2rem auto;max-width:48em;padding:0 1em;color:#1f2937}
        h1{font-size:1.4rem;margin:.2em 0}h2{font-size:1.1rem;margin:1.6em 0 .3em}
        .w{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{padding:.25em .5em;text-align:left;vertical-align:top;border-bottom:1px solid #d1d5db}
        th{border-bottom:2px solid #1f2937}.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}tfoot td{font-weight:bold;border-bottom:3px double #1f2937}
        .c{white-space:nowrap}.l th{border:0;white-space:nowrap;font-weight:normal;color:#4b5563;width:1%}.l td{border:0}
        .s{display:flex;gap:3em;margin-top:4rem;page-break-inside:avoid}.s p{flex:1;border-top:1px dotted #1f2937;padding-top:.3em;text-align:center}
        tr{page-break-inside:avoid}thead{display:table-header-group}@page{size:A4;margin:1.6cm}@media print{body{margin:0;max-width:none;padding:0}}
        @media screen and (max-width:30em){table{font-size:12px}th,td{padding:.25em .3em}}
        """;

    public static string Write(PrintedPage page)
    {
        var html = new StringBuilder(Head(page.Title));
        html.Append("<body><p>").Append(Safe(page.Fund)).Append("</p><h1>").Append(Safe(page.Title)).Append("</h1><table class=\"l\">");
        foreach (var line in page.Lines) { html.Append("<tr><th>").Append(Safe(line.Label)).Append("</th><td>").Append(Safe(line.Words)).Append("</td></tr>"); }
        html.Append("</table>");
        foreach (var table in page.Tables) { Append(html, table); }
        foreach (var remark in page.Remarks) { html.Append("<p>").Append(Safe(remark)).Append("</p>"); }
        if (page.Signatures.Count > 0) { html.Append("<div class=\"s\">").AppendJoin("", page.Signatures.Select(name => $"<p>{Safe(name)}</p>")).Append("</div>"); }
        return html.Append("</body></html>").ToString();
    }

    private static void Append(StringBuilder html, PrintedTable table)
    {
        html.Append("<h2>").Append(Safe(table.Title)).Append("</h2><div class=\"w\"><table><thead>");
        Append(html, table, [.. table.Columns.Select(column => column.Title)], "th");
        html.Append("</thead><tbody>");
        foreach (var row in table.Rows) { Append(html, table, row, "td"); }
        html.Append("</tbody>");
        if (table.Sums is { } sums)
        {
            html.Append("<tfoot>");
            Append(html, table, sums, "td");
            html.Append("</tfoot>");
        }

        html.Append("</table></div>");
    }

    private static void Append(StringBuilder html, PrintedTable table, IReadOnlyList<string> cells, string tag)
    {
        html.Append("<tr>");
        foreach (var (cell, column) in cells.Zip(table.Columns))
        {
            html.Append('<').Append(tag).Append(column.IsFigure ? " class=\"n\">" : IsCode(cell) ? " class=\"c\">" : ">").Append(Safe(cell)).Append("</").Append(tag).Append('>');
        }

        html.Append("</tr>");
    }

    /// <summary>A day or a number of a book is not to be broken in the middle; words are.</summary>
    private static bool IsCode(string cell) => cell.Length <= CodeMax && cell.Any(char.IsAsciiDigit);

    private static string Head(string title) =>
        $"""<!doctype html><html lang="th"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{Safe(title)}</title><style>{Style}</style>""";

    private static string Safe(string words) => WebUtility.HtmlEncode(words);
}
