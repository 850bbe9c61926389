using System.Globalization;

namespace LineBot.Simulator.Validation;

/// <summary>Where an action stands, which decides its label and what it may be.</summary>
internal sealed record ActionPlace(int LabelMax, bool NeedsLabel, params string[] Kinds)
{
    private static readonly string[] Usual = ["postback", "message", "uri", "datetimepicker", "clipboard"];

    public static ActionPlace Template { get; } = new(20, true, Usual);
    public static ActionPlace ImageCarousel { get; } = new(12, false, Usual);
    public static ActionPlace TemplateDefault { get; } = new(20, false, Usual);
    public static ActionPlace FlexButton { get; } = new(40, true, Usual);
    public static ActionPlace Flex { get; } = new(40, false, Usual);
    public static ActionPlace RichMenu { get; } = new(20, false, [.. Usual, "richmenuswitch"]);
    public static ActionPlace QuickReply { get; } = new(20, true, [.. Usual, "camera", "cameraRoll", "location"]);
}

/// <summary>What a tap may do.</summary>
internal static class ActionRules
{
    private const int DataMax = 300;
    private const int UriMax = 1_000;
    private static readonly string[] Schemes = ["http", "https", "line", "tel"];
    private static readonly string[] InputOptions = ["closeRichMenu", "openRichMenu", "openKeyboard", "openVoice"];

    private static readonly Dictionary<string, Shape> Kinds = new()
    {
        ["postback"] = new Shape("data").With("data", data => data.Text(DataMax)).With("displayText", text => text.Graphemes(300))
            .With("text", text => text.Graphemes(300)).With("inputOption", option => option.OneOf(InputOptions)).With(
                "fillInText", text => text.Graphemes(300)),
        ["message"] = new Shape("text").With("text", text => text.Graphemes(300)),
        ["uri"] = new Shape("uri").With("uri", uri => uri.Address(UriMax, IsTaken)).With("altUri", AltUri),
        ["datetimepicker"] = new Shape("data", "mode").With("data", data => data.Text(DataMax)).With("mode", mode => mode.OneOf("date", "time", "datetime")),
        ["clipboard"] = new Shape("clipboardText").With("clipboardText", text => text.Text(1_000)),
        ["richmenuswitch"] = new Shape("richMenuAliasId", "data").With("richMenuAliasId", alias => alias.Text(32)).With("data", data => data.Text(DataMax)),
        ["camera"] = new(),
        ["cameraRoll"] = new(),
        ["location"] = new(),
    };

    public static void Check(Field action, ActionPlace place)
    {
        if (!action.IsObject()) { return; }
        CheckLabel(action["label"], place);
        if (!action["type"].Required()) { return; }
        action["type"].OneOf(place.Kinds);
        if (action.Type is not { } type || !place.Kinds.Contains(type)) { return; }
        Kinds[type].Check(action);
        if (type == "postback") { CheckPostback(action); }
        if (type == "datetimepicker") { CheckPicker(action); }
    }

    private static void CheckLabel(Field label, ActionPlace place)
    {
        if (place.NeedsLabel && !label.Required()) { return; }
        label.Graphemes(place.LabelMax, place.NeedsLabel ? 1 : 0);
    }

    private static void CheckPostback(Field action)
    {
        if (action["text"].Exists && action["displayText"].Exists) { action["text"].Fail("text and displayText cannot be used together"); }
        if (action["fillInText"].Exists && action.Value?.String("inputOption") != "openKeyboard")
        {
            action["fillInText"].Fail("fillInText is only for the input option openKeyboard");
        }
    }

    private static void CheckPicker(Field action)
    {
        if (action.Value?.String("mode") is not { } mode) { return; }
        var (initial, min, max) = (When(action["initial"], mode), When(action["min"], mode), When(action["max"], mode));
        if (min >= max) { action["min"].Fail("min must be earlier than max"); }
        if (initial < min || initial > max) { action["initial"].Fail("initial must be between min and max"); }
    }

    private static DateTime? When(Field field, string mode)
    {
        if (!field.TryText(out var text)) { return null; }
        string[] formats = mode switch
        {
            "date" => ["yyyy-MM-dd"],
            "time" => ["HH:mm"],
            _ => ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd't'HH:mm"],
        };
        if (DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out var when)
            && (mode == "time" || when.Year is >= 1900 and <= 2100))
        {
            return when;
        }
        field.Fail($"invalid {mode}");
        return null;
    }

    private static void AltUri(Field altUri) => altUri["desktop"].Address(UriMax, IsTaken);

    private static bool IsTaken(Uri uri) => Schemes.Contains(uri.Scheme);
}
