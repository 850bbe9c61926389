using System.Text.Json;
using LineBot.Simulator.Chats;
using LineBot.Simulator.Contents;
using LineBot.Simulator.Line;
using LineBot.Simulator.Profiles;
using LineBot.Simulator.Sending;
using LineBot.Simulator.Webhooks;

namespace LineBot.Simulator.Scripting;

/// <summary>Brings the switches of all features together.</summary>
internal sealed class Switchboard(
    WebhookSender sender, ContentStore contents, RateLimits rates, Quota quota, ChatBook chats, IdPages pages, Addresses addresses)
{
    public PlatformSettings Read() => new()
    {
        Webhook = sender.Settings,
        Content = contents.Settings,
        LimitsRates = rates.IsOn,
        Quota = quota.Limit ?? -1,
        ReadsAutomatically = chats.ReadsAutomatically,
        IsVerifiedAccount = pages.IsVerifiedAccount,
        WebhookUrl = addresses.Webhook,
    };

    public PlatformSettings Change(JsonElement change)
    {
        var after = PlatformSettings.Merge(Read(), change);
        sender.Settings = after.Webhook;
        contents.Settings = after.Content;
        rates.IsOn = after.LimitsRates;
        quota.Limit = after.Quota < 0 ? null : after.Quota;
        chats.ReadsAutomatically = after.ReadsAutomatically;
        pages.IsVerifiedAccount = after.IsVerifiedAccount;
        addresses.Webhook = after.WebhookUrl;
        return Read();
    }
}
