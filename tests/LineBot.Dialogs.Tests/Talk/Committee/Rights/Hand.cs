using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LineBot.Dialogs.Language;
using LineBot.Line.Events;
using LineBot.Line.Messages;

namespace LineBot.Dialogs.Tests.Talk.Committee;

/// <summary>Somebody with a telephone and no patience: types, taps what is offered, sends what nobody offered.</summary>
internal sealed class Hand(Desks desks, string name, string user, IReadOnlyList<MemberLink> links, DateTimeOffset now, string? group = null)
{
    private static readonly IntentReader Reader = IntentReader.Load();

    private static int events;

    private readonly Bot bot = new(Conversations.All(desks), Reader);
    private readonly List<JsonElement> offered = [];
    private StoredConversation stored = StoredConversation.Empty with { Links = links };

    /// <summary>Everything readable of the last answer.</summary>
    public string Shown { get; private set; } = "";

    /// <summary>The last answer is words and nothing else.</summary>
    public bool IsSentence { get; private set; }

    /// <summary>A question is open: it can be cancelled.</summary>
    public bool IsAsked => offered.Exists(action => action.TryGetProperty("label", out var label) && label.GetString() == "ยกเลิก");

    public Task TypeAsync(string words, CancellationToken cancellationToken) =>
        DoAsync(new() { ["type"] = "message", ["message"] = new JsonObject { ["type"] = "text", ["id"] = Next(), ["text"] = words } }, cancellationToken);

    public Task PhotographAsync(CancellationToken cancellationToken) => DoAsync(
        new()
        {
            ["type"] = "message",
            ["message"] = new JsonObject { ["type"] = "image", ["id"] = Next(), ["contentProvider"] = new JsonObject { ["type"] = "line" } },
        },
        cancellationToken);

    public Task PostAsync(string data, CancellationToken cancellationToken) =>
        DoAsync(new() { ["type"] = "postback", ["postback"] = new JsonObject { ["data"] = data } }, cancellationToken);

    /// <summary>False: the bot has not offered it.</summary>
    public async Task<bool> TapAsync(Predicate<string> data, CancellationToken cancellationToken)
    {
        var button = offered.Select(action => action.GetProperty("data").GetString()!).LastOrDefault(known => data(known));
        if (button is null) { return false; }
        await PostAsync(button, cancellationToken);
        return true;
    }

    private async Task DoAsync(JsonObject happened, CancellationToken cancellationToken)
    {
        happened["webhookEventId"] = $"{name}-{Next()}";
        happened["timestamp"] = now.ToUnixTimeMilliseconds();
        happened["mode"] = "active";
        happened["replyToken"] = "reply";
        happened["source"] = group is null
            ? new JsonObject { ["type"] = "user", ["userId"] = user }
            : new JsonObject { ["type"] = "group", ["groupId"] = group, ["userId"] = user };
        happened["deliveryContext"] = new JsonObject { ["isRedelivery"] = false };
        if (!Webhook.TryParseEvent(JsonSerializer.SerializeToUtf8Bytes(happened), out var received)) { throw new InvalidOperationException("No event."); }

        var turn = await bot.RunAsync(new(received, received.EventId, stored, now, "line"), cancellationToken);
        if (turn.Failure is { } failure) { throw new InvalidOperationException("The turn failed.", failure); }
        stored = stored with { State = turn.State };
        Read(turn.Replies);
    }

    private void Read(IReadOnlyList<Message> replies)
    {
        IsSentence = replies.Count == 1 && replies[0] is TextMessage;
        using var json = JsonDocument.Parse(MessageJson.Write(replies));
        Shown = string.Join('\n', Values(json.RootElement, "text"));
        offered.Clear();
        offered.AddRange(Objects(json.RootElement).Where(part => part.TryGetProperty("data", out _)).Select(part => part.Clone()));
    }

    private static IEnumerable<string> Values(JsonElement element, string name) => Objects(element)
        .Where(part => part.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String).Select(part => part.GetProperty(name).GetString()!);

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Objects(property.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static string Next() => Interlocked.Increment(ref events).ToString(CultureInfo.InvariantCulture);
}
