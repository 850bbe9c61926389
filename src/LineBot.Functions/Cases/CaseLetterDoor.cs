using System.Net;
using System.Text;
using LineBot.Dialogs.Cases;
using LineBot.Functions.Clock;
using LineBot.Functions.Printing;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Ledger;

namespace LineBot.Functions.Cases;

/// <summary>
/// The page for an agency, ready to print, for whoever holds a fresh link. Rights are read again and the look is recorded; whatever is wrong
/// with a link gets the same page, which tells nothing.
/// </summary>
internal sealed class CaseLetterDoor(
    CaseLetters letters, ICases cases, IFunds funds, BotClock clock, Func<Guid> newId, PrivatePages pages)
{
    public const string Path = "api/cases";

    public Task AnswerAsync(HttpContext context) => pages.AnswerAsync(context, PageAsync);

    private async Task<string?> PageAsync(string token, CancellationToken cancellationToken)
    {
        if (letters.Read(token) is not { } ticket || clock.GetUtcNow() >= ticket.Until) { return null; }

        var key = CommandKey.Of("letter", newId().ToString("N"));
        if (await cases.LookAsync(ticket.Fund, ticket.Number, ticket.Actor, key, cancellationToken) is not { } seen) { return null; }

        var fund = await funds.ReadAsync(ticket.Fund, cancellationToken);
        return Page(fund?.Name ?? "", seen.Case);
    }

    private static string Page(string fund, Case matter)
    {
        var rows = new StringBuilder();
        foreach (var (label, words) in CaseLetter.Lines(matter))
        {
            rows.Append("<tr><th>").Append(WebUtility.HtmlEncode(label)).Append("</th><td>").Append(WebUtility.HtmlEncode(words)).Append("</td></tr>");
        }

        return $"""
            <!doctype html><html lang="th"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{matter.Number}</title>
            <style>body{"{"}font:1.1rem/1.6 sans-serif;margin:2rem auto;max-width:44em;padding:0 1em;color:#1f2937{"}"}h1{"{"}font-size:1.4rem{"}"}
            th{"{"}text-align:left;vertical-align:top;padding:.3em 1em .3em 0;white-space:nowrap{"}"}td{"{"}padding:.3em 0;white-space:pre-wrap{"}"}
            .sign{"{"}margin-top:4rem{"}"}@page{"{"}size:A4;margin:2cm{"}"}</style>
            <body><p>{WebUtility.HtmlEncode(fund)}</p><h1>ใบส่งต่อ เรื่อง {matter.Number}</h1><table>{rows}</table>
            <p class="sign">ลงชื่อ ........................................ ผู้ส่งเรื่อง &emsp; วันที่ ....................</p></body></html>
            """;
    }
}
