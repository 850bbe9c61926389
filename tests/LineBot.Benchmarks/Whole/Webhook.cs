using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LineBot.Benchmarks.Whole;

/// <summary>A signed webhook with one message that asks for the balance.</summary>
internal sealed record Webhook(string ReplyToken, byte[] Body, string Signature)
{
    public const string Secret = "benchmark channel secret";
    private static readonly byte[] Key = Encoding.UTF8.GetBytes(Secret);
    private static readonly string Run = Guid.NewGuid().ToString("N")[..8].ToUpperInvariant();
    private static int last;

    public static Webhook BalanceOf(string user)
    {
        var number = Interlocked.Increment(ref last);
        var token = $"{Run}{number.ToString("D24", CultureInfo.InvariantCulture)}";
        var body = Encoding.UTF8.GetBytes($$"""
            {"destination":"U00000000000000000000000000000000","events":[{"type":"message","message":{"type":"text","id":"{{number}}","quoteToken":"q","text":"ยอดเงิน"},"webhookEventId":"01{{Run}}{{number.ToString("D16", CultureInfo.InvariantCulture)}}","deliveryContext":{"isRedelivery":false},"timestamp":{{1_790_000_000_000 + number}},"source":{"type":"user","userId":"{{user}}"},"replyToken":"{{token}}","mode":"active"}]}
            """);
        return new(token, body, Convert.ToBase64String(HMACSHA256.HashData(Key, body)));
    }
}
