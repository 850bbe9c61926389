using System.Text.Json;

namespace LineBot.Line.Messages;

/// <summary>Messages as the JSON array that LINE takes: to store them, and to send them later exactly as they were.</summary>
public static class MessageJson
{
    public static byte[] Write(IReadOnlyList<Message> messages) =>
        JsonSerializer.SerializeToUtf8Bytes(messages, LineJson.Context.IReadOnlyListMessage);

    /// <exception cref="JsonException">The bytes are not an array of messages of known kinds.</exception>
    public static IReadOnlyList<Message> Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, LineJson.Context.IReadOnlyListMessage)
            ?? throw new JsonException("Expected an array of messages.");
}
