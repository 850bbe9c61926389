using System.Collections.Concurrent;
using System.Text.Json;
using LineBot.Simulator.Feeds;
using LineBot.Simulator.Line;

namespace LineBot.Simulator.RichMenus;

/// <summary>All menus of the account: made, aliased, set for everybody, linked to a person.</summary>
internal sealed class RichMenuShelf(Feed feed)
{
    public const int Max = 1_000;
    private readonly ConcurrentDictionary<string, RichMenu> menus = new();
    private readonly ConcurrentDictionary<string, string> aliases = new();
    private readonly ConcurrentDictionary<string, string> links = new();
    private string? everybodys;

    public IEnumerable<RichMenu> All => menus.Values;

    public IEnumerable<KeyValuePair<string, string>> Aliases => aliases.OrderBy(alias => alias.Key, StringComparer.Ordinal);

    public RichMenu? Default => everybodys is { } id ? Find(id) : null;

    public RichMenu? Find(string id) => menus.GetValueOrDefault(id);

    public RichMenu? FindByAlias(string alias) => aliases.TryGetValue(alias, out var id) ? Find(id) : null;

    public string? AliasTarget(string alias) => aliases.GetValueOrDefault(alias);

    public RichMenu? LinkedTo(string userId) => links.TryGetValue(userId, out var id) ? Find(id) : null;

    /// <summary>A person's own menu wins over everybody's; whoever is no friend sees only that.</summary>
    public RichMenu? ShownTo(string userId, bool isFriend) => (isFriend ? LinkedTo(userId) : null) ?? Default;

    public RichMenu Create(JsonElement definition)
    {
        var menu = new RichMenu(Ids.RichMenuId(), definition);
        menus[menu.Id] = menu;
        return menu;
    }

    public void Draw(string id, byte[] image, string type) => menus[id] = menus[id] with { Image = image, ImageType = type };

    public bool Delete(string id)
    {
        foreach (var (userId, _) in links.Where(link => link.Value == id)) { Unlink(userId); }
        return menus.TryRemove(id, out _);
    }

    public void SetDefault(string? id)
    {
        everybodys = id;
        feed.Publish("chat", new { chat = "*", richMenuId = id });
    }

    public void Link(string userId, string id)
    {
        links[userId] = id;
        feed.Publish("chat", new { chat = userId, richMenuId = id });
    }

    public void Unlink(string userId)
    {
        links.TryRemove(userId, out _);
        feed.Publish("chat", new { chat = userId, richMenuId = everybodys });
    }

    public string[] LinkedTo(RichMenu? menu) =>
        [.. links.Where(link => menu is null || link.Value == menu.Id).Select(link => link.Key)];

    public bool TryAddAlias(string alias, string id) => aliases.TryAdd(alias, id);

    public void MoveAlias(string alias, string id) => aliases[alias] = id;

    public bool RemoveAlias(string alias) => aliases.TryRemove(alias, out _);
}
