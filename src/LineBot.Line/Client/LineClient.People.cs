namespace LineBot.Line.Client;

public sealed partial class LineClient
{
    private const int LoadingSecondsStep = 5;

    /// <summary>Refused with 404 when the person is unknown, has given no consent, or blocked the bot.</summary>
    public Task<LineResult<Profile>> GetProfileAsync(string userId, CancellationToken cancellationToken) =>
        WithIds(() => transport.SendAsync(
            Get($"/v2/bot/profile/{PathPart.Escape(userId)}"), LineJson.Context.Profile, cancellationToken), userId);

    public Task<LineResult<GroupSummary>> GetGroupSummaryAsync(string groupId, CancellationToken cancellationToken) =>
        WithIds(() => transport.SendAsync(
            Get($"/v2/bot/group/{PathPart.Escape(groupId)}/summary"), LineJson.Context.GroupSummary, cancellationToken), groupId);

    /// <summary>Works without friendship.</summary>
    public Task<LineResult<Profile>> GetGroupMemberAsync(string groupId, string userId, CancellationToken cancellationToken) =>
        WithIds(() => transport.SendAsync(
            Get($"/v2/bot/group/{PathPart.Escape(groupId)}/member/{PathPart.Escape(userId)}"), LineJson.Context.Profile, cancellationToken),
            groupId, userId);

    public Task<LineResult<MemberCount>> GetGroupMemberCountAsync(string groupId, CancellationToken cancellationToken) =>
        WithIds(() => transport.SendAsync(
            Get($"/v2/bot/group/{PathPart.Escape(groupId)}/members/count"), LineJson.Context.MemberCount, cancellationToken), groupId);

    public Task<LineResult<Nothing>> LeaveGroupAsync(string groupId, CancellationToken cancellationToken) =>
        WithIds(() => transport.SendAsync(Post($"/v2/bot/group/{PathPart.Escape(groupId)}/leave"), cancellationToken), groupId);

    public Task<LineResult<Profile>> GetRoomMemberAsync(string roomId, string userId, CancellationToken cancellationToken) =>
        WithIds(() => transport.SendAsync(
            Get($"/v2/bot/room/{PathPart.Escape(roomId)}/member/{PathPart.Escape(userId)}"), LineJson.Context.Profile, cancellationToken),
            roomId, userId);

    public Task<LineResult<Nothing>> LeaveRoomAsync(string roomId, CancellationToken cancellationToken) =>
        WithIds(() => transport.SendAsync(Post($"/v2/bot/room/{PathPart.Escape(roomId)}/leave"), cancellationToken), roomId);

    /// <summary>Shows three moving dots in a 1:1 chat until the next message of the bot, or until the seconds are over.</summary>
    /// <param name="seconds">5 to 60 in steps of 5.</param>
    public Task<LineResult<Nothing>> ShowLoadingAsync(string userId, int seconds, CancellationToken cancellationToken)
    {
        if (seconds is < LoadingSecondsStep or > 60 || seconds % LoadingSecondsStep != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(seconds), seconds, "5 to 60 in steps of 5.");
        }
        var body = JsonBody.Write((userId, seconds), static (writer, state) =>
        {
            writer.WriteStartObject();
            writer.WriteString("chatId"u8, state.userId);
            writer.WriteNumber("loadingSeconds"u8, state.seconds);
            writer.WriteEndObject();
        });
        return transport.SendAsync(Post("/v2/bot/chat/loading/start", body), cancellationToken);
    }

    /// <summary>Marks a person's message and all before it as read. Needed only while the account's chat mode is on.</summary>
    public Task<LineResult<Nothing>> MarkAsReadAsync(string markAsReadToken, CancellationToken cancellationToken) =>
        transport.SendAsync(Post("/v2/bot/chat/markAsRead", OneProperty("markAsReadToken", markAsReadToken)), cancellationToken);

    /// <summary>A token for the account link dialog.</summary>
    public Task<LineResult<LinkToken>> IssueLinkTokenAsync(string userId, CancellationToken cancellationToken) =>
        WithIds(() => transport.SendAsync(
            Post($"/v2/bot/user/{PathPart.Escape(userId)}/linkToken"), LineJson.Context.LinkToken, cancellationToken), userId);

    private static JsonBody OneProperty(string name, string value) => JsonBody.Write((name, value), static (writer, state) =>
    {
        writer.WriteStartObject();
        writer.WriteString(state.name, state.value);
        writer.WriteEndObject();
    });
}
