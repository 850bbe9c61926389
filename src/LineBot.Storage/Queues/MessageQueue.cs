using System.Globalization;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace LineBot.Storage.Queues;

/// <summary>One storage queue: put, take, look, delete. Bodies travel as Base64, as the Functions host expects.</summary>
public sealed class MessageQueue
{
    /// <summary>The most bytes that fit one message: 64 KiB after Base64.</summary>
    public const int BodyBytesMax = 48 * 1024;

    private const string Version = "2021-12-02";
    private readonly string address;
    private readonly HttpPipeline pipeline;
    private readonly string signature;

    internal MessageQueue(string name, string address, string signature, HttpPipeline pipeline)
    {
        Name = name;
        this.address = address;
        this.signature = signature;
        this.pipeline = pipeline;
    }

    public string Name { get; }

    /// <summary>Makes the queue unless it is there.</summary>
    public async Task CreateIfNotExistsAsync(CancellationToken cancellationToken)
    {
        using var message = Message(RequestMethod.Put, "", "");
        await SendAsync(message, cancellationToken, 201, 204, 409);
    }

    /// <summary>Adds a message that nobody sees for <paramref name="delay"/>.</summary>
    public async Task<QueueReceipt> PutAsync(ReadOnlyMemory<byte> body, TimeSpan delay, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(body.Length, BodyBytesMax);
        using var message = Message(RequestMethod.Post, "/messages", $"visibilitytimeout={Seconds(delay)}");
        message.Request.Headers.Add("Content-Type", "application/xml");
        message.Request.Content = RequestContent.Create(QueueXml.Message(body.Span));
        await SendAsync(message, cancellationToken, 201);
        return QueueXml.Receipt(message.Response.Content.ToMemory().Span);
    }

    /// <summary>False where the message is gone, or another reader has taken it since.</summary>
    public async Task<bool> DeleteAsync(QueueReceipt receipt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        var path = $"/messages/{Uri.EscapeDataString(receipt.MessageId)}";
        using var message = Message(RequestMethod.Delete, path, $"popreceipt={Uri.EscapeDataString(receipt.PopReceipt)}");
        var response = await SendAsync(message, cancellationToken, 204, 404, 400);
        if (response.Status == 400 && ErrorCode(response) != "PopReceiptMismatch") { throw Failed(response); }
        return response.Status == 204;
    }

    /// <summary>Takes up to 32 messages and hides them from others for <paramref name="visibility"/>.</summary>
    public async Task<IReadOnlyList<QueueMessage>> ReceiveAsync(int count, TimeSpan visibility, CancellationToken cancellationToken)
    {
        using var message = Message(RequestMethod.Get, "/messages", $"numofmessages={Text(count)}&visibilitytimeout={Seconds(visibility)}");
        return QueueXml.Messages((await SendAsync(message, cancellationToken, 200)).Content.ToMemory().Span);
    }

    /// <summary>Looks at up to 32 visible messages without taking them.</summary>
    public async Task<IReadOnlyList<QueueMessage>> PeekAsync(int count, CancellationToken cancellationToken)
    {
        using var message = Message(RequestMethod.Get, "/messages", $"numofmessages={Text(count)}&peekonly=true");
        return QueueXml.Messages((await SendAsync(message, cancellationToken, 200)).Content.ToMemory().Span);
    }

    /// <summary>Throws every message away.</summary>
    public async Task ClearAsync(CancellationToken cancellationToken)
    {
        using var message = Message(RequestMethod.Delete, "/messages", "");
        await SendAsync(message, cancellationToken, 204, 404);
    }

    /// <summary>About how many messages there are, the hidden ones too. Zero where the queue does not exist.</summary>
    public async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        using var message = Message(RequestMethod.Get, "", "comp=metadata");
        var response = await SendAsync(message, cancellationToken, 200, 404);
        return response.Headers.TryGetValue("x-ms-approximate-messages-count", out var count) ? int.Parse(count!, CultureInfo.InvariantCulture) : 0;
    }

    private static RequestFailedException Failed(Response response) =>
        new(response.Status, $"The queue service answered {Text(response.Status)} {ErrorCode(response)}.", ErrorCode(response), innerException: null);

    private static string? ErrorCode(Response response) =>
        response.Headers.TryGetValue("x-ms-error-code", out var code) ? code : QueueXml.ErrorCode(response.Content.ToMemory().Span);

    private static string Seconds(TimeSpan span) => Text((int)Math.Ceiling(span.TotalSeconds));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private HttpMessage Message(RequestMethod method, string path, string query)
    {
        var message = pipeline.CreateMessage();
        var parts = string.Join('&', new[] { query, signature }.Where(part => part.Length > 0));
        message.Request.Method = method;
        message.Request.Uri.Reset(new Uri(parts.Length > 0 ? $"{address}{path}?{parts}" : $"{address}{path}"));
        message.Request.Headers.Add("x-ms-version", Version);
        return message;
    }

    private async Task<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken, params int[] expected)
    {
        await pipeline.SendAsync(message, cancellationToken);
        return expected.Contains(message.Response.Status) ? message.Response : throw Failed(message.Response);
    }
}
