using System.Text.Json;
using LineBot.Simulator.Chats;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Line;
using LineBot.Simulator.People;
using LineBot.Simulator.Tokens;

namespace LineBot.Simulator.Sending;

/// <summary>Puts the bot's messages on the phones that can be reached.</summary>
internal sealed class Delivery(Roster roster, Groups groups, ChatBook chats, Channel channel, Ids ids, VirtualClock clock)
{
    /// <summary>How many people one message to <paramref name="chat"/> counts for.</summary>
    public int Recipients(string chat) =>
        groups.Find(chat) is { } group ? group.Members.Count : CanBeReached(chat) ? 1 : 0;

    /// <summary>What LINE answers, whether or not anybody gets it: nothing tells a bot that it is blocked.</summary>
    public SentMessage[] Deliver(string chat, IReadOnlyCollection<JsonElement> messages, string via, bool silent)
    {
        var arrives = groups.Find(chat) is { HasBot: true } || CanBeReached(chat) || (
            via == "reply" && roster.Find(chat) is { HasBlocked: false });
        return [.. messages.Select(message => arrives ? Append(chat, message, via, silent) : new SentMessage(ids.MessageId(), null))];
    }

    private SentMessage Append(string chat, JsonElement message, string via, bool silent)
    {
        var sender = message.Property("sender");
        var from = new Sender("bot", channel.BotUserId, sender?.String("name") ?? channel.DisplayName, sender?.String("iconUrl"));
        var bubble = chats.Append(chat, from, message, via, silent: silent);
        return new(bubble.Id, bubble.QuoteToken);
    }

    private bool CanBeReached(string userId) => roster.Find(userId)?.CanBeReached(clock.GetUtcNow()) == true;
}

/// <summary>The id of a sent message, and what to quote it by.</summary>
internal sealed record SentMessage(string Id, string? QuoteToken);
