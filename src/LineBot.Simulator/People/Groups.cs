using System.Collections.Concurrent;
using LineBot.Simulator.Feeds;

namespace LineBot.Simulator.People;

/// <summary>All groups, also those the bot is not in.</summary>
internal sealed class Groups(Feed feed)
{
    private readonly ConcurrentDictionary<string, Group> groups = new();
    private readonly ConcurrentQueue<string> order = new();

    public IEnumerable<Group> All => order.Select(id => groups[id]);

    public Group? Find(string groupId) => groups.GetValueOrDefault(groupId);

    public Group Get(string groupId) => Find(groupId) ?? throw RefusalException.NotFound($"There is no group {groupId}.");

    public void Add(Group group)
    {
        if (!groups.TryAdd(group.GroupId, group)) { throw RefusalException.Conflict($"There is a group {group.GroupId} already."); }
        order.Enqueue(group.GroupId);
        feed.Publish("group", group);
    }

    public Group Change(string groupId, Func<Group, Group> change)
    {
        Get(groupId);
        var group = groups.AddOrUpdate(groupId, _ => throw RefusalException.NotFound(groupId), (_, before) => change(before));
        feed.Publish("group", group);
        return group;
    }
}
