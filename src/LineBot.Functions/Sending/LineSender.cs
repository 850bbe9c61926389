using LineBot.Functions.Telemetry;
using LineBot.Line.Client;

namespace LineBot.Functions.Sending;

/// <summary>Sends stored messages by the channel that they belong to, and reads LINE's answer as one of four fates.</summary>
internal sealed partial class LineSender(LineClients clients, ILogger<LineSender> logger) : IDisposable
{
    private readonly PushPace pace = new(PushPace.Pushes);
    private readonly PushPace multicasts = new(PushPace.Multicasts);

    public Task<Fate> ReplyAsync(string channel, string replyToken, ReadOnlyMemory<byte> messages, CancellationToken cancellationToken) =>
        CallAsync("reply", () => clients[channel].ReplyAsync(replyToken, MessageBatch.FromJson(messages), cancellationToken));

    public Task<Fate> PushAsync(string channel, string to, Guid retryKey, ReadOnlyMemory<byte> messages, CancellationToken cancellationToken) =>
        PushAsync("push", channel, to, retryKey, messages, cancellationToken);

    /// <summary>A push that a fund pays for and nobody asked for: counted by itself.</summary>
    public Task<Fate> RemindAsync(string channel, string to, Guid retryKey, ReadOnlyMemory<byte> messages, CancellationToken cancellationToken) =>
        PushAsync("reminder", channel, to, retryKey, messages, cancellationToken);

    /// <summary>The same to many people: all of them get it, or none.</summary>
    public async Task<Fate> MulticastAsync(
        string channel, IReadOnlyList<string> to, Guid retryKey, ReadOnlyMemory<byte> messages, CancellationToken cancellationToken)
    {
        await multicasts.WaitAsync(cancellationToken);
        return await CallAsync("multicast", () => clients[channel].MulticastAsync(to, MessageBatch.FromJson(messages), retryKey, cancellationToken));
    }

    public void Dispose()
    {
        pace.Dispose();
        multicasts.Dispose();
    }

    /// <summary>The menu at the foot of one person's chat. LINE takes it any number of times.</summary>
    public Task<Fate> LinkMenuAsync(string channel, string person, string menu, CancellationToken cancellationToken) =>
        CallAsync("menu", () => clients[channel].LinkRichMenuAsync(person, menu, cancellationToken));

    private async Task<Fate> PushAsync(
        string kind, string channel, string to, Guid retryKey, ReadOnlyMemory<byte> messages, CancellationToken cancellationToken)
    {
        await pace.WaitAsync(cancellationToken);
        return await CallAsync(kind, () => clients[channel].PushAsync(to, MessageBatch.FromJson(messages), retryKey, cancellationToken));
    }

    private async Task<Fate> CallAsync<T>(string kind, Func<Task<LineResult<T>>> call)
    {
        using var span = Spans.Line(kind);
        var result = await call();
        var (fate, requestId) = (Read(result), RequestIdOf(result));
        if (fate is Fate.Arrived) { Log.Taken(logger, kind, requestId ?? "none"); }
        Meters.LineCalled(kind, fate);
        span?.SetTag("linebot.fate", Words.Of(fate)).SetTag(Spans.LineRequestId, requestId);
        return fate;
    }

    private static string? RequestIdOf<T>(LineResult<T> result) => result switch
    {
        Accepted<T> accepted => accepted.RequestId,
        AlreadyAccepted<T> already => already.AcceptedRequestId,
        _ => result.Error?.RequestId,
    };

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

    private static partial class Log
    {
        /// <summary>LINE's own number of the call is what LINE's support asks for; a refused call has it in its reason.</summary>
        [LoggerMessage(45, LogLevel.Information, "LINE took a {Kind}: request {LineRequestId}")]
        public static partial void Taken(ILogger logger, string kind, string lineRequestId);
    }
}
