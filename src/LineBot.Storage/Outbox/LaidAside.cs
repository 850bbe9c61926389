using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LineBot.Funds;
using LineBot.Funds.Outbox;
using LineBot.Funds.Photos;
using LineBot.Storage.Queues;

namespace LineBot.Storage.Outbox;

/// <summary>A message of a poison queue, read as far as a person needs to know it: what it is, why it lies here, whose it may be.</summary>
internal sealed record LaidAside(OutboxKind Kind, OutboxReason Reason, string Detail)
{
    /// <summary>The person it was for, or who wrote it.</summary>
    public string? Person { get; private init; }

    public FundId? Fund { get; private init; }

    public PhotoId? Photo { get; private init; }

    /// <summary>The same message always has the same id, so that taking it in twice is taking it in once.</summary>
    public static OutboxId IdOf(string queue, string messageId) =>
        OutboxId.Parse(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{queue}/{messageId}")).AsSpan(0, 6)));

    public static LaidAside Read(string queue, ReadOnlyMemory<byte> body)
    {
        var bytes = QueueBody.Unpack(body);
        return queue switch
        {
            QueueNames.LinePushes => OfPush(bytes),
            QueueNames.LineNotices => OfNotice(bytes),
            QueueNames.LinePhotos => OfPhoto(bytes),
            QueueNames.LineWorkbooks => OfWorkbook(bytes),
            _ => OfEvent(bytes),
        };
    }

    /// <summary>
    /// The body as it goes back to its queue. A push that LINE refused was never sent, so its time begins anew; one of unknown fate keeps
    /// its own, lest it be sent twice.
    /// </summary>
    public static ReadOnlyMemory<byte> Renewed(ReadOnlyMemory<byte> body, DateTimeOffset now)
    {
        var json = QueueBody.Unpack(body);
        if (QueuedMenu.FromJson(json) is { } menu) { return QueueBody.Pack((menu with { Fault = null }).ToJson()); }
        return QueuedPush.FromJson(json) is { Fault: not null } refused
            ? QueueBody.Pack((refused with { Fault = null, QueuedAt = now }).ToJson())
            : body;
    }

    private static LaidAside OfPush(ReadOnlyMemory<byte> json)
    {
        if (QueuedMenu.FromJson(json) is { } menu) { return new(OutboxKind.Menu, ReasonOf(menu.Fault), menu.Fault ?? "") { Person = menu.To }; }
        return QueuedPush.FromJson(json) is { } push
            ? new(OutboxKind.Push, ReasonOf(push.Fault), push.Fault ?? push.RetryKey.ToString()) { Person = push.To }
            : new(OutboxKind.Push, OutboxReason.Failed, "cannot be read");
    }

    private static OutboxReason ReasonOf(string? fault) => fault switch
    {
        null => OutboxReason.LineSilent,
        _ when fault.StartsWith(PushFaults.Quota, StringComparison.Ordinal) => OutboxReason.Quota,
        _ when fault.StartsWith(PushFaults.TooOld, StringComparison.Ordinal) => OutboxReason.TooOld,
        _ when fault.StartsWith("Refused 401", StringComparison.Ordinal) || fault.StartsWith("Refused 403", StringComparison.Ordinal) => OutboxReason.Token,
        _ => OutboxReason.RefusedByLine,
    };

    /// <summary>A word, the fund, the day, and perhaps the member, between tabs.</summary>
    private static LaidAside OfNotice(ReadOnlyMemory<byte> bytes)
    {
        var parts = Encoding.UTF8.GetString(bytes.Span).Split('\t');
        return new(OutboxKind.Notice, OutboxReason.Failed, parts[0]) { Fund = FundId.TryParse(parts.ElementAtOrDefault(1), out var fund) ? fund : null };
    }

    private static LaidAside OfPhoto(ReadOnlyMemory<byte> json)
    {
        var id = PhotoId.TryParse(TextIn(json, "photo"), out var photo) ? photo : (PhotoId?)null;
        return new(OutboxKind.Photo, OutboxReason.Failed, id?.Value ?? "cannot be read") { Photo = id };
    }

    private static LaidAside OfWorkbook(ReadOnlyMemory<byte> json) => QueuedWorkbook.FromJson(json) is { } queued
        ? new(OutboxKind.Workbook, OutboxReason.Failed, $"{queued.Fund.Value} {queued.Number}") { Fund = queued.Fund }
        : new(OutboxKind.Workbook, OutboxReason.Failed, "cannot be read");

    private static LaidAside OfEvent(ReadOnlyMemory<byte> json) =>
        new(OutboxKind.Event, OutboxReason.Failed, TextIn(json, "event", "webhookEventId") ?? "cannot be read") { Person = TextIn(json, "event", "source", "userId") };

    private static string? TextIn(ReadOnlyMemory<byte> json, params string[] path)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var element = document.RootElement;
            foreach (var name in path) { element = element.GetProperty(name); }
            return element.GetString();
        }
        catch (Exception malformed) when (malformed is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
