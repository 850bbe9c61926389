using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace LineBot.Benchmarks.Whole;

/// <summary>A contestant's process, and the way to its webhook.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private static readonly TimeSpan AnswersWithin = TimeSpan.FromSeconds(60);
    private readonly Process process;
    private readonly ReplySink sink;
    private readonly HttpClient http;
    private readonly long startedAt;
    private readonly Task<string> output;
    private readonly Task<string> errors;
    private int refusals;

    private RunningBot(ProcessStartInfo start, int port, ReplySink sink)
    {
        this.sink = sink;
        http = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false }) { BaseAddress = new($"http://127.0.0.1:{port}"), Timeout = AnswersWithin };
        startedAt = Stopwatch.GetTimestamp();
        process = Process.Start(start)!;
        output = process.StandardOutput.ReadToEndAsync();
        errors = process.StandardError.ReadToEndAsync();
    }

    public int Id => process.Id;

    /// <summary>Webhooks that were answered 503 and brought again.</summary>
    public int Refusals => refusals;

    public static RunningBot Start(Contestant contestant, string storage, ReplySink sink)
    {
        var port = FreePort();
        return new(contestant.Start(port, storage, sink.Address), port, sink);
    }

    /// <summary>Asks until somebody listens, then waits for the reply. Milliseconds since the process was spawned.</summary>
    public async Task<double> FirstReplyAsync(string user)
    {
        var webhook = Webhook.BalanceOf(user);
        var reply = sink.Reply(webhook.ReplyToken);   // Waited for from before it can come.
        while (await SendAsync(webhook) != HttpStatusCode.OK)
        {
            webhook = Webhook.BalanceOf(user);
            reply = sink.Reply(webhook.ReplyToken);
            if (process.HasExited) { throw new InvalidOperationException($"The contestant ended: {await errors}"); }
            if (Stopwatch.GetElapsedTime(startedAt) > AnswersWithin) { throw new TimeoutException("The contestant does not listen."); }
            await Task.Delay(1);
        }
        return Stopwatch.GetElapsedTime(startedAt, await ComingAsync(reply)).TotalMilliseconds;
    }

    /// <summary>One turn, until both LINE's webhook is answered and the reply has come. Milliseconds from webhook to reply.</summary>
    public async Task<double> TurnAsync(string user)
    {
        var webhook = Webhook.BalanceOf(user);
        var reply = sink.Reply(webhook.ReplyToken);
        var sentAt = Stopwatch.GetTimestamp();
        for (var status = await SendAsync(webhook); status != HttpStatusCode.OK; status = await SendAsync(webhook))
        {
            if (status is null || Stopwatch.GetElapsedTime(sentAt) > AnswersWithin) { throw new InvalidOperationException($"The webhook was answered {status}."); }
            Interlocked.Increment(ref refusals);   // Storage was too slow for LINE's two seconds: LINE brings the event again.
        }
        return Stopwatch.GetElapsedTime(sentAt, await ComingAsync(reply)).TotalMilliseconds;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        http.Dispose();
    }

    /// <summary>A reply that does not come is a fault of the contestant; its own words say why.</summary>
    private async Task<long> ComingAsync(Task<long> reply)
    {
        if (await Task.WhenAny(reply, Task.Delay(AnswersWithin)) == reply) { return await reply; }
        process.Kill();
        throw new TimeoutException($"No reply came. {(await output).Trim().Split('\n').LastOrDefault()} {await errors}");
    }

    /// <summary>Null: nobody listens.</summary>
    private async Task<HttpStatusCode?> SendAsync(Webhook webhook)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/line/webhook") { Content = new ByteArrayContent(webhook.Body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Add("x-line-signature", webhook.Signature);
        try
        {
            using var answer = await http.SendAsync(request);
            return answer.StatusCode;
        }
        catch (HttpRequestException refused) when (refused.HttpRequestError == HttpRequestError.ConnectionError)
        {
            return null;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
