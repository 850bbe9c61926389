using System.Text.Json;

namespace LineBot.Line.Client;

public sealed partial class LineClient
{
    /// <summary>LINE takes this many addressees in one multicast.</summary>
    public const int MulticastRecipientsMax = 500;

    /// <summary>
    /// Answers an event: free of charge, once per token, within about a minute. LINE knows no retry key here, so after
    /// <see cref="OutcomeUnknown{T}"/> the answer may or may not have been shown.
    /// </summary>
    public Task<LineResult<IReadOnlyList<SentMessage>>> ReplyAsync(
        string replyToken, MessageBatch messages, CancellationToken cancellationToken) =>
        SendMessagesAsync("/v2/bot/message/reply", messages, (replyToken, messages), null, static (writer, state) =>
        {
            writer.WriteString("replyToken"u8, state.replyToken);
            state.messages.WriteMessages(writer);
            state.messages.WriteSound(writer);
        }, cancellationToken);

    /// <summary>Sends to one person, group or room; counts against the plan. Repeat with the same key and the same batch only.</summary>
    public Task<LineResult<IReadOnlyList<SentMessage>>> PushAsync(
        string to, MessageBatch messages, Guid retryKey, CancellationToken cancellationToken) =>
        SendMessagesAsync("/v2/bot/message/push", messages, (to, messages), retryKey, static (writer, state) =>
        {
            writer.WriteString("to"u8, state.to);
            state.messages.WriteMessages(writer);
            state.messages.WriteSound(writer);
            state.messages.WriteAggregationUnit(writer);
        }, cancellationToken);

    /// <summary>Sends to many people (never groups). LINE answers without message ids.</summary>
    public Task<LineResult<IReadOnlyList<SentMessage>>> MulticastAsync(
        IReadOnlyList<string> to, MessageBatch messages, Guid retryKey, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentOutOfRangeException.ThrowIfZero(to.Count, nameof(to));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(to.Count, MulticastRecipientsMax, nameof(to));
        return SendMessagesAsync("/v2/bot/message/multicast", messages, (to, messages), retryKey, static (writer, state) =>
        {
            writer.WriteStartArray("to"u8);
            foreach (var recipient in state.to) { writer.WriteStringValue(recipient); }
            writer.WriteEndArray();
            state.messages.WriteMessages(writer);
            state.messages.WriteSound(writer);
            state.messages.WriteAggregationUnit(writer);
        }, cancellationToken);
    }

    /// <summary>Sends to every friend of the account.</summary>
    public Task<LineResult<IReadOnlyList<SentMessage>>> BroadcastAsync(
        MessageBatch messages, Guid retryKey, CancellationToken cancellationToken) =>
        SendMessagesAsync("/v2/bot/message/broadcast", messages, messages, retryKey, static (writer, state) =>
        {
            state.WriteMessages(writer);
            state.WriteSound(writer);
        }, cancellationToken);

    /// <summary>Lets LINE check messages without sending them.</summary>
    public Task<LineResult<Nothing>> ValidateAsync(MessageUse use, MessageBatch messages, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var body = JsonBody.Write(messages, static (writer, state) =>
        {
            writer.WriteStartObject();
            state.WriteMessages(writer);
            writer.WriteEndObject();
        });
        return transport.SendAsync(Post($"/v2/bot/message/validate/{PathOf(use)}", body), cancellationToken);
    }

    private Task<LineResult<IReadOnlyList<SentMessage>>> SendMessagesAsync<TState>(
        string path,
        MessageBatch messages,
        TState state,
        Guid? retryKey,
        Action<Utf8JsonWriter, TState> write,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(messages);
        if (messages.Check() is { Count: > 0 } faults)
        {
            return Task.FromResult<LineResult<IReadOnlyList<SentMessage>>>(
                new NotSent<IReadOnlyList<SentMessage>>("The messages are beyond LINE's limits.") { Faults = faults });
        }
        var body = JsonBody.Write((state, write), static (writer, inner) =>
        {
            writer.WriteStartObject();
            inner.write(writer, inner.state);
            writer.WriteEndObject();
        });
        return transport.SendAsync(Post(path, body) with { RetryKey = retryKey }, ReadSentMessagesAsync, cancellationToken);
    }

    /// <summary>Whatever the body says: a 2xx means that LINE has the messages.</summary>
    private static async Task<IReadOnlyList<SentMessage>?> ReadSentMessagesAsync(
        HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await LineAnswers.ReadBodyAsync(response, cancellationToken);
        try
        {
            using var document = JsonDocument.Parse(body);
            return LineAnswers.ReadSentMessages(document.RootElement);
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static string PathOf(MessageUse use) => use switch
    {
        MessageUse.Reply => "reply",
        MessageUse.Push => "push",
        MessageUse.Multicast => "multicast",
        MessageUse.Broadcast => "broadcast",
        _ => throw new ArgumentOutOfRangeException(nameof(use)),
    };
}
