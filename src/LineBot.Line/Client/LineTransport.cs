using System.Net;
using System.Text.Json.Serialization.Metadata;
using LineBot.Line.Tokens;

namespace LineBot.Line.Client;

/// <summary>Puts the token on a call, makes it once, and says how it ended.</summary>
internal sealed class LineTransport(HttpClient http, IChannelTokens tokens, LineEndpoints endpoints, TimeProvider clock)
{
    private const int TokensTriedMax = 2;

    public LineEndpoints Endpoints => endpoints;

    /// <summary>A call whose effect counts more than its answer: a 2xx is success even when its body cannot be read.</summary>
    public Task<LineResult<Nothing>> SendAsync(LineCall call, CancellationToken cancellationToken) =>
        SendAsync(call, static (_, _) => Task.FromResult<Nothing?>(Nothing.Value), cancellationToken);

    public Task<LineResult<T>> SendAsync<T>(LineCall call, JsonTypeInfo<T> answer, CancellationToken cancellationToken)
        where T : class =>
        SendAsync(call, (response, token) => LineAnswers.ReadJsonAsync(response, answer, token), cancellationToken);

    /// <summary>The answer's bytes stay on the connection; whoever gets the response disposes it.</summary>
    public async Task<LineResult<HttpResponseMessage>> OpenAsync(LineCall call, CancellationToken cancellationToken)
    {
        using var deadline = new Deadline(endpoints.Timeout, clock, cancellationToken);
        var sent = await SendOnceAsync(call, deadline);
        if (sent.Failure is { } failure) { return failure.As<HttpResponseMessage>(); }
        var response = sent.Response!;
        if (response.IsSuccessStatusCode) { return new Accepted<HttpResponseMessage>(response, LineAnswers.RequestId(response)); }
        using (response) { return await LineAnswers.ReadFailureAsync<HttpResponseMessage>(response, hadRetryKey: false, deadline.Token); }
    }

    /// <summary>Sends without looking at the answer. <paramref name="mayHaveLeft"/> is asked only when the sending was cut off.</summary>
    public static async Task<Sent> TrySendAsync(HttpClient http, HttpRequestMessage request, Deadline deadline, Func<bool> mayHaveLeft)
    {
        try
        {
            return new(await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline.Token), null);
        }
        catch (OperationCanceledException)
        {
            return new(null, new(mayHaveLeft(), deadline.Reason));
        }
        catch (HttpRequestException e)
        {
            return new(null, new(mayHaveLeft() && !IsBeforeSending(e.HttpRequestError), $"The connection failed ({e.HttpRequestError})."));
        }
    }

    /// <summary>A call whose answer is read by the caller; null means that it could not be read.</summary>
    public async Task<LineResult<T>> SendAsync<T>(
        LineCall call, Func<HttpResponseMessage, CancellationToken, Task<T?>> read, CancellationToken cancellationToken)
        where T : class
    {
        using var deadline = new Deadline(endpoints.Timeout, clock, cancellationToken);
        using var body = call.Body;
        var sent = await SendOnceAsync(call, deadline);
        if (sent.Failure is { } failure) { return failure.As<T>(); }
        using var response = sent.Response!;
        if (!response.IsSuccessStatusCode)
        {
            return await LineAnswers.ReadFailureAsync<T>(response, call.RetryKey is not null, deadline.Token);
        }
        return await read(response, deadline.Token) is { } value
            ? new Accepted<T>(value, LineAnswers.RequestId(response))
            : new OutcomeUnknown<T>("LINE's answer could not be read.", (int)response.StatusCode);
    }

    /// <summary>A 401 is about the token, not the call: with a fresh one the call is made once more.</summary>
    private async Task<Sent> SendOnceAsync(LineCall call, Deadline deadline)
    {
        for (var attempt = 1; ; attempt++)
        {
            var token = await tokens.GetAsync(deadline.Token);
            if (token is not Accepted<ChannelToken> { Value: var held }) { return new(null, new(false, token.ToString(), token.Error)); }
            var sent = await TrySendAsync(http, call.ToRequest(held), deadline, () => call.MayHaveLeft);
            if (attempt == TokensTriedMax || sent.Response is not { StatusCode: HttpStatusCode.Unauthorized }) { return sent; }
            if (!tokens.Discard(held)) { return sent; }
            sent.Response.Dispose();
        }
    }

    private static bool IsBeforeSending(HttpRequestError error) => error is HttpRequestError.NameResolutionError
        or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

    /// <summary>A response, or why there is none.</summary>
    internal readonly record struct Sent(HttpResponseMessage? Response, Failure? Failure);

    /// <summary>No answer came.</summary>
    internal sealed record Failure(bool MayHaveLeft, string Reason, LineError? Cause = null)
    {
        public LineResult<T> As<T>() => MayHaveLeft ? new OutcomeUnknown<T>(Reason) : new NotSent<T>(Reason) { Cause = Cause };
    }
}
