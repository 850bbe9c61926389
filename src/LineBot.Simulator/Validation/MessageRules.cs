using System.Text.Json;
using LineBot.Simulator.Line;

namespace LineBot.Simulator.Validation;

/// <summary>Checks the messages of a request as LINE does, and answers as LINE does when they are not right.</summary>
internal static class MessageRules
{
    private const int MessagesMax = 5;

    public static LineAnswer? Refuse(JsonElement body)
    {
        if (body.Property("messages") is not { } messages) { return LineAnswer.Invalid([new("May not be empty", "messages")]); }
        if (messages.ValueKind != JsonValueKind.Array) { return LineAnswer.InvalidProperty("messages"); }
        if (messages.GetArrayLength() is 0 or > MessagesMax)
        {
            return LineAnswer.Invalid([new($"Size must be between 1 and {MessagesMax}", "messages")]);
        }
        return null;
    }
}
