using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Line;
using LineBot.Simulator.People;
using LineBot.Simulator.Validation;

namespace LineBot.Simulator.RichMenus;

/// <summary>Which menu whom is shown: everybody's, a person's, many at once, by alias.</summary>
internal sealed partial class RichMenuLinkEndpoints(RichMenuShelf shelf, Roster roster, VirtualClock clock) : ILineEndpoints
{
    private const int IdsMax = 500;
    private const int OperationsMax = 1_000;
    private readonly ConcurrentDictionary<string, DateTimeOffset> batches = new();

    public IEnumerable<LineEndpoint> Endpoints => [.. Defaults, .. Personal, .. AliasEndpoints, .. Batches];

    private IEnumerable<LineEndpoint> Defaults =>
    [
        new("POST", "/v2/bot/user/all/richmenu/{id}", call => Drawn(call.Path("id"), menu => shelf.SetDefault(menu.Id))),
        new("GET", "/v2/bot/user/all/richmenu", _ => shelf.Default is { } menu
            ? LineAnswer.Ok(new { richMenuId = menu.Id })
            : LineAnswer.NotFound("no default richmenu")),
        new("DELETE", "/v2/bot/user/all/richmenu", _ => Done(() => shelf.SetDefault(null))),
    ];

    private IEnumerable<LineEndpoint> Personal =>
    [
        new(
            "POST", "/v2/bot/user/{userId}/richmenu/{id}", call => OfUser(
                call, user => Drawn(call.Path("id"), menu => Link(user, menu.Id)))),
        new("GET", "/v2/bot/user/{userId}/richmenu", call => OfUser(call, user => shelf.LinkedTo(user) is { } menu
            ? LineAnswer.Ok(new { richMenuId = menu.Id })
            : LineAnswer.NotFound("the user has no richmenu"))),
        new("DELETE", "/v2/bot/user/{userId}/richmenu", call => OfUser(call, user => Done(() => shelf.Unlink(user)))),
        new("POST", "/v2/bot/richmenu/bulk/link", BulkLink) { TakesJson = true },
        new("POST", "/v2/bot/richmenu/bulk/unlink", call => OfUsers(call, users => Done(() => Array.ForEach(users, shelf.Unlink), LineAnswer.Accepted)))
        {
            TakesJson = true,
        },
    ];

    private IEnumerable<LineEndpoint> AliasEndpoints =>
    [
        new("POST", "/v2/bot/richmenu/alias", CreateAlias) { TakesJson = true },
        new(
            "GET", "/v2/bot/richmenu/alias/list", _ => LineAnswer.Ok(
                new { aliases = shelf.Aliases.Select(alias => Alias(alias.Key, alias.Value)) })),
        new(
            "GET", "/v2/bot/richmenu/alias/{alias}", call => OfAlias(
                call, alias => LineAnswer.Ok(Alias(alias, shelf.AliasTarget(alias)!)))),
        new("POST", "/v2/bot/richmenu/alias/{alias}", call => OfAlias(call, alias =>
            Drawn(call.Json.String("richMenuId") ?? "", menu => shelf.MoveAlias(alias, menu.Id)))) { TakesJson = true },
        new("DELETE", "/v2/bot/richmenu/alias/{alias}", call => OfAlias(call, alias => Done(() => shelf.RemoveAlias(alias)))) { Rate = Rate.PerHour(100) },
    ];

    private IEnumerable<LineEndpoint> Batches =>
    [
        new("POST", "/v2/bot/richmenu/batch", RunBatch) { TakesJson = true, Rate = Rate.PerHour(3) },
        new("POST", "/v2/bot/richmenu/validate/batch", call => RefuseBatch(call.Json) ?? LineAnswer.Nothing) { TakesJson = true },
        new("GET", "/v2/bot/richmenu/progress/batch", Progress) { Rate = Rate.PerHour(100) },
    ];

    private LineAnswer CreateAlias(LineCall call)
    {
        if (call.Json.String("richMenuAliasId") is not { } alias || !RichMenuRules.IsAlias(alias))
        {
            return LineAnswer.InvalidProperty("richMenuAliasId");
        }
        if (shelf.AliasTarget(alias) is not null) { return LineAnswer.BadRequest("conflict richmenu alias id"); }
        return Drawn(call.Json.String("richMenuId") ?? "", menu => shelf.TryAddAlias(alias, menu.Id));
    }

