using System.Globalization;
using System.Net;
using System.Text;
using LineBot.Cli.Screen;
using LineBot.Funds.Reports;

namespace LineBot.Cli.Reports;

/// <summary>A report as a page of paper, with room for the two who sign it.</summary>
internal static class ReportPage
{
    private const string Style = """
        @page { size: A4; margin: 16mm }
        body { margin: 0 auto; max-width: 178mm; color: #111; font: 12pt/1.5 "Noto Sans Thai", "Leelawadee UI", Thonburi, Garuda, Loma, sans-serif }
        h1 { margin: 0; font-size: 17pt } h2 { margin: 6mm 0 1mm; font-size: 13pt }
        table { width: 100%; border-collapse: collapse; break-inside: avoid }
        th, td { padding: 1mm 2mm; border-bottom: 1px solid #bbb; text-align: right; font-variant-numeric: tabular-nums }
        th:first-child, td:first-child { text-align: left } th { font-weight: 600; border-bottom-color: #333 }
        .sign { display: flex; gap: 14mm; margin-top: 16mm; break-inside: avoid } .sign div { flex: 1; border-top: 1px dotted #333; padding-top: 1mm; text-align: center }
        small { color: #444 }
        """;

    public static string Of(FundReport report, IReadOnlyList<ReportTable> tables, DateOnly today)
    {
        var page = new StringBuilder($"""
            <!doctype html>
            <html lang="th">
            <head>
            <meta charset="utf-8">
            <title>รายงาน {Text(report.Fund.Name)}</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            <h1>รายงาน{Text(report.Fund.Name)}</h1>
            <div>ตั้งแต่วันที่ {Figures.Day(report.Period.From)} ถึง {Figures.Day(report.Period.To)}</div>

            """);
        foreach (var table in tables.Where(table => table.Lines.Count > 0)) { Draw(page, table); }
        return page.Append(CultureInfo.InvariantCulture, $"""
            <div class="sign"><div>ผู้จัดทำ</div><div>ผู้ตรวจสอบ</div></div>
            <p><small>ออกเมื่อ {Figures.Day(today)} จากสมุดบัญชีในระบบ จำนวนเงินเป็นบาท ไม่มีชื่อสมาชิกในรายงานนี้</small></p>
            </body>
            </html>

            """).ToString();
    }

    private static void Draw(StringBuilder page, ReportTable table)
    {
        page.Append("<h2>").Append(Text(table.Title)).Append("</h2>\n<table>\n<tr>");
        foreach (var column in table.Columns) { page.Append("<th>").Append(Text(column)).Append("</th>"); }
        page.Append("</tr>\n");
        foreach (var line in table.Lines)
        {
            page.Append("<tr>");
            foreach (var cell in line) { page.Append("<td>").Append(Text(cell)).Append("</td>"); }
            page.Append("</tr>\n");
        }

        page.Append("</table>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
