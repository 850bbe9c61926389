using LineBot.Simulator.Chats;
using LineBot.Simulator.Line;
using LineBot.Simulator.People;
using LineBot.Simulator.Tokens;

namespace LineBot.Simulator.Profiles;

/// <summary>Who people are, what groups the bot is in, and who the bot is.</summary>
internal sealed class ProfileEndpoints(Roster roster, Groups groups, ChatBook chats, IdPages pages, Channel channel) : ILineEndpoints
{
    public IEnumerable<LineEndpoint> Endpoints =>
    [
        new("GET", "/v2/bot/profile/{userId}", call => Profile(call.Path("userId"))),
        new("GET", "/v2/bot/info", _ => Info()),
        .. Membership("group"),
        .. Membership("room"),
        new("GET", "/v2/bot/group/{chatId}/summary", call => InGroup(call, "group", Summary)),
        new("GET", "/v2/bot/followers/ids", call => pages.Page(call, "userIds", Followers(), usual: 300, most: 1_000)),
    ];

    private IEnumerable<LineEndpoint> Membership(string kind) =>
    [
        new(
            "GET", $"/v2/bot/{kind}/{{chatId}}/members/count", call => InGroup(
                call, kind, group => LineAnswer.Ok(new { count = group.Members.Count }))),
        new("GET", $"/v2/bot/{kind}/{{chatId}}/members/ids", call => InGroup(call, kind, group =>
            pages.Page(call, "memberIds", Sharing(group), usual: 100, most: 100))),
        new(
            "GET", $"/v2/bot/{kind}/{{chatId}}/member/{{userId}}", call => InGroup(
                call, kind, group => Member(group, call.Path("userId")))),
        new("POST", $"/v2/bot/{kind}/{{chatId}}/leave", call => InGroup(call, kind, Leave)),
    ];

    private LineAnswer Profile(string userId)
    {
        if (!Ids.IsUserId(userId)) { return LineAnswer.BadRequest("The value for the 'userId' parameter is invalid"); }
        return roster.Find(userId) is { ShowsProfile: true } person
            ? LineAnswer.Ok(new { displayName = person.Name, userId, person.PictureUrl, person.StatusMessage, person.Language })
            : LineAnswer.NotFound();
    }

    private LineAnswer Info() => LineAnswer.Ok(new
    {
        userId = channel.BotUserId,
        basicId = channel.BasicId,
        displayName = channel.DisplayName,
        chatMode = chats.ReadsAutomatically ? "bot" : "chat",
        markAsReadMode = chats.ReadsAutomatically ? "auto" : "manual",
    });

    private LineAnswer InGroup(LineCall call, string kind, Func<Group, LineAnswer> answer) =>
        groups.Find(call.Path("chatId")) is { HasBot: true } group && group.IsRoom == (kind == "room")
            ? answer(group)
            : LineAnswer.NotFound();

    private static LineAnswer Summary(Group group) =>
        LineAnswer.Ok(new { groupId = group.GroupId, groupName = group.Name, pictureUrl = group.PictureUrl });

    /// <summary>Works without friendship, and tells neither language nor status.</summary>
    private LineAnswer Member(Group group, string userId) =>
        group.Members.Contains(userId) && roster.Find(userId) is { SharesProfile: true, HasAccount: true } person
            ? LineAnswer.Ok(new { displayName = person.Name, userId, person.PictureUrl })
            : LineAnswer.NotFound();

    private LineAnswer Leave(Group group)
    {
        groups.Change(group.GroupId, before => before with { HasBot = false });
        chats.Notice(group.GroupId, $"{channel.DisplayName} ออกจากกลุ่ม");
        return LineAnswer.Nothing;
    }

    private IEnumerable<string> Followers() =>
        roster.All.Where(person => person is { IsFriend: true, HasBlocked: false, HasAccount: true }).Select(person => person.UserId);

    private IEnumerable<string> Sharing(Group group) =>
        group.Members.Where(id => roster.Find(id) is { SharesProfile: true, HasAccount: true });
}
