using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Line;
using LineBot.Simulator.People;
using LineBot.Simulator.Validation;

namespace LineBot.Simulator.Sending;

/// <summary>Narrowcast: taken at once, carried out when enough people would get it. Attributes need a reach that a small account never has.</summary>
internal sealed class Narrowcasts(Roster roster, Delivery delivery, Quota quota, VirtualClock clock) : ILineEndpoints
{
    private const int RecipientsMin = 50;
    private const int ReachMin = 100;
    private const int NotEnoughRecipients = 2;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(14);
    private readonly ConcurrentDictionary<string, Progress> progress = new();

    public IEnumerable<LineEndpoint> Endpoints =>
    [
        new("POST", "/v2/bot/message/narrowcast", Send) { TakesJson = true, TakesRetryKey = true, Rate = Rate.PerHour(60) },
        new("GET", "/v2/bot/message/progress/narrowcast", Report),
    ];

    private LineAnswer Send(LineCall call)
    {
        if (MessageRules.Refuse(call.Json) is { } refused) { return refused; }
        var friends = roster.All.Where(person => person.IsFriend && delivery.Recipients(person.UserId) > 0)
            .Select(person => person.UserId).ToArray();
        if (call.Json.Property("filter")?.Property("demographic") is not null && friends.Length < ReachMin)
        {
            return LineAnswer.Error(403, "Access to this API is not available for your account");
        }
        if (!quota.TrySpend("narrowcast", friends.Length < RecipientsMin ? 0 : friends.Length))
        {
            return LineAnswer.Error(429, "You have reached your monthly limit.");
        }
        progress[call.RequestId] = new(clock.GetUtcNow(), friends.Length);
        if (friends.Length < RecipientsMin) { return LineAnswer.Accepted; }
        foreach (var userId in friends) { delivery.Deliver(userId, [.. call.Json.Items("messages")], "narrowcast", IsSilent(call.Json)); }
        return LineAnswer.Accepted with { Cost = friends.Length };
    }

    private LineAnswer Report(LineCall call)
    {
        if (!progress.TryGetValue(call.Query("requestId") ?? "", out var sent) || clock.GetUtcNow() - sent.At > Kept)
        {
            return LineAnswer.NotFound();
        }
        var at = sent.At.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        return sent.Recipients < RecipientsMin
            ? LineAnswer.Ok(new { phase = "failed", errorCode = NotEnoughRecipients, failedDescription = "Not enough recipients", acceptedTime = at, completedTime = at })
            : LineAnswer.Ok(new
            {
                phase = "succeeded",
                successCount = sent.Recipients,
                failureCount = 0,
                targetCount = sent.Recipients,
                acceptedTime = at,
                completedTime = at,
            });
    }

    private static bool IsSilent(JsonElement body) => body.Property("notificationDisabled") is { ValueKind: JsonValueKind.True };

    private sealed record Progress(DateTimeOffset At, int Recipients);
}
