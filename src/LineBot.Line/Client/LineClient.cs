using LineBot.Line.Tokens;

namespace LineBot.Line.Client;

/// <summary>
/// The LINE Messaging API for one channel. Every call ends in a <see cref="LineResult{T}"/>, also when the connection fails or
/// <c>cancellationToken</c> is cancelled; exceptions are for arguments that no caller should pass. Safe for use by many at once.
/// </summary>
/// <param name="http">From <see cref="LineHttp.Create"/>, shared and pooled; the client does not dispose it.</param>
public sealed partial class LineClient(HttpClient http, IChannelTokens tokens, LineEndpoints endpoints, TimeProvider clock)
{
    private readonly LineTransport transport = new(http, tokens, endpoints, clock);

    public override string ToString() => nameof(LineClient);

    private LineCall Get(string path) => new(HttpMethod.Get, endpoints.Api(path));

    private LineCall Delete(string path) => new(HttpMethod.Delete, endpoints.Api(path));

    private LineCall Post(string path, HttpContent? body = null) =>
        new(HttpMethod.Post, endpoints.Api(path)) { Body = body ?? new ByteArrayContent([]) };

    /// <summary>Runs the call only when every id may stand in an address.</summary>
    private static Task<LineResult<T>> WithIds<T>(Func<Task<LineResult<T>>> call, params ReadOnlySpan<string?> ids)
    {
        foreach (var id in ids)
        {
            if (!PathPart.IsValid(id)) { return Task.FromResult<LineResult<T>>(new NotSent<T>("An id is not one that LINE gives out.")); }
        }
        return call();
    }
}
