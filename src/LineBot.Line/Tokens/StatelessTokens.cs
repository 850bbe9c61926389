using LineBot.Line.Client;

namespace LineBot.Line.Tokens;

/// <summary>
/// Tokens of 15 minutes, made from channel id and secret. One is shared by all calls and renewed ahead of its end, by one call
/// at a time; while that one renews, the others go on with the old token.
/// </summary>
public sealed class StatelessTokens : IChannelTokens, IDisposable
{
    private static readonly TimeSpan RenewAhead = TimeSpan.FromMinutes(2);
    private readonly SemaphoreSlim renewal = new(1, 1);
    private readonly TokenIssuer issuer;
    private readonly TimeProvider clock;
    private volatile Held? held;

    public StatelessTokens(HttpClient http, LineEndpoints endpoints, ChannelCredentials credentials, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        issuer = new(http, endpoints, credentials, clock);
        this.clock = clock;
    }

    public async ValueTask<LineResult<ChannelToken>> GetAsync(CancellationToken cancellationToken)
    {
        if (held is { } fresh && clock.GetUtcNow() < fresh.RenewAt) { return fresh.Answer; }
        return await RenewAsync(cancellationToken);
    }

    public bool Discard(ChannelToken refused)
    {
        if (held is { } current && current.Token == refused) { held = null; }
        return true;
    }

    public void Dispose() => renewal.Dispose();

    public override string ToString() => nameof(StatelessTokens);

    private async ValueTask<LineResult<ChannelToken>> RenewAsync(CancellationToken cancellationToken)
    {
        if (!await TryEnterAsync(cancellationToken))
        {
            return held?.Answer ?? new NotSent<ChannelToken>("Cancelled while waiting for a channel access token.");
        }
        try
        {
            var now = clock.GetUtcNow();
            if (held is { } renewed && now < renewed.RenewAt) { return renewed.Answer; }
            var issued = await issuer.IssueAsync(cancellationToken);
            if (issued is Accepted<IssuedToken> { Value: var token })
            {
                held = new(token.Token, now + token.Life - Ahead(token.Life), now + token.Life);
                return held.Answer;
            }
            return held is { } old && now < old.ExpiresAt ? old.Answer : Failure(issued);
        }
        finally
        {
            renewal.Release();
        }
    }

    /// <summary>False when another call is at it and the old token still serves, or when the wait was cancelled.</summary>
    private async ValueTask<bool> TryEnterAsync(CancellationToken cancellationToken)
    {
        if (held is { } old && clock.GetUtcNow() < old.ExpiresAt) { return renewal.Wait(TimeSpan.Zero, CancellationToken.None); }
        try
        {
            await renewal.WaitAsync(cancellationToken);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static TimeSpan Ahead(TimeSpan life) => life / 2 < RenewAhead ? life / 2 : RenewAhead;

    private static NotSent<ChannelToken> Failure(LineResult<IssuedToken> issued) =>
        new($"LINE gave no channel access token: {issued}") { Cause = issued.Error };

    private sealed record Held(ChannelToken Token, DateTimeOffset RenewAt, DateTimeOffset ExpiresAt)
    {
        public LineResult<ChannelToken> Answer { get; } = new Accepted<ChannelToken>(Token, RequestId: null);
    }
}
