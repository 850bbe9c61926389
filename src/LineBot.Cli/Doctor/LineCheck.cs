using LineBot.Cli.Channels;
using LineBot.Cli.Settings;

namespace LineBot.Cli.Doctor;

/// <summary>Token, bot, webhook address and LINE's own test call of one channel.</summary>
internal sealed class LineCheck(LineChannel channel) : ICheck
{
    public string Name => $"line {channel.Number}";

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        var probe = new ChannelProbe(channel);
        await probe.AskAsync(cancellationToken);
        if (probe.Bot is not { } bot) { return [Finding.Bad(Name, ChannelSetup.Refused(probe), "Then: linebot channel status")]; }
        await probe.TestAsync(cancellationToken);
        List<Finding> findings = [.. Webhook(probe), .. Account(probe)];
        return findings.Count > 0 ? findings : [Finding.Good(Name, $"{bot.DisplayName} ({bot.BasicId}): token, webhook address and LINE's test call are in order. ใช้งานได้")];
    }

    private IEnumerable<Finding> Webhook(ChannelProbe probe)
    {
        if (probe.Webhook is not { } webhook)
        {
            yield return Finding.Bad(Name, "No webhook address is set: LINE tells us nothing. ยังไม่ได้ตั้ง webhook", "linebot channel setup");
            yield break;
        }

        if (ChannelSetup.AddressIn(Installation.Setting) is { } expected && webhook.Endpoint != expected.AbsoluteUri)
        {
            yield return Finding.Warn(Name, $"LINE sends webhooks to {webhook.Endpoint}, and the app is at {expected}. ที่อยู่ไม่ตรงกัน", "linebot channel setup");
        }

        if (!webhook.Active) { yield return Finding.Bad(Name, "\"Use webhook\" is switched off. ปิด webhook อยู่", "Switch it on in the LINE Developers console, Messaging API."); }
        if (probe.Test is { Success: false } test)
        {
            yield return Finding.Bad(Name, $"LINE's test call failed: {test.Reason} {test.StatusCode}. LINE เรียกระบบไม่ได้", Advice(test.Reason, test.StatusCode));
        }
    }

    private IEnumerable<Finding> Account(ChannelProbe probe)
    {
        if (probe.WrongBotUserId(Installation.Setting) is not null)
        {
            yield return Finding.Bad(Name, $"Line__Channels__{channel.Number}__BotUserId is another bot's. รหัสบอตไม่ตรง", $"Put {probe.Bot!.UserId} there.");
        }

        if (probe.Bot!.ChatMode == "chat")
        {
            yield return Finding.Warn(Name, "The account is in chat mode: people are asked to wait for a person. เปิดโหมดแชตอยู่", "Switch chat off in LINE Official Account Manager, Response settings.");
        }
    }

    private static string Advice(string? reason, int status) => (reason, status) switch
    {
        (_, 401) => "Line__Channels__N__Secret is not the channel's: copy it from the console, Basic settings, and restart the app.",
        ("REQUEST_TIMEOUT", _) => "The app took more than 2 seconds: is it asleep, or its storage far away?",
        ("COULD_NOT_CONNECT", _) => "Is the app running, and its certificate valid?",
        _ => "Look at the app's log at this minute.",
    };
}
