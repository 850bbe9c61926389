using System.Text.Json;

namespace LineBot.Storage.Queues;

/// <summary>Where messages lie that failed too often or that LINE refused: a person reads why, puts right what is wrong, and plays them again.</summary>
public sealed class PoisonShelf(QueueService queues)
{
    private const int PageSize = 32;
    private static readonly TimeSpan InHand = TimeSpan.FromMinutes(1);

    /// <summary>The queues whose work can end here.</summary>
    public static IReadOnlyList<string> Queues => QueueNames.Working;

    /// <summary>How many lie here of one queue's work.</summary>
    public Task<int> CountAsync(string queue, CancellationToken cancellationToken) => Shelf(queue).CountAsync(cancellationToken);

    /// <summary>The oldest of one queue's work, up to 32.</summary>
    public async Task<IReadOnlyList<PoisonedMessage>> ListAsync(string queue, CancellationToken cancellationToken) =>
        await CountAsync(queue, cancellationToken) == 0
            ? []
            : [.. (await Shelf(queue).PeekAsync(PageSize, cancellationToken)).Select(message => Describe(queue, message))];

    /// <summary>Brings everything back to its queue; the app takes it up like new work. Returns how many.</summary>
    public async Task<int> ReplayAsync(string queue, CancellationToken cancellationToken)
    {
        var replayed = 0;
        for (var left = await CountAsync(queue, cancellationToken); left > 0; left -= PageSize)
        {
            foreach (var message in await Shelf(queue).ReceiveAsync(PageSize, InHand, cancellationToken))
            {
                await queues.Queue(queue).PutAsync(Renewed(message.Body), TimeSpan.Zero, cancellationToken);
                await Shelf(queue).DeleteAsync(message.Receipt!, cancellationToken);   // A cut before this line plays it twice, which does no harm.
                replayed++;
            }
        }
        return replayed;
    }

    private MessageQueue Shelf(string queue) => queues.Queue(QueueNames.PoisonOf(queue));

    /// <summary>A push that LINE refused was never sent, so its time begins anew; one of unknown fate keeps its own, lest it be sent twice.</summary>
    private static ReadOnlyMemory<byte> Renewed(ReadOnlyMemory<byte> body)
    {
        var json = QueueBody.Unpack(body);
        if (QueuedMenu.FromJson(json) is { } menu) { return QueueBody.Pack((menu with { Fault = null }).ToJson()); }
        return QueuedPush.FromJson(json) is { Fault: not null } refused
            ? QueueBody.Pack((refused with { Fault = null, QueuedAt = TimeProvider.System.GetUtcNow() }).ToJson())
            : body;
    }

    private static PoisonedMessage Describe(string queue, QueueMessage message)
    {
        var json = QueueBody.Unpack(message.Body);
        if (queue == QueueNames.LinePhotos) { return new(queue, message.MessageId, message.InsertedAt, "photo", "Storage failed each time; the app's log tells why."); }
        if (QueuedMenu.FromJson(json) is { } menu)
        {
            return new(queue, message.MessageId, message.InsertedAt, "menu of a chat", menu.Fault ?? "LINE could not be reached. If its menus were removed: linebot rich-menu publish");
        }

        return QueuedPush.FromJson(json) is { } push
            ? new(queue, message.MessageId, message.InsertedAt, $"push {push.RetryKey}", push.Fault ?? "LINE could not be reached, or never said whether it took the push.")
            : new(queue, message.MessageId, message.InsertedAt, $"event {EventId(json)}", "Every try failed; the app's log tells why, under the id of the event.");
    }

    private static string EventId(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var kept = JsonDocument.Parse(json);
            return kept.RootElement.GetProperty("event").GetProperty("webhookEventId").GetString() ?? "without an id";
        }
        catch (Exception malformed) when (malformed is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return "that cannot be read";
        }
    }
}
