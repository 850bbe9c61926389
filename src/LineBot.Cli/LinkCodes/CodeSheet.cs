using System.Net;
using System.Text;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Funds.Linking;

namespace LineBot.Cli.LinkCodes;

/// <summary>A page to print and cut apart: one large card per member, with the three things to do and nothing else.</summary>
internal static class CodeSheet
{
    private const string Style = """
        @page { size: A4; margin: 12mm }
        * { box-sizing: border-box }
        body { margin: 0; color: #111; font: 16pt/1.45 "Noto Sans Thai", "Leelawadee UI", Thonburi, Garuda, Loma, sans-serif }
        .card { display: grid; grid-template-columns: 1fr 46mm; gap: 0 8mm; padding: 7mm 0; border-bottom: 1px dashed #777; break-inside: avoid }
        h1 { margin: 0; font-size: 15pt; font-weight: 600 }
        .who { font-size: 20pt; font-weight: 700 }
        .code { margin: 2mm 0; font: 700 26pt/1.3 ui-monospace, "DejaVu Sans Mono", monospace; white-space: nowrap }
        ol { margin: 0; padding-left: 1.2em }
        .qr svg { width: 46mm; height: 46mm; display: block }
        .note { grid-column: 1 / -1; font-size: 12pt; color: #333 }
        """;

    /// <param name="lineId">The official account's id with its @; then a scan opens its chat.</param>
    public static string Of(IReadOnlyList<IssuedCode> codes, string? lineId)
    {
        var page = new StringBuilder();
        page.Append("<!doctype html>\n<html lang=\"th\">\n<head>\n<meta charset=\"utf-8\">\n<title>รหัสผูกบัญชี LINE</title>\n<style>\n")
            .Append(Style).Append("\n</style>\n</head>\n<body>\n");
        foreach (var code in codes) { page.Append(Card(code, lineId)); }
        return page.Append("</body>\n</html>\n").ToString();
    }

    /// <summary>What the QR code holds: the words that start the linking, ready to send.</summary>
    internal static string Scanned(IssuedCode code, string? lineId)
    {
        var words = $"ผูกบัญชี {code.Membership.Member.Value} {code.Code.Grouped}";
        return lineId is null ? words : $"https://line.me/R/oaMessage/{Uri.EscapeDataString(lineId)}/?{Uri.EscapeDataString(words)}";
    }

    private static string Card(IssuedCode code, string? lineId) => $"""
        <section class="card">
        <div>
        <h1>{Text(code.FundName)}</h1>
        <div class="who">{Text(code.MemberName)}</div>
        <ol>
        <li>เปิดแชต LINE {Text(lineId ?? "ของกองทุน")} พิมพ์ <b>ผูกบัญชี</b></li>
        <li>เลขสมาชิก <b>{Text(code.Membership.Member.Value)}</b></li>
        <li>รหัส</li>
        </ol>
        <div class="code">{code.Code.Grouped}</div>
        </div>
        <div class="qr">{QrPicture.Svg(Scanned(code, lineId))}</div>
        <div class="note">ใช้ได้ครั้งเดียว ถึงวันที่ {Figures.Day(Today.InThailand(code.Until))} · อย่าให้ผู้อื่นเห็นรหัสนี้ กองทุนจะไม่โทรมาถามรหัส</div>
        </section>

        """;

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
