using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace LineBot.TestKit.FakeLine;

/// <summary>The menus of a LINE account: made, drawn, set for everybody, linked to people, replaced and removed.</summary>
public sealed class FakeRichMenus
{
    private const string Menus = "/v2/bot/richmenu";
    private readonly ConcurrentDictionary<string, JsonObject> menus = new();
    private readonly ConcurrentDictionary<string, byte[]> pictures = new();
    private readonly ConcurrentDictionary<string, string> links = new();
    private int last;

    /// <summary>The menus by id, as they were defined.</summary>
    public IReadOnlyDictionary<string, JsonObject> All => menus;

    public string? Everybodys { get; private set; }

    /// <summary>Pictures that were uploaded, those of removed menus too.</summary>
    public int Uploads { get; private set; }

    public string? LinkedTo(string userId) => links.GetValueOrDefault(userId);

    public void Link(string userId, string menuId) => links[userId] = menuId;

    /// <summary>A menu that somebody made before.</summary>
    public string Add(string name)
    {
        var id = $"richmenu-{Interlocked.Increment(ref last)}";
        menus[id] = new() { ["name"] = name };
        pictures[id] = [1];
        return id;
    }

    /// <summary>Forgets a picture, as if its upload had never come.</summary>
    public void Undraw(string menuId) => pictures.TryRemove(menuId, out _);

    /// <summary>Null: the call is none about menus.</summary>
    internal (int Status, string Body)? Answer(HttpRequest request, byte[] body)
    {
        var path = request.Path.Value!;
        if (path.StartsWith("/v2/bot/user/", StringComparison.Ordinal)) { return AnswerLink(request.Method, path.Split('/')); }
        if (!path.StartsWith(Menus, StringComparison.Ordinal)) { return null; }
        return (request.Method, path[Menus.Length..].Split('/')) switch
        {
            ("POST", [""]) => Create(body),
            ("GET", ["", "list"]) => (200, new JsonObject { ["richmenus"] = new JsonArray([.. menus.Select(menu => (JsonNode)Stored(menu.Key, menu.Value))]) }.ToJsonString()),
            ("POST", ["", "batch"]) => Replace(body),
            ("GET", ["", "progress", "batch"]) => (200, """{"phase":"succeeded"}"""),
            ("POST", ["", var id, "content"]) => Draw(id, body),
            ("GET", ["", var id, "content"]) => pictures.ContainsKey(id) ? (200, "picture") : (404, """{"message":"Not found"}"""),
            ("DELETE", ["", var id]) => menus.TryRemove(id, out _) ? (200, "{}") : (404, """{"message":"richmenu not found"}"""),
            _ => null,
        };
    }

    private static JsonObject Stored(string id, JsonObject menu)
    {
        var stored = menu.DeepClone().AsObject();
        stored["richMenuId"] = id;
        return stored;
    }

    private (int Status, string Body)? AnswerLink(string method, string[] parts)
    {
        if (parts is not [_, _, _, _, var user, "richmenu", .. var rest]) { return null; }
        if (method == "GET" && user == "all") { return Everybodys is { } id ? (200, $$"""{"richMenuId":"{{id}}"}""") : (404, """{"message":"no default richmenu"}"""); }
        if (method != "POST" || rest is not [var menu]) { return null; }
        if (!pictures.ContainsKey(menu)) { return (400, """{"message":"must upload richmenu image before applying it to user"}"""); }
        if (user == "all") { Everybodys = menu; }
        else { links[user] = menu; }
        return (200, "{}");
    }

    private (int Status, string Body) Create(byte[] body)
    {
        var id = $"richmenu-{Interlocked.Increment(ref last)}";
        menus[id] = JsonNode.Parse(body)!.AsObject();
        return (200, $$"""{"richMenuId":"{{id}}"}""");
    }

    private (int Status, string Body) Draw(string id, byte[] body)
    {
        if (!pictures.TryAdd(id, body)) { return (400, """{"message":"An image has already been uploaded to the richmenu"}"""); }
        Uploads++;
        return (200, "{}");
    }

    private (int Status, string Body) Replace(byte[] body)
    {
        using var json = JsonDocument.Parse(body);
        foreach (var operation in json.RootElement.GetProperty("operations").EnumerateArray())
        {
            var (from, to) = (operation.GetProperty("from").GetString()!, operation.GetProperty("to").GetString()!);
            foreach (var person in links.Where(link => link.Value == from)) { links[person.Key] = to; }
        }

        return (202, "{}");
    }
}
