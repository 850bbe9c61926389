using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace LineBot.Line.Client;

/// <summary>A JSON request body, written straight into pooled bytes; it knows whether it may have left the machine.</summary>
internal sealed class JsonBody : HttpContent
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };
    private readonly PooledBuffer buffer = new();
    private int writesStarted;
    private int writesEnded;

    private JsonBody() => Headers.ContentType = Json;

    /// <summary>True as soon as somebody began to send it.</summary>
    public bool MayHaveLeft => Volatile.Read(ref writesStarted) > 0;

    public static JsonBody Write<TState>(TState state, Action<Utf8JsonWriter, TState> write)
    {
        var body = new JsonBody();
        using var writer = new Utf8JsonWriter(body.buffer, LineJson.WriterOptions);
        write(writer, state);
        return body;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref writesStarted);
        await stream.WriteAsync(buffer.Written, cancellationToken);
        Interlocked.Increment(ref writesEnded);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = buffer.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        // A write that was cut off may still be reading the bytes; another message must not be written over them.
        if (disposing && buffer.Length > 0 && Volatile.Read(ref writesStarted) == Volatile.Read(ref writesEnded)) { buffer.Dispose(); }
        base.Dispose(disposing);
    }
}
