using LineBot.Line.Tokens;

namespace LineBot.Line.Client;

/// <summary>One HTTP call to LINE, before a token is put on it.</summary>
internal readonly record struct LineCall(HttpMethod Method, Uri Address)
{
    /// <summary>A POST with nothing to say still carries a length of zero: LINE's edge refuses it otherwise.</summary>
    public HttpContent? Body { get; init; }

    public Guid? RetryKey { get; init; }

    /// <summary>False only when it is certain that no server has the call.</summary>
    public bool MayHaveLeft => Body is not JsonBody body || body.MayHaveLeft;

    public HttpRequestMessage ToRequest(ChannelToken token)
    {
        var request = new HttpRequestMessage(Method, Address) { Content = Body };
        request.Headers.Authorization = new("Bearer", token.Value);
        if (RetryKey is { } key) { request.Headers.Add("X-Line-Retry-Key", key.ToString("D")); }
        return request;
    }
}
