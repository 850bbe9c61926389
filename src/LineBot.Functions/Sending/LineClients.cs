using LineBot.Functions.Settings;
using LineBot.Line.Client;
using LineBot.Line.Tokens;

namespace LineBot.Functions.Sending;

/// <summary>A client of LINE for each channel, over one pool of connections.</summary>
internal sealed class LineClients
{
    private readonly Dictionary<string, LineClient> clients;

    public LineClients(LineSettings settings)
    {
        var http = LineHttp.Create();
        var endpoints = new LineEndpoints { ApiBaseUrl = settings.ApiBaseUrl!, DataApiBaseUrl = settings.DataApiBaseUrl! };
        clients = settings.Channels.ToDictionary(
            channel => channel.Name,
            channel => new LineClient(http, TokensOf(channel, http, endpoints), endpoints, TimeProvider.System),
            StringComparer.Ordinal);
    }

    public LineClient this[string channel] => clients[channel];

    private static IChannelTokens TokensOf(ChannelSettings channel, HttpClient http, LineEndpoints endpoints) => channel.AccessToken is { } token
        ? new FixedToken(token)
        : new StatelessTokens(http, endpoints, new ChannelCredentials(channel.ChannelId!, channel.Secret), TimeProvider.System);
}
