using LineBot.Line.Client;
using LineBot.Storage.Queues;

namespace LineBot.Functions.Sending;

/// <summary>Sends stored messages by the channel that they belong to, and reads LINE's answer as one of four fates.</summary>
internal sealed class LineSender(LineClients clients) : IDisposable
{
    private readonly PushPace pace = new(PushPace.Pushes);
    private readonly PushPace multicasts = new(PushPace.Multicasts);

    public async Task<Fate> ReplyAsync(string channel, string replyToken, ReadOnlyMemory<byte> messages, CancellationToken cancellationToken) =>
        Read(await clients[channel].ReplyAsync(replyToken, MessageBatch.FromJson(messages), cancellationToken));

    public async Task<Fate> PushAsync(string channel, string to, Guid retryKey, ReadOnlyMemory<byte> messages, CancellationToken cancellationToken)
    {
        await pace.WaitAsync(cancellationToken);
        return Read(await clients[channel].PushAsync(to, MessageBatch.FromJson(messages), retryKey, cancellationToken));
    }

    /// <summary>The same to many people: all of them get it, or none.</summary>
    public async Task<Fate> MulticastAsync(
        string channel, IReadOnlyList<string> to, Guid retryKey, ReadOnlyMemory<byte> messages, CancellationToken cancellationToken)
    {
        await multicasts.WaitAsync(cancellationToken);
        return Read(await clients[channel].MulticastAsync(to, MessageBatch.FromJson(messages), retryKey, cancellationToken));
    }

    public void Dispose()
    {
        pace.Dispose();
        multicasts.Dispose();
    }

    /// <summary>The menu at the foot of one person's chat. LINE takes it any number of times.</summary>
    public async Task<Fate> LinkMenuAsync(string channel, string person, string menu, CancellationToken cancellationToken) =>
        Read(await clients[channel].LinkRichMenuAsync(person, menu, cancellationToken));

    private static Fate Read<T>(LineResult<T> result) => result switch
    {
        { IsDone: true } => new Fate.Arrived(),
        OutcomeUnknown<T> unknown => new Fate.Unknown(unknown.ToString()),
        NotSent<T> { Faults.Count: 0 } => new Fate.TryAgain(result.ToString()),
        Refused<T> { Reason: { Limit: LineLimit.Rate } or { Status: 401 } } => new Fate.TryAgain(result.ToString()),   // A token can be put right.
        Refused<T> { Reason.Limit: LineLimit.MonthlyQuota } => new Fate.UsedUp(),
        _ => new Fate.Refused(Explain(result)),
    };

    /// <summary>LINE names the property at fault, not what we wrote there.</summary>
    private static string Explain<T>(LineResult<T> result) =>
        string.Join(" ", [result.ToString(), .. result.Error?.Details.Select(detail => detail.Property ?? "") ?? []]).Trim();
}
