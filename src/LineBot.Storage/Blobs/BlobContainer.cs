using System.Globalization;
using System.Text;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace LineBot.Storage.Blobs;

/// <summary>One private container: blobs are put whole or block by block, read as a stream, and deleted.</summary>
public sealed class BlobContainer
{
    private const string Version = "2021-12-02";
    private readonly string address;
    private readonly string signature;
    private readonly HttpPipeline pipeline;

    internal BlobContainer(string address, string signature, HttpPipeline pipeline) =>
        (this.address, this.signature, this.pipeline) = (address, signature, pipeline);

    /// <summary>Makes the container unless it is there. Nobody reads it without our key.</summary>
    public async Task CreateIfNotExistsAsync(CancellationToken cancellationToken)
    {
        using var message = Message(RequestMethod.Put, "", "restype=container");
        await SendAsync(message, cancellationToken, 201, 409);
    }

    /// <summary>Puts a small blob in one call, in the place of what was there.</summary>
    public async Task PutAsync(string name, string contentType, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        using var message = Message(RequestMethod.Put, name, "");
        message.Request.Headers.Add("x-ms-blob-type", "BlockBlob");
        message.Request.Headers.Add("Content-Type", contentType);
        message.Request.Content = RequestContent.Create(bytes);
        await SendAsync(message, cancellationToken, 201);
    }

    /// <summary>Puts a part of a blob, which is not to be seen before <see cref="CommitAsync"/>. Parts that are never committed vanish after a week.</summary>
    public async Task PutBlockAsync(string name, int block, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        using var message = Message(RequestMethod.Put, name, $"comp=block&blockid={Uri.EscapeDataString(BlockId(block))}");
        message.Request.Headers.Add("Content-Type", "application/octet-stream");
        message.Request.Content = RequestContent.Create(bytes);
        await SendAsync(message, cancellationToken, 201);
    }

    /// <summary>Makes the first so many parts the blob.</summary>
    public async Task CommitAsync(string name, string contentType, int blocks, CancellationToken cancellationToken)
    {
        var list = string.Concat(Enumerable.Range(0, blocks).Select(block => $"<Latest>{BlockId(block)}</Latest>"));
        using var message = Message(RequestMethod.Put, name, "comp=blocklist");
        message.Request.Headers.Add("Content-Type", "application/xml");
        message.Request.Headers.Add("x-ms-blob-content-type", contentType);
        message.Request.Content = RequestContent.Create(Encoding.ASCII.GetBytes($"<BlockList>{list}</BlockList>"));
        await SendAsync(message, cancellationToken, 201);
    }

    /// <summary>Null where there is none. The bytes stay on the connection; dispose the stream.</summary>
    public async Task<Stream?> OpenAsync(string name, CancellationToken cancellationToken)
    {
        using var message = Message(RequestMethod.Get, name, "");
        message.BufferResponse = false;
        var response = await SendAsync(message, cancellationToken, 200, 404);
        return response.Status == 200 ? message.ExtractResponseContent() : null;
    }

    /// <summary>False where there was none.</summary>
    public async Task<bool> DeleteAsync(string name, CancellationToken cancellationToken)
    {
        using var message = Message(RequestMethod.Delete, name, "");
        return (await SendAsync(message, cancellationToken, 202, 404)).Status == 202;
    }

    private static string BlockId(int block) => Convert.ToBase64String(Encoding.ASCII.GetBytes(block.ToString("D6", CultureInfo.InvariantCulture)));

    private HttpMessage Message(RequestMethod method, string name, string query)
    {
        var message = pipeline.CreateMessage();
        var parts = string.Join('&', new[] { query, signature }.Where(part => part.Length > 0));
        var path = name.Length > 0 ? $"{address}/{Uri.EscapeDataString(name)}" : address;
        message.Request.Method = method;
        message.Request.Uri.Reset(new Uri(parts.Length > 0 ? $"{path}?{parts}" : path));
        message.Request.Headers.Add("x-ms-version", Version);
        return message;
    }

    private async Task<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken, params int[] expected)
    {
        await pipeline.SendAsync(message, cancellationToken);
        var response = message.Response;
        if (expected.Contains(response.Status)) { return response; }
        var code = response.Headers.TryGetValue("x-ms-error-code", out var given) ? given : null;
        throw new RequestFailedException(response.Status, $"The blob service answered {response.Status} {code}.", code, innerException: null);
    }
}
