using LineBot.Simulator.Chats;
using LineBot.Simulator.People;

namespace LineBot.Simulator.Phones;

/// <summary>Adding the account as a friend, blocking it, and letting it into groups.</summary>
internal sealed class Friendship(Roster roster, Groups groups, ChatBook chats, Phone phone)
{
    public Sent Follow(string userId)
    {
        var wasBlocked = roster.Get(userId).HasBlocked;
        roster.Change(userId, person => person with { IsFriend = true, HasBlocked = false });
        chats.Notice(userId, wasBlocked ? "เลิกบล็อกแล้ว" : "เพิ่มเป็นเพื่อนแล้ว");
        return phone.Tell(userId, userId, "follow", new { follow = new { isUnblocked = wasBlocked } });
    }

    public Sent Block(string userId)
    {
        if (roster.Get(userId).HasBlocked) { throw RefusalException.Conflict("This person has blocked the bot already."); }
        roster.Change(userId, person => person with { HasBlocked = true });
        chats.Notice(userId, "บล็อกแล้ว");
        return phone.Tell(userId, userId, "unfollow", null, canBeAnswered: false);
    }

    /// <summary>At most one official account can be in a group.</summary>
    public Sent InviteBot(string groupId)
    {
        var group = groups.Get(groupId);
        if (group.HasBot) { throw RefusalException.Conflict("The bot is in this group already."); }
        if (group.HasOtherBot) { throw RefusalException.Conflict("Another official account is in this group, and LINE allows only one."); }
        groups.Change(groupId, before => before with { HasBot = true });
        chats.Notice(groupId, "บอทเข้าร่วมกลุ่มแล้ว");
        return phone.Tell(groupId, null, "join", null);
    }

    public Sent RemoveBot(string groupId)
    {
        if (!groups.Get(groupId).HasBot) { throw RefusalException.Conflict("The bot is not in this group."); }
        groups.Change(groupId, before => before with { HasBot = false });
        chats.Notice(groupId, "บอทออกจากกลุ่มแล้ว");
        return phone.Tell(groupId, null, "leave", null, canBeAnswered: false);
    }

    public Sent Join(string groupId, string userId)
    {
        var person = roster.Get(userId);
        if (groups.Get(groupId).Members.Contains(userId)) { throw RefusalException.Conflict("This person is in the group already."); }
        var group = groups.Change(groupId, before => before with { Members = before.Members.Add(userId) });
        chats.Notice(groupId, $"{person.Name} เข้าร่วมกลุ่ม");
        return group.HasBot
            ? phone.Tell(groupId, null, "memberJoined", new { joined = new { members = Members(userId) } })
            : Sent.Silently();
    }

    public Sent Leave(string groupId, string userId)
    {
        if (!groups.Get(groupId).Members.Contains(userId)) { throw RefusalException.NotFound("This person is not in the group."); }
        var group = groups.Change(groupId, before => before with { Members = before.Members.Remove(userId) });
        chats.Notice(groupId, $"{roster.Get(userId).Name} ออกจากกลุ่ม");
        return group.HasBot
            ? phone.Tell(groupId, null, "memberLeft", new { left = new { members = Members(userId) } }, canBeAnswered: false)
            : Sent.Silently();
    }

    private static object[] Members(string userId) => [new { type = "user", userId }];
}
