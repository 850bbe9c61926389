using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace LineBot.Storage.Connection;

/// <summary>Signs each try of a request with the account's key, with a fresh date: the service refuses dates more than 15 minutes off.</summary>
internal sealed class SharedKeyPolicy(string account, string base64Key) : HttpPipelineSynchronousPolicy
{
    private readonly byte[] key = Convert.FromBase64String(base64Key);

    public override void OnSendingRequest(HttpMessage message)
    {
        var request = message.Request;
        request.Headers.SetValue("x-ms-date", TimeProvider.System.GetUtcNow().ToString("R", CultureInfo.InvariantCulture));
        var signature = Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(TextToSign(request))));
        request.Headers.SetValue("Authorization", $"SharedKey {account}:{signature}");
    }

    private string TextToSign(Request request)
    {
        var text = new StringBuilder(512).Append(request.Method.Method).Append("\n\n\n").Append(Length(request)).Append("\n\n");
        text.Append(request.Headers.TryGetValue("Content-Type", out var type) ? type : "").Append("\n\n\n\n\n\n\n");
        AppendServiceHeaders(text, request);
        return AppendResource(text, request.Uri.ToUri()).ToString();
    }

    private static string Length(Request request) =>
        request.Content is { } content && content.TryComputeLength(out var length) && length > 0 ? length.ToString(CultureInfo.InvariantCulture) : "";

    private static void AppendServiceHeaders(StringBuilder text, Request request)
    {
        foreach (var header in request.Headers
            .Where(header => header.Name.StartsWith("x-ms-", StringComparison.OrdinalIgnoreCase))
            .OrderBy(header => header.Name, StringComparer.OrdinalIgnoreCase))
        {
            text.Append(header.Name.ToLowerInvariant()).Append(':').Append(header.Value).Append('\n');
        }
    }

    private StringBuilder AppendResource(StringBuilder text, Uri uri)
    {
        text.Append('/').Append(account).Append(uri.AbsolutePath);
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            text.Append('\n').Append(pair[..equals].ToLowerInvariant()).Append(':').Append(Uri.UnescapeDataString(pair[(equals + 1)..]));
        }
        return text;
    }
}
