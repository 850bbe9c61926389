using LineBot.Cli.Commands;

namespace LineBot.Cli.Channels;

/// <summary>Brings a channel's webhook to where the app is. Done again it finds everything in order and changes nothing.</summary>
internal static class ChannelSetup
{
    private const int UrlMax = 500;
    private const string WebhookPath = "/api/line/webhook";

    /// <exception cref="SentenceException">LINE does not take the token or the address.</exception>
    public static async Task<ChannelAnswer> RunAsync(ChannelProbe probe, Uri? address, Func<string, string?> read, CancellationToken cancellationToken)
    {
        await probe.AskAsync(cancellationToken);
        if (probe.Bot is not { } bot) { throw new SentenceException(Refused(probe)); }
        var isChanged = address is not null && probe.Webhook?.Endpoint != address.AbsoluteUri;
        if (isChanged)
        {
            var set = await probe.Channel.Line.SetWebhookEndpointAsync(address!, cancellationToken);
            if (!set.IsDone) { throw new SentenceException($"LINE did not take the webhook address: {set}. It must be https, with a certificate that a browser trusts."); }
            await probe.AskAsync(cancellationToken);
        }

        await probe.TestAsync(cancellationToken);
        return ChannelAnswer.Of(probe, bot, isChanged, probe.WrongBotUserId(read));
    }

    /// <summary>The app's own address, where the settings name one.</summary>
    public static Uri? AddressIn(Func<string, string?> read)
    {
        var text = read("LineBot__PublicBaseUrl") ?? (read("WEBSITE_HOSTNAME") is { } host ? $"https://{host}" : null);
        return text is null ? null : Read($"{text.TrimEnd('/')}{WebhookPath}");
    }

    /// <summary>An address of nothing but a host is the app's: what LINE calls there is known.</summary>
    /// <exception cref="SentenceException">LINE would not take it.</exception>
    public static Uri Read(string text) =>
        text.Length <= UrlMax && Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address is { IsLoopback: true, Scheme: "http" })
            ? address.AbsolutePath == "/" ? new Uri(address, WebhookPath) : address
            : throw new SentenceException($"'{text}' is no https address of at most {UrlMax} characters.");

    public static string Refused(ChannelProbe probe) => probe.IsTokenRefused
        ? $"LINE does not take the token of channel {probe.Channel}: {probe.Refusal}. Issue one in the LINE Developers console and put it into Line__Channels__{probe.Channel.Number}__AccessToken. รหัสของบัญชีใช้ไม่ได้"
        : $"LINE did not answer for channel {probe.Channel}: {probe.Refusal}. ติดต่อ LINE ไม่ได้";
}
