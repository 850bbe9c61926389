using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using LineBot.Funds.Privacy;

namespace LineBot.Dialogs.MyData;

/// <summary>A copy for another program: every item with its kind, fund, number and columns. Money is in satang.</summary>
public static class CopyJson
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(PersonalCopy copy)
    {
        ArgumentNullException.ThrowIfNull(copy);
        var document = new JsonObject
        {
            ["format"] = "linebot-personal-copy/1",
            ["at"] = copy.At.ToString("O", CultureInfo.InvariantCulture),
            ["money"] = "satang",
            ["items"] = new JsonArray([.. copy.Items.Select(Item)]),
        };
        return document.ToJsonString(Readable);
    }

    private static JsonObject Item(KeptItem item) => new()
    {
        ["kind"] = item.Kind.ToString(),
        ["fund"] = item.Membership?.Fund.Value,
        ["member"] = item.Membership?.Member.Value,
        ["name"] = item.Name,
        ["since"] = item.Since?.ToString("O", CultureInfo.InvariantCulture),
        ["fields"] = item.Fields.DeepClone(),
    };
}
