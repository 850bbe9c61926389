using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using LineBot.Simulator.Storage;

namespace LineBot.Simulator.Host;

/// <summary>
/// The five calls of the Queue service that a listener needs, signed with the account's key. A call that storage could not answer is made
/// again, as the host's own client does; a message put twice that way is what a queue may do at any time.
/// </summary>
internal sealed class QueueService(StorageAccount account, int triesMost = 5) : IDisposable
{
    private const string Version = "2021-08-06";

    private readonly HttpClient http = new(new SocketsHttpHandler
    {
        UseProxy = false,
        UseCookies = false,
        PooledConnectionIdleTimeout = Azurite.ClosesIdleAfter / 2,
    })
    { Timeout = TimeSpan.FromSeconds(30) };

    /// <summary>Takes up to <paramref name="count"/> messages for <paramref name="lease"/>; null when the queue does not exist.</summary>
    public async Task<QueueMessage[]?> TakeAsync(string queue, int count, TimeSpan lease, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(
            HttpMethod.Get, $"{queue}/messages", $"numofmessages={count}&visibilitytimeout={(int)lease.TotalSeconds}", null, cancellationToken);
        if (response.StatusCode == HttpStatusCode.NotFound) { return null; }
        response.EnsureSuccessStatusCode();
        var xml = XDocument.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
        return [.. xml.Descendants("QueueMessage").Select(QueueMessage.Read)];
    }

    public async Task DeleteAsync(string queue, string id, string popReceipt, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(
            HttpMethod.Delete, $"{queue}/messages/{id}", $"popreceipt={Uri.EscapeDataString(popReceipt)}", null, cancellationToken);
    }

    /// <summary>Changes when the message is seen again; returns the new receipt, or null when somebody else has it by now.</summary>
    public async Task<string?> ShowAfterAsync(string queue, string id, string popReceipt, TimeSpan delay, CancellationToken cancellationToken)
    {
        var query = $"popreceipt={Uri.EscapeDataString(popReceipt)}&visibilitytimeout={(int)delay.TotalSeconds}";
        using var response = await SendAsync(HttpMethod.Put, $"{queue}/messages/{id}", query, null, cancellationToken);
        return response.IsSuccessStatusCode ? response.Headers.GetValues("x-ms-popreceipt").Single() : null;
    }

    /// <summary>Into a queue that is made where it is missing.</summary>
    public async Task PutAsync(string queue, string text, CancellationToken cancellationToken)
    {
        await CreateAsync(queue, cancellationToken);
        await AddAsync(queue, text, cancellationToken);
    }

    public async Task CreateAsync(string queue, CancellationToken cancellationToken)
    {
        using var created = await SendAsync(HttpMethod.Put, queue, "", null, cancellationToken);
    }

    /// <summary>Into a queue that is there.</summary>
    public async Task AddAsync(string queue, string text, CancellationToken cancellationToken)
    {
        var body = new XElement("QueueMessage", new XElement("MessageText", text)).ToString(SaveOptions.DisableFormatting);
        using var response = await SendAsync(HttpMethod.Post, $"{queue}/messages", "", body, cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>How many messages the queue holds, also those nobody sees now.</summary>
    public async Task<int> CountAsync(string queue, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(HttpMethod.Get, queue, "comp=metadata", null, cancellationToken);
        return response.IsSuccessStatusCode
            ? int.Parse(response.Headers.GetValues("x-ms-approximate-messages-count").Single(), CultureInfo.InvariantCulture)
            : 0;
    }

    public void Dispose() => http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, string query, string? body, CancellationToken cancellationToken)
    {
        var address = new UriBuilder(new Uri(account.Queues, path)) { Query = query }.Uri;
        for (var tried = 1; ; tried++)
        {
            try
            {
                var response = await SendOnceAsync(method, address, body, cancellationToken);
                if ((int)response.StatusCode < 500 || tried == triesMost) { return response; }
                response.Dispose();
            }
            catch (Exception error) when (tried < triesMost && IsOfTheMoment(error, cancellationToken))
            {
                // It is tried again below.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50 << tried), TimeProvider.System, cancellationToken);
        }
    }

    /// <summary>Storage was not there, or took longer than anybody waits; and nobody called the whole thing off.</summary>
    internal static bool IsOfTheMoment(Exception error, CancellationToken cancellationToken) =>
        !cancellationToken.IsCancellationRequested && (error is HttpRequestException or IOException or OperationCanceledException);

    private async Task<HttpResponseMessage> SendOnceAsync(HttpMethod method, Uri address, string? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null) { request.Content = new StringContent(body, Encoding.UTF8, "application/xml"); }
        else if (method == HttpMethod.Put) { request.Content = new ByteArrayContent([]); }
        request.Headers.TryAddWithoutValidation("x-ms-date", TimeProvider.System.GetUtcNow().ToString("R", CultureInfo.InvariantCulture));
        request.Headers.TryAddWithoutValidation("x-ms-version", Version);
        request.Headers.TryAddWithoutValidation("Authorization", $"SharedKey {account.Name}:{Sign(request, address)}");
        return await http.SendAsync(request, cancellationToken);
    }

    private string Sign(HttpRequestMessage request, Uri address)
    {
        var length = request.Content?.Headers.ContentLength is > 0 and { } bytes ? bytes.ToString(CultureInfo.InvariantCulture) : "";
        var type = request.Content?.Headers.ContentType?.ToString() ?? "";
        var headers = $"x-ms-date:{request.Headers.GetValues("x-ms-date").Single()}\nx-ms-version:{Version}\n";
        var text = $"{request.Method}\n\n\n{length}\n\n{type}\n\n\n\n\n\n\n{headers}{Resource(address)}";
        return Convert.ToBase64String(HMACSHA256.HashData(account.Key, Encoding.UTF8.GetBytes(text)));
    }

    private string Resource(Uri address)
    {
        var resource = new StringBuilder($"/{account.Name}{address.AbsolutePath}");
        var parameters = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2));
        foreach (var pair in parameters.OrderBy(pair => pair[0], StringComparer.Ordinal))
        {
            resource.Append(CultureInfo.InvariantCulture, $"\n{pair[0]}:{Uri.UnescapeDataString(pair[1])}");
        }
        return resource.ToString();
    }
}

/// <summary>One message as it was taken.</summary>
internal sealed record QueueMessage(string Id, string PopReceipt, int DequeueCount, string Text)
{
    public required DateTimeOffset InsertedAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
    public required DateTimeOffset VisibleAt { get; init; }

    public static QueueMessage Read(XElement xml) => new(
        (string)xml.Element("MessageId")!,
        (string)xml.Element("PopReceipt")!,
        (int)xml.Element("DequeueCount")!,
        (string)xml.Element("MessageText")!)
    {
        InsertedAt = Time(xml, "InsertionTime"),
        ExpiresAt = Time(xml, "ExpirationTime"),
        VisibleAt = Time(xml, "TimeNextVisible"),
    };

    private static DateTimeOffset Time(XElement xml, string name) =>
        DateTimeOffset.Parse((string)xml.Element(name)!, CultureInfo.InvariantCulture);
}
