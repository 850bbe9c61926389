using System.Text.Json;
using LineBot.Simulator.Line;
using LineBot.Simulator.People;
using LineBot.Simulator.Validation;

namespace LineBot.Simulator.Chats;

/// <summary>The small signs in a chat: the loading animation and read marks.</summary>
internal sealed class ChatEndpoints(ChatBook chats, Roster roster) : ILineEndpoints
{
    private const int UsualSeconds = 20;

    public IEnumerable<LineEndpoint> Endpoints =>
    [
        new("POST", "/v2/bot/chat/loading/start", ShowLoading) { TakesJson = true, Rate = Rate.PerSecond(100) },
        new("POST", "/v2/bot/chat/markAsRead", MarkAsRead) { TakesJson = true },
    ];

    private LineAnswer ShowLoading(LineCall call)
    {
        if (call.Json.String("chatId") is not { } chatId || !Ids.IsUserId(chatId)) { return LineAnswer.InvalidProperty("chatId"); }
        var seconds = UsualSeconds;
        if (call.Json.Property("loadingSeconds") is { } given
            && (!IsWholeNumber(given, out seconds) || seconds is < 5 or > 60 || seconds % 5 != 0))
        {
            return LineAnswer.Invalid([new Fault("loadingSeconds must be a multiple of 5 between 5 and 60", "loadingSeconds")]);
        }
        if (roster.Find(chatId) is { } person && person is { HasBlocked: false })
        {
            chats.ShowLoading(chatId, TimeSpan.FromSeconds(seconds));
        }
        return LineAnswer.Accepted;
    }

    private LineAnswer MarkAsRead(LineCall call) =>
        call.Json.String("markAsReadToken") is { } token && chats.TryMarkRead(token)
            ? LineAnswer.Nothing
            : LineAnswer.InvalidProperty("markAsReadToken");

    private static bool IsWholeNumber(JsonElement value, out int number)
    {
        number = 0;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out number);
    }
}
