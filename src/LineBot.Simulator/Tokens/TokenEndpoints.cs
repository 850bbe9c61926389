using LineBot.Simulator.Clock;
using LineBot.Simulator.Line;

namespace LineBot.Simulator.Tokens;

/// <summary>Issues, verifies and revokes channel access tokens. None of these calls takes a bearer token.</summary>
internal sealed class TokenEndpoints(Channel channel, AccessTokens tokens, Assertions assertions, VirtualClock clock) : ILineEndpoints
{
    private const int PerKindMax = 30;
    private static readonly TimeSpan Stateless = TimeSpan.FromSeconds(900);
    private static readonly TimeSpan ShortLived = TimeSpan.FromDays(30);

    public IEnumerable<LineEndpoint> Endpoints =>
    [
        Open("POST", "/oauth2/v3/token", IssueStateless),
        Open("POST", "/oauth2/v2.1/token", IssueV21),
        Open("GET", "/oauth2/v2.1/verify", call => Verify(call.Query("access_token"))),
        Open("GET", "/oauth2/v2.1/tokens/kid", ListKeys),
        Open("POST", "/oauth2/v2.1/revoke", call => IsChannel(call) ? Revoke(call) : WrongClient()),
        Open("POST", "/v2/oauth/accessToken", IssueShortLived) with { Rate = Rate.PerSecond(370) },
        Open("POST", "/v2/oauth/verify", call => Verify(call.Form("access_token"))),
        Open("POST", "/v2/oauth/revoke", Revoke),
    ];

    private static LineEndpoint Open(string method, string path, Func<LineCall, LineAnswer> handle) =>
        new(method, path, handle) { NeedsToken = false };

    private LineAnswer IssueStateless(LineCall call)
    {
        if (call.Form("grant_type") != "client_credentials") { return WrongGrant(); }
        if (!IsChannel(call) && assertions.Read(call.Form("client_assertion")) is null) { return WrongClient(); }
        return Issued(tokens.Issue(TokenKind.Stateless, Stateless));
    }

    private LineAnswer IssueShortLived(LineCall call)
    {
        if (call.Form("grant_type") != "client_credentials") { return WrongGrant(); }
        if (!IsChannel(call)) { return WrongClient(); }
        var others = tokens.Of(TokenKind.ShortLived);
        if (others.Length >= PerKindMax) { tokens.Revoke(others[0].Value); }
        return Issued(tokens.Issue(TokenKind.ShortLived, ShortLived));
    }

    private LineAnswer IssueV21(LineCall call)
    {
        if (call.Form("grant_type") != "client_credentials") { return WrongGrant(); }
        if (assertions.Read(call.Form("client_assertion")) is not { TokenLife: { } life }) { return WrongClient(); }
        if (tokens.Of(TokenKind.V21).Length >= PerKindMax)
        {
            return LineAnswer.OAuthError("invalid_request", "The number of tokens exceeds the limit");
        }
        return Issued(tokens.Issue(TokenKind.V21, life), withKey: true);
    }

    private LineAnswer ListKeys(LineCall call) => assertions.Read(call.Query("client_assertion")) is not null
        ? LineAnswer.Ok(new { kids = tokens.Of(TokenKind.V21).Select(token => token.KeyId) })
        : WrongClient();

    private LineAnswer Verify(string? value) => value is not null && tokens.Find(value) is { } token
        ? LineAnswer.Ok(new { client_id = channel.ChannelId, expires_in = SecondsLeft(token), scope = "" })
        : LineAnswer.OAuthError("invalid_request", "access token expired");

    /// <summary>A token nobody knows is no error.</summary>
    private LineAnswer Revoke(LineCall call)
    {
        if (call.Form("access_token") is not { } token) { return LineAnswer.OAuthError("invalid_request", "access_token is required"); }
        tokens.Revoke(token);
        return new(200, []);
    }

    private bool IsChannel(LineCall call) => call.Form("client_id") == channel.ChannelId && call.Form("client_secret") == channel.Secret;

    private LineAnswer Issued(AccessTokens.Issued token, bool withKey = false) => LineAnswer.Ok(new
    {
        access_token = token.Value,
        token_type = "Bearer",
        expires_in = SecondsLeft(token),
        key_id = withKey ? token.KeyId : null,
    });

    private long SecondsLeft(AccessTokens.Issued token) => (long)(token.ExpiresAt - clock.GetUtcNow()).TotalSeconds;

    private static LineAnswer WrongGrant() => LineAnswer.OAuthError("unsupported_grant_type", "grant_type must be client_credentials");

    private static LineAnswer WrongClient() => LineAnswer.OAuthError("invalid_client", "invalid client credentials", 401);
}
