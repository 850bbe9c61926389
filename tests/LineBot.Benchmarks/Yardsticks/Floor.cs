using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LineBot.Benchmarks.Yardsticks;

/// <summary>The least that a LINE bot can do: check the signature and send one fixed reply. Nothing that answers from books can be cheaper.</summary>
internal static class Floor
{
    private static readonly byte[] Empty = "{}"u8.ToArray();

    public static async Task RunAsync()
    {
        var key = Encoding.UTF8.GetBytes(Setting("Line__Channels__0__Secret"));
        var line = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false, ActivityHeadersPropagator = null });
        var reply = new Uri(Setting("Line__ApiBaseUrl") + "/v2/bot/message/reply");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, int.Parse(Setting("FUNCTIONS_CUSTOMHANDLER_PORT"), CultureInfo.InvariantCulture)));
        var app = builder.Build();
        app.Run(context => AnswerAsync(context, key, line, reply));
        await app.RunAsync();
    }

    private static async Task AnswerAsync(HttpContext context, byte[] key, HttpClient line, Uri reply)
    {
        var body = new byte[context.Request.ContentLength ?? 0];
        await context.Request.Body.ReadExactlyAsync(body);
        if (!IsSigned(body, key, context.Request.Headers["x-line-signature"]))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        using var request = new HttpRequestMessage(HttpMethod.Post, reply);
        request.Headers.Authorization = new("Bearer", "token");
        request.Content = new StringContent($$"""{"replyToken":"{{TokenIn(body)}}","messages":[{"type":"text","text":"สวัสดีค่ะ"}]}""", MediaTypeHeaderValue.Parse("application/json"));
        using var answer = await line.SendAsync(request);
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(Empty);
    }

    private static bool IsSigned(byte[] body, byte[] key, string? signature)
    {
        Span<byte> given = stackalloc byte[64];
        return Convert.TryFromBase64String(signature ?? "", given, out var length)
            && CryptographicOperations.FixedTimeEquals(given[..length], HMACSHA256.HashData(key, body));
    }

    private static string? TokenIn(byte[] body)
    {
        using var json = JsonDocument.Parse(body);
        return json.RootElement.GetProperty("events")[0].GetProperty("replyToken").GetString();
    }

    private static string Setting(string name) => Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"{name} is missing.");
}
