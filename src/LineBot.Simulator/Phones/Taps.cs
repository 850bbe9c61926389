using System.Text.Json;
using LineBot.Simulator.Chats;
using LineBot.Simulator.RichMenus;

namespace LineBot.Simulator.Phones;

/// <summary>What a tap on a button, a card or a quick reply does.</summary>
internal sealed class Taps(Phone phone, ChatBook chats, RichMenuShelf menus)
{
    /// <summary>Carries out <paramref name="action"/>; <paramref name="value"/> is what the person picked from a date picker.</summary>
    public TapResult Tap(string chat, string userId, JsonElement action, string? value)
    {
        phone.MayWrite(chat, userId);
        chats.DismissQuickReply(chat);
        return action.String("type") switch
        {
            "postback" => Postback(chat, userId, action),
            "message" => new(phone.Send(chat, userId, Json.Element(new { type = "text", text = action.String("text") }))),
            "datetimepicker" => new(phone.Tell(chat, userId, "postback", new
            {
                postback = new { data = action.String("data"), @params = Picked(action.String("mode"), value) },
            })),
            "richmenuswitch" => new(Switch(chat, userId, action)),
            "uri" => new(Sent.Silently()) { Opens = action.String("uri") },
            "clipboard" => new(Sent.Silently()) { Copies = action.String("clipboardText") },
            "camera" or "cameraRoll" or "location" => new(Sent.Silently()) { Asks = action.String("type") },
            var type => throw new RefusalException($"A tap cannot do '{type}'."),
        };
    }

    /// <summary>The action that the newest messages offer under this label.</summary>
    public JsonElement Find(string chat, string label)
    {
        if (MenuAction(chat, label) is { } inMenu) { return inMenu; }
        foreach (var message in chats.Get(chat).After(0, limit: 20).Reverse().Where(message => message.From.Kind == "bot"))
        {
            if (Actions(message.Message).FirstOrDefault(action => action.String("label") == label) is { ValueKind: JsonValueKind.Object } action)
            {
                return action;
            }
        }
        throw RefusalException.NotFound($"Nothing to tap is labelled '{label}' in this chat.");
    }

    private JsonElement? MenuAction(string chat, string label) =>
        menus.ShownTo(chat, isFriend: true) is { } menu && Actions(menu.Definition).FirstOrDefault(action => action.String("label") == label) is { ValueKind: JsonValueKind.Object } found
            ? found
            : null;

    private TapResult Postback(string chat, string userId, JsonElement action)
    {
        if ((action.String("displayText") ?? action.String("text")) is { } said) { Say(chat, userId, said); }
        return new(phone.Tell(chat, userId, "postback", new { postback = new { data = action.String("data") } }))
        {
            InputOption = action.String("inputOption"),
            FillInText = action.String("fillInText"),
        };
    }

    /// <summary>Shown as the person's own words, but no message event is sent for it.</summary>
    private void Say(string chat, string userId, string text)
    {
        var person = phone.MayWrite(chat, userId);
        chats.Append(chat, new("person", userId, person.Name, person.PictureUrl), Json.Element(new { type = "text", text }), "person");
    }

    /// <summary>The phone changes the menu by itself and tells the bot how that went.</summary>
    private Sent Switch(string chat, string userId, JsonElement action)
    {
        var alias = action.String("richMenuAliasId") ?? "";
        var menu = menus.FindByAlias(alias);
        if (menu is not null) { menus.Link(userId, menu.Id); }
        var status = menus.AliasTarget(alias) is null ? "RICHMENU_ALIAS_ID_NOTFOUND" : menu is null ? "RICHMENU_NOTFOUND" : "SUCCESS";
        var switched = new { newRichMenuAliasId = menu is null ? null : alias, status };
        return phone.Tell(chat, userId, "postback", new { postback = new { data = action.String("data"), @params = switched } });
    }

    private static Dictionary<string, string> Picked(string? mode, string? value) => (mode, value) switch
    {
        (_, null) => throw new RefusalException("A date picker needs a value."),
        ("date" or "time" or "datetime", _) => new() { [mode] = value },
        _ => throw new RefusalException($"There is no date picker of mode '{mode}'."),
    };

    /// <summary>Every action anywhere inside a message, outermost first.</summary>
    private static IEnumerable<JsonElement> Actions(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Actions),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => IsAction(property)
            ? Actions(property.Value).Prepend(property.Value)
            : Actions(property.Value)).Concat(ActionList(element)),
        _ => [],
    };

    private static bool IsAction(JsonProperty property) =>
        property.Name is "action" or "defaultAction" && property.Value.ValueKind == JsonValueKind.Object;

    private static IEnumerable<JsonElement> ActionList(JsonElement element) => element.Items("actions");
}

/// <summary>What a tap did on the phone besides what it told the bot.</summary>
internal sealed record TapResult(Sent Sent)
{
    public string? Opens { get; init; }
    public string? Copies { get; init; }

    /// <summary><c>camera</c>, <c>cameraRoll</c> or <c>location</c>: the phone now asks the person for it.</summary>
    public string? Asks { get; init; }
    public string? InputOption { get; init; }
    public string? FillInText { get; init; }
}
