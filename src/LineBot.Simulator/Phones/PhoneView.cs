using System.Text.Json;
using LineBot.Simulator.Chats;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Feeds;
using LineBot.Simulator.People;
using LineBot.Simulator.RichMenus;

namespace LineBot.Simulator.Phones;

/// <summary>What a phone shows of one chat, and waiting for more of it.</summary>
internal sealed class PhoneView(ChatBook chats, Roster roster, RichMenuShelf menus, Feed feed, VirtualClock clock)
{
    public Shown Of(string chatId, long after, int limit)
    {
        var chat = chats.Get(chatId);
        var messages = chat.After(after, limit);
        return new(chatId, messages.Length > 0 ? messages[^1].Seq : after, messages)
        {
            QuickReply = chat.QuickReply,
            IsLoading = clock.GetUtcNow() < chat.LoadingUntil,
            RichMenu = Menu(chatId),
        };
    }

    /// <summary>
    /// Waits until the bot sent <paramref name="count"/> messages after <paramref name="after"/>, one of which holds the text;
    /// null when it did not in time.
    /// </summary>
    public async Task<Shown?> WaitAsync(
        string chatId, long after, string? contains, int count, TimeSpan limit, CancellationToken cancellationToken)
    {
        using var listening = feed.Listen();
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(limit);
        try
        {
            while (true)
            {
                var shown = Of(chatId, after, int.MaxValue);
                if (HasArrived(shown, contains, count)) { return shown; }
                while (!Concerns(await listening.Items.ReadAsync(timeout.Token), chatId)) { }
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>Menus are for 1:1 chats only.</summary>
    private ShownMenu? Menu(string chatId) => roster.Find(chatId) is { } person && menus.ShownTo(chatId, person.IsFriend && !person.HasBlocked) is { } menu
        ? new(menu.Id, $"/sim/richmenus/{menu.Id}/image", menu.Definition)
        : null;

    private static bool Concerns(FeedItem item, string chatId) => item.Data is ChatMessage message && message.Chat == chatId;

    private static bool HasArrived(Shown shown, string? contains, int count)
    {
        var fromBot = shown.Messages.Where(message => message.From.Kind == "bot").ToArray();
        return fromBot.Length >= count && (contains is null || fromBot.Any(message => Holds(message.Message, contains)));
    }

    /// <summary>Any text in the message, at any depth: what a person could read on it.</summary>
    private static bool Holds(JsonElement element, string text) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!.Contains(text, StringComparison.Ordinal),
        JsonValueKind.Array => element.EnumerateArray().Any(item => Holds(item, text)),
        JsonValueKind.Object => element.EnumerateObject().Any(property => Holds(property.Value, text)),
        _ => false,
    };
}

/// <summary>The part of a chat that was asked for. <c>Seq</c> is what to ask <c>after</c> next time.</summary>
internal sealed record Shown(string Chat, long Seq, ChatMessage[] Messages)
{
    public JsonElement? QuickReply { get; init; }
    public bool IsLoading { get; init; }
    public ShownMenu? RichMenu { get; init; }
}

/// <summary>The menu under a chat; <c>Menu</c> is the object the bot made it from.</summary>
internal sealed record ShownMenu(string RichMenuId, string ImageUrl, JsonElement Menu);
