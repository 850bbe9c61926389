using LineBot.Cli.Commands;
using LineBot.Line.Client;
using LineBot.Line.Tokens;

namespace LineBot.Cli.Settings;

/// <summary>The LINE channels that the environment names, with the app's own settings.</summary>
internal static class LineChannels
{
    /// <summary>The app's name for its only channel where no bot user id is configured.</summary>
    private const string DefaultName = "default";

    /// <param name="number">One of them, counted from 0; null: all.</param>
    /// <param name="read">Reads a setting.</param>
    /// <exception cref="SentenceException">A setting is missing.</exception>
    public static IReadOnlyList<LineChannel> From(Func<string, string?> read, int? number)
    {
        var http = LineHttp.Create();
        var endpoints = new LineEndpoints { ApiBaseUrl = ApiAddress(read), DataApiBaseUrl = Address(read, "Line__DataApiBaseUrl", "https://api-data.line.me") };
        var channels = Enumerable.Range(0, int.MaxValue).TakeWhile(index => index == 0 || IsNamed(read, index))
            .Where(index => number is null || number == index).Select(index => Channel(read, index, http, endpoints)).ToList();
        return channels.Count > 0 ? channels : throw new SentenceException($"There is no channel {number}: Line__Channels__{number}__Secret is not set.");
    }

    private static bool IsNamed(Func<string, string?> read, int index) => read($"Line__Channels__{index}__Secret") is not null;

    private static LineChannel Channel(Func<string, string?> read, int index, HttpClient http, LineEndpoints endpoints)
    {
        var prefix = $"Line__Channels__{index}";
        return new(index, read($"{prefix}__BotUserId") ?? DefaultName, new LineClient(http, Tokens(read, prefix, http, endpoints), endpoints, TimeProvider.System));
    }

    private static IChannelTokens Tokens(Func<string, string?> read, string prefix, HttpClient http, LineEndpoints endpoints)
    {
        if (read($"{prefix}__AccessToken") is { } token) { return new FixedToken(token); }
        if (read($"{prefix}__ChannelId") is { } id && read($"{prefix}__Secret") is { } secret)
        {
            return new StatelessTokens(http, endpoints, new ChannelCredentials(id, secret), TimeProvider.System);
        }

        throw new SentenceException($"{prefix}__AccessToken is missing: give the channel access token, or {prefix}__ChannelId and {prefix}__Secret.");
    }

    /// <summary>Where LINE's API is, for this installation.</summary>
    public static Uri ApiAddress(Func<string, string?> read) => Address(read, "Line__ApiBaseUrl", "https://api.line.me");

    private static Uri Address(Func<string, string?> read, string name, string otherwise) =>
        Uri.TryCreate(read(name) ?? otherwise, UriKind.Absolute, out var address)
            ? address
            : throw new SentenceException($"{name} is not an address.");
}

/// <summary>A channel by its number in the settings, and by the name under which the app keeps things of it.</summary>
internal sealed record LineChannel(int Number, string Name, LineClient Line)
{
    public override string ToString() => Name;
}
