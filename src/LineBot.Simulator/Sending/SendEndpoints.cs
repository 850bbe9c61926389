using System.Text.Json;
using LineBot.Simulator.Line;
using LineBot.Simulator.People;
using LineBot.Simulator.Validation;
using LineBot.Simulator.Webhooks;

namespace LineBot.Simulator.Sending;

/// <summary>Reply, push, multicast and broadcast. An error means that nobody got anything.</summary>
internal sealed class SendEndpoints(ReplyTokens replyTokens, Delivery delivery, Quota quota, AggregationUnits units, Roster roster, Groups groups) : ILineEndpoints
{
    private static readonly string[] Kinds = ["reply", "push", "multicast", "narrowcast", "broadcast"];
    private const string NoQuota = "You have reached your monthly limit.";

    public IEnumerable<LineEndpoint> Endpoints =>
    [
        new("POST", "/v2/bot/message/reply", Reply) { TakesJson = true },
        new("POST", "/v2/bot/message/push", Push) { TakesJson = true, TakesRetryKey = true },
        new("POST", "/v2/bot/message/multicast", Multicast) { TakesJson = true, TakesRetryKey = true, Rate = Rate.PerSecond(200) },
        new("POST", "/v2/bot/message/broadcast", Broadcast) { TakesJson = true, TakesRetryKey = true, Rate = Rate.PerHour(60) },
        .. Kinds.Select(kind =>
            new LineEndpoint("POST", $"/v2/bot/message/validate/{kind}", Validate) { TakesJson = true }),
    ];

    private static LineAnswer Validate(LineCall call) => MessageRules.Refuse(call.Json) ?? LineAnswer.Nothing;

    private LineAnswer Reply(LineCall call)
    {
        if (call.Json.String("replyToken") is not { Length: > 0 } token) { return LineAnswer.InvalidProperty("replyToken"); }
        if (MessageRules.Refuse(call.Json) is { } refused) { return refused; }
        if (replyTokens.TryUse(token) is not { } chat) { return LineAnswer.BadRequest("Invalid reply token"); }
        quota.TrySpend("reply", delivery.Recipients(chat));
        return Sent(delivery.Deliver(chat, Messages(call), "reply", IsSilent(call)), 0);
    }

    private LineAnswer Push(LineCall call)
    {
        if (call.Json.String("to") is not { Length: > 0 } to) { return LineAnswer.InvalidProperty("to"); }
        if (MessageRules.Refuse(call.Json) is { } refused) { return refused; }
        if (units.Refuse(call.Json) is { } unit) { return unit; }
        if (!IsKnown(to)) { return LineAnswer.BadRequest("Failed to send messages"); }
        var people = delivery.Recipients(to);
        return quota.TrySpend("push", people)
            ? Sent(delivery.Deliver(to, Messages(call), "push", IsSilent(call)), people)
            : LineAnswer.Error(429, NoQuota);
    }

    private LineAnswer Multicast(LineCall call)
    {
        if (call.Json.Property("to") is not { ValueKind: JsonValueKind.Array } list) { return LineAnswer.InvalidProperty("to"); }
        if (list.GetArrayLength() is 0 or > 500) { return LineAnswer.Invalid([new("Size must be between 1 and 500", "to")]); }
        if (MessageRules.Refuse(call.Json) is { } refused) { return refused; }
        if (units.Refuse(call.Json) is { } unit) { return unit; }
        var recipients = list.EnumerateArray().ToArray();
        var wrong = Array.FindIndex(recipients, to => to.ValueKind != JsonValueKind.String || !Ids.IsUserId(to.GetString()));
        return wrong >= 0
            ? LineAnswer.InvalidProperty($"to[{wrong}]")
            : ToAll("multicast", recipients.Select(to => to.GetString()!).Distinct(), call);
    }

    private LineAnswer Broadcast(LineCall call) =>
        MessageRules.Refuse(call.Json)
            ?? ToAll("broadcast", roster.All.Where(person => person.IsFriend).Select(person => person.UserId), call);

    private LineAnswer ToAll(string kind, IEnumerable<string> userIds, LineCall call)
    {
        var reached = userIds.Where(id => delivery.Recipients(id) > 0).ToArray();
        if (!quota.TrySpend(kind, reached.Length)) { return LineAnswer.Error(429, NoQuota); }
        foreach (var userId in reached) { delivery.Deliver(userId, Messages(call), kind, IsSilent(call)); }
        return LineAnswer.Nothing with { Cost = reached.Length };
    }

    private static LineAnswer Sent(SentMessage[] sent, int cost) => LineAnswer.Ok(new { sentMessages = sent }) with { Cost = cost };

    private static JsonElement[] Messages(LineCall call) => [.. call.Json.Items("messages")];

    private static bool IsSilent(LineCall call) => call.Json.Property("notificationDisabled") is { ValueKind: JsonValueKind.True };

    /// <summary>Whoever deleted the account stays known: the push is accepted and reaches nobody.</summary>
    private bool IsKnown(string to) => roster.Find(to) is not null || groups.Find(to) is { HasBot: true };
}
