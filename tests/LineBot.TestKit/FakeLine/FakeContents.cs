using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace LineBot.TestKit.FakeLine;

/// <summary>What people left with LINE: for each message the answers to come, the last of them for good. 404 for everything else.</summary>
public sealed class FakeContents
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<ContentAnswer>> answers = new();

    /// <summary>How often a message's content was asked for.</summary>
    public ConcurrentDictionary<string, int> Asked { get; } = new();

    public void Answer(string messageId, params ContentAnswer[] inTurn) => answers[messageId] = new(inTurn);

    internal static bool IsAsked(string path) => path.Split('/') is ["", "v2", "bot", "message", _, "content"];

    internal Task AnswerAsync(HttpContext context, CancellationToken released)
    {
        var messageId = context.Request.Path.Value!.Split('/')[4];
        Asked.AddOrUpdate(messageId, 1, (_, times) => times + 1);
        return (Next(messageId) ?? new ContentAnswer(StatusCodes.Status404NotFound)).WriteAsync(context, released);
    }

    private ContentAnswer? Next(string messageId)
    {
        if (!answers.TryGetValue(messageId, out var inTurn)) { return null; }
        if (inTurn.Count > 1 && inTurn.TryDequeue(out var next)) { return next; }
        return inTurn.TryPeek(out var last) ? last : null;
    }
}

/// <summary>One answer of LINE's content host.</summary>
public sealed record ContentAnswer(int Status, ReadOnlyMemory<byte> Bytes = default)
{
    /// <summary>The connection breaks after so many bytes.</summary>
    public int? CutAfter { get; init; }

    /// <summary>Nothing comes until the caller gives up.</summary>
    public bool IsHeld { get; init; }

    /// <summary>Sent without saying how long it is.</summary>
    public bool IsChunked { get; init; }

    public static ContentAnswer Of(ReadOnlyMemory<byte> picture) => new(StatusCodes.Status200OK, picture);

    internal async Task WriteAsync(HttpContext context, CancellationToken released)
    {
        if (IsHeld) { await HoldAsync(context.RequestAborted, released); }
        context.Response.StatusCode = Status;
        context.Response.ContentType = Status == StatusCodes.Status200OK ? "image/jpeg" : "application/json";
        if (!IsChunked) { context.Response.ContentLength = Bytes.Length; }
        await context.Response.Body.WriteAsync(Bytes[..(CutAfter ?? Bytes.Length)], CancellationToken.None);
        if (CutAfter is null) { return; }
        await context.Response.Body.FlushAsync(CancellationToken.None);
        context.Abort();
    }

    private static async Task HoldAsync(CancellationToken aborted, CancellationToken released)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(aborted, released);
        await Task.Delay(Timeout.InfiniteTimeSpan, end.Token).ContinueWith(_ => { }, TaskScheduler.Default);
    }
}
