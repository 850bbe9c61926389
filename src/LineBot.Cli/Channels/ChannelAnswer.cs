using LineBot.Line.Client;

namespace LineBot.Cli.Channels;

/// <summary>How a channel stands after its set-up, for people and scripts.</summary>
internal sealed record ChannelAnswer(
    string Channel, string DisplayName, string BasicId, string BotUserId, string? WrongBotUserId, WebhookAnswer Webhook, bool InOrder,
    IReadOnlyList<ConsoleSwitch> Console)
{
    public static ChannelAnswer Of(ChannelProbe probe, BotInfo bot, bool isChanged, string? wrongBotUserId)
    {
        var webhook = new WebhookAnswer(probe.Webhook?.Endpoint, isChanged, probe.Webhook?.Active ?? false, probe.Test?.Success ?? false, probe.Test?.Reason, probe.Test?.StatusCode);
        return new(
            probe.Channel.Name, bot.DisplayName, bot.BasicId, bot.UserId, wrongBotUserId, webhook,
            InOrder: webhook is { Active: true, Answers: true } && wrongBotUserId is null,
            ConsoleSwitch.For(bot, webhook));
    }
}

/// <summary>Where LINE sends webhooks, and how its test call went.</summary>
internal sealed record WebhookAnswer(string? Endpoint, bool Changed, bool Active, bool Answers, string? Reason, int? StatusCode);

/// <summary>Something that only a person can switch, in LINE's console, and that no call reads; <c>Must</c>: LINE says that it is wrong now.</summary>
internal sealed record ConsoleSwitch(string Where, string Th, string En, bool Must)
{
    public static IReadOnlyList<ConsoleSwitch> For(BotInfo bot, WebhookAnswer webhook) =>
    [
        new("LINE Developers › Messaging API", "เปิด Use webhook", "Switch on \"Use webhook\".", Must: !webhook.Active),
        new("LINE Developers › Messaging API", "เปิด Webhook redelivery เพื่อไม่ให้ข้อความหาย", "Switch on \"Webhook redelivery\": then no message is lost while the app is away.", Must: false),
        new("LINE Official Account Manager › Response settings", "ปิดข้อความตอบกลับอัตโนมัติและข้อความทักทาย", "Switch off auto-response and greeting messages: the bot greets by itself.", Must: false),
        new("LINE Official Account Manager › Response settings", "ตั้งโหมดแชตเป็นบอต", "Switch chat off, so that the bot answers at all hours.", Must: bot.ChatMode == "chat"),
        new("LINE Official Account Manager › Account settings", "อนุญาตให้เข้ากลุ่ม ถ้ากรรมการใช้กลุ่ม", "Allow the account to join groups, if the committee has one.", Must: false),
    ];
}
