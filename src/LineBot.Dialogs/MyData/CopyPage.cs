using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LineBot.Dialogs.Language;
using LineBot.Funds.Privacy;

namespace LineBot.Dialogs.MyData;

/// <summary>A copy for people: a page that reads on a phone and prints on A4, kind by kind.</summary>
public static class CopyPage
{
    private const string Style = """
        body{font:1rem/1.6 sans-serif;margin:1.5rem auto;max-width:50em;padding:0 1em;color:#1f2937}h1{font-size:1.4rem}
        h2{font-size:1.15rem;margin:2rem 0 .5rem;color:#0b6b53}table{width:100%;border-collapse:collapse;margin:0 0 1rem;border:1px solid #d9e2e0}
        caption{text-align:left;font-weight:bold;padding:.3em 0}th{text-align:left;vertical-align:top;font-weight:normal;color:#52606d;padding:.2em .8em;width:30%}
        td{padding:.2em .8em;overflow-wrap:anywhere;white-space:pre-wrap}@page{size:A4;margin:2cm}table{break-inside:avoid}
        """;

    public static string Write(PersonalCopy copy)
    {
        ArgumentNullException.ThrowIfNull(copy);
        var page = new StringBuilder();
        page.Append("<!doctype html><html lang=\"th\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>LineBot</title><style>")
            .Append(Style).Append("</style><body><h1>").Append(Both(CopyMessages.Title)).Append("</h1><p>")
            .Append(Both(CommonMessages.AsOf(LocalTime.Of(copy.At)))).Append("</p>");
        foreach (var kind in copy.Items.GroupBy(item => item.Kind)) { WriteKind(page, kind.Key, [.. kind]); }
        return page.Append("</body></html>").ToString();
    }

    private static void WriteKind(StringBuilder page, DataKind kind, IReadOnlyList<KeptItem> items)
    {
        page.Append("<h2>").Append(Both(MyDataMessages.Kind(kind))).Append(" (").Append(items.Count).Append(")</h2>");
        foreach (var item in items)
        {
            page.Append("<table><caption>").Append(Encode(item.Membership is { } owner ? $"{owner.Fund.Value} · {item.Name}" : item.Name)).Append("</caption>");
            foreach (var (name, value) in item.Fields) { WriteRow(page, name, value); }
            page.Append("</table>");
        }
    }

    private static void WriteRow(StringBuilder page, string name, JsonNode? value)
    {
        var words = CopyMessages.Column(name) is { } label ? Both(label) : Encode(name);
        page.Append("<tr><th>").Append(words).Append("</th><td>").Append(Encode(CopyMessages.Value(name, value))).Append("</td></tr>");
    }

    private static string Both(Text words) => $"{Encode(words.In(Locale.Thai))} <span lang=\"en\">{Encode(words.In(Locale.English))}</span>";

    private static string Encode(string words) => WebUtility.HtmlEncode(words);
}
