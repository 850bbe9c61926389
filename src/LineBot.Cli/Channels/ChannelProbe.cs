using LineBot.Cli.Settings;
using LineBot.Line.Client;

namespace LineBot.Cli.Channels;

/// <summary>Asks LINE how a channel stands. Nothing is changed, but for the test call that LINE makes to the webhook.</summary>
internal sealed class ChannelProbe(LineChannel channel)
{
    /// <summary>Null: LINE does not take the token, or does not answer; <see cref="Refusal"/> says which.</summary>
    public BotInfo? Bot { get; private set; }

    /// <summary>Null: none is set.</summary>
    public WebhookEndpoint? Webhook { get; private set; }

    /// <summary>Null: there is nothing to test.</summary>
    public WebhookTest? Test { get; private set; }

    /// <summary>What LINE said instead of an answer; null: it answered.</summary>
    public string? Refusal { get; private set; }

    public bool IsTokenRefused { get; private set; }

    public LineChannel Channel => channel;

    public async Task AskAsync(CancellationToken cancellationToken)
    {
        Bot = Take(await channel.Line.GetBotInfoAsync(cancellationToken));
        if (Bot is null) { return; }
        Webhook = Take(await channel.Line.GetWebhookEndpointAsync(cancellationToken));
    }

    /// <summary>At most 60 an hour.</summary>
    public async Task TestAsync(CancellationToken cancellationToken)
    {
        if (Webhook is not null) { Test = Take(await channel.Line.TestWebhookAsync(endpoint: null, cancellationToken)); }
    }

    /// <summary>The configured id is what webhooks will be matched by; null: the only channel needs none.</summary>
    public string? WrongBotUserId(Func<string, string?> read) =>
        read($"Line__Channels__{channel.Number}__BotUserId") is { } configured && Bot is { } bot && configured != bot.UserId ? configured : null;

    private T? Take<T>(LineResult<T> result)
        where T : class
    {
        if (result is Accepted<T> { Value: var value }) { return value; }
        if (result.Error is { IsNotFound: true }) { return null; }
        IsTokenRefused = result.Error is { Status: 400 or 401 or 403 };
        Refusal = result.ToString();
        return null;
    }
}
