using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LineBot.Benchmarks.Whole;

/// <summary>As little of LINE as a measurement needs: takes replies and notes when each came.</summary>
internal sealed class ReplySink : IAsyncDisposable
{
    private static readonly byte[] Sent = """{"sentMessages":[{"id":"1","quoteToken":"q"}]}"""u8.ToArray();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<long>> awaited = new();
    private readonly WebApplication app;

    private ReplySink()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(TakeAsync);
    }

    public Uri Address => new(app.Urls.First());

    /// <summary>The last body, to see that what was measured was an answer.</summary>
    public string LastBody { get; private set; } = "";

    public static async Task<ReplySink> StartAsync()
    {
        var sink = new ReplySink();
        await sink.app.StartAsync();
        return sink;
    }

    /// <summary>Ends with the time stamp at which the reply with this token was here.</summary>
    public Task<long> Reply(string token) => Waiter(token).Task;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var read = await context.Request.BodyReader.ReadAtLeastAsync((int)(context.Request.ContentLength ?? 1));
        while (!read.IsCompleted && context.Request.ContentLength is null)
        {
            context.Request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            read = await context.Request.BodyReader.ReadAsync();
        }
        var now = Stopwatch.GetTimestamp();
        if (TokenIn(read.Buffer) is { } token && awaited.TryRemove(token, out var waiter)) { waiter.TrySetResult(now); }
        LastBody = Encoding.UTF8.GetString(read.Buffer);
        context.Request.BodyReader.AdvanceTo(read.Buffer.End);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = Sent.Length;
        context.Response.Headers["x-line-request-id"] = "measured";
        await context.Response.Body.WriteAsync(Sent);
    }

    private TaskCompletionSource<long> Waiter(string token) =>
        awaited.GetOrAdd(token, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));

    private static string? TokenIn(ReadOnlySequence<byte> body)
    {
        var json = new Utf8JsonReader(body);
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("replyToken"u8))
            {
                json.Read();
                return json.GetString();
            }
        }
        return null;
    }
}