    private LineAnswer BulkLink(LineCall call) => OfUsers(call, users =>
        Drawn(call.Json.String("richMenuId") ?? "", menu => Array.ForEach(users, user => Link(user, menu.Id)), LineAnswer.Accepted));

    private LineAnswer RunBatch(LineCall call)
    {
        if (RefuseBatch(call.Json) is { } refused) { return refused; }
        foreach (var operation in call.Json.Items("operations")) { Run(operation); }
        batches[call.RequestId] = clock.GetUtcNow();
        return LineAnswer.Accepted;
    }

    private void Run(JsonElement operation)
    {
        var from = operation.String("from") is { } id ? shelf.Find(id) : null;
        foreach (var user in shelf.LinkedTo(operation.String("type") == "unlinkAll" ? null : from))
        {
            if (operation.String("type") == "link") { shelf.Link(user, operation.String("to")!); }
            else { shelf.Unlink(user); }
        }
    }

    private LineAnswer? RefuseBatch(JsonElement body)
    {
        var report = new Report();
        var root = new Field(body, "", report);
        var operations = root["operations"];
        if (operations.Required("must be specified") && operations.IsList(1, OperationsMax))
        {
            foreach (var operation in operations.Items) { CheckOperation(operation, operations.Items.Length); }
        }
        if (root["resumeRequestKey"].TryText(out var key) && !ResumeKey().IsMatch(key)) { root["resumeRequestKey"].Fail("invalid"); }
        return MessageRules.Answer(report);
    }

    private void CheckOperation(Field operation, int count)
    {
        operation["type"].OneOf("link", "unlink", "unlinkAll");
        if (operation.Type == "unlinkAll" && count > 1) { operation.Fail("unlinkAll must be the only operation"); }
        if (operation.Type is "link" or "unlink") { CheckMenu(operation["from"]); }
        if (operation.Type == "link") { CheckMenu(operation["to"]); }
    }

    private void CheckMenu(Field menu)
    {
        if (menu.Required("must be specified") && menu.TryText(out var id) && shelf.Find(id) is null) { menu.Fail("richmenu not found"); }
    }

    private LineAnswer Progress(LineCall call) =>
        batches.TryGetValue(call.Query("requestId") ?? "", out var at)
            ? LineAnswer.Ok(new { phase = "succeeded", acceptedTime = Iso(at), completedTime = Iso(at) })
            : LineAnswer.NotFound();

    /// <summary>A menu can be applied only once it has its picture.</summary>
    private LineAnswer Drawn(string id, Action<RichMenu> apply, LineAnswer? done = null)
    {
        if (shelf.Find(id) is not { } menu) { return RichMenuEndpoints.NotFound(); }
        if (menu.Image is null) { return LineAnswer.BadRequest("must upload richmenu image before applying it to user"); }
        apply(menu);
        return done ?? LineAnswer.Nothing;
    }

    /// <summary>Strangers and those who blocked the bot are skipped without a word.</summary>
    private void Link(string userId, string id)
    {
        if (roster.Find(userId) is { IsFriend: true, HasBlocked: false, HasAccount: true }) { shelf.Link(userId, id); }
    }

    private LineAnswer OfAlias(LineCall call, Func<string, LineAnswer> answer) =>
        shelf.AliasTarget(call.Path("alias")) is not null ? answer(call.Path("alias")) : LineAnswer.NotFound("richmenu alias not found");

    private static LineAnswer OfUser(LineCall call, Func<string, LineAnswer> answer) =>
        Ids.IsUserId(call.Path("userId"))
            ? answer(call.Path("userId"))
            : LineAnswer.BadRequest("The value for the 'userId' parameter is invalid");

    private static LineAnswer OfUsers(LineCall call, Func<string[], LineAnswer> answer)
    {
        var users = call.Json.Items("userIds").Select(user => user.GetString() ?? "").ToArray();
        return users.Length is 0 or > IdsMax ? LineAnswer.Invalid([new($"Size must be between 1 and {IdsMax}", "userIds")])
            : Array.FindIndex(users, user => !Ids.IsUserId(user)) is >= 0 and var wrong ? LineAnswer.InvalidProperty($"userIds[{wrong}]")
            : answer(users);
    }

    private static LineAnswer Done(Action act, LineAnswer? done = null)
    {
        act();
        return done ?? LineAnswer.Nothing;
    }

    private static object Alias(string alias, string id) => new { richMenuAliasId = alias, richMenuId = id };

    private static string Iso(DateTimeOffset at) =>
        at.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("^[0-9a-zA-Z_-]{1,100}$")]
    private static partial Regex ResumeKey();
}
