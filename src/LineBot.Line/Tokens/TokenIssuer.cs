using System.Text.Json.Serialization;
using LineBot.Line.Client;

namespace LineBot.Line.Tokens;

/// <summary>Asks LINE for one stateless token.</summary>
internal sealed class TokenIssuer(HttpClient http, LineEndpoints endpoints, ChannelCredentials credentials, TimeProvider clock)
{
    public async Task<LineResult<IssuedToken>> IssueAsync(CancellationToken cancellationToken)
    {
        using var deadline = new Deadline(endpoints.Timeout, clock, cancellationToken);
        using var form = new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"),
            new("client_id", credentials.ChannelId),
            new("client_secret", credentials.ChannelSecret),
        ]);
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoints.Api("/oauth2/v3/token")) { Content = form };
        var sent = await LineTransport.TrySendAsync(http, request, deadline, () => true);
        if (sent.Failure is { } failure) { return failure.As<IssuedToken>(); }
        using var response = sent.Response!;
        if (!response.IsSuccessStatusCode)
        {
            return await LineAnswers.ReadFailureAsync<IssuedToken>(response, hadRetryKey: false, deadline.Token);
        }
        var answer = await LineAnswers.ReadJsonAsync(response, LineJson.Context.TokenAnswer, deadline.Token);
        return answer?.ToToken() is { } token
            ? new Accepted<IssuedToken>(token, LineAnswers.RequestId(response))
            : new OutcomeUnknown<IssuedToken>("LINE's answer holds no token.");
    }
}

/// <summary>A token and how long it lives.</summary>
internal sealed record IssuedToken(ChannelToken Token, TimeSpan Life)
{
    public override string ToString() => nameof(IssuedToken);
}

internal sealed record TokenAnswer
{
    [JsonPropertyName("access_token")]
    public string? AccessToken { get; init; }

    [JsonPropertyName("expires_in")]
    public int ExpiresIn { get; init; }

    public IssuedToken? ToToken() =>
        ChannelToken.IsValid(AccessToken) && ExpiresIn > 0 ? new(new(AccessToken!), TimeSpan.FromSeconds(ExpiresIn)) : null;

    public override string ToString() => nameof(TokenAnswer);
}
