using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using LineBot.Dialogs;
using LineBot.Line.Messages;

namespace LineBot.Functions.Turns;

/// <summary>
/// What a committed turn has to send. It is stored as it will go over the wire, so that a second try cannot say anything else.
/// An empty <paramref name="Reply"/> is none.
/// </summary>
internal sealed record Outgoing(bool MustArrive, ReadOnlyMemory<byte> Reply, IReadOnlyList<OutgoingPush> Pushes)
{
    /// <summary>What stands around messages.</summary>
    private const int Room = 256;

    public static Outgoing Of(BotTurn turn) => new(
        turn.MustArrive,
        turn.Replies.Count > 0 ? MessageJson.Write(turn.Replies) : [],
        [.. turn.Pushes.Select(push => new OutgoingPush(push.To, push.Step, MessageJson.Write(push.Messages)))])
    {
        SwitchesMenu = turn.SwitchesMenu,
    };

    /// <summary>The person gets the menu that the committed state names.</summary>
    public bool SwitchesMenu { get; init; }

    public bool IsEmpty => Reply.IsEmpty && Pushes.Count == 0 && !SwitchesMenu;

    public ReadOnlyMemory<byte> ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>(Room + Reply.Length + Pushes.Sum(push => Room + push.Messages.Length));   // Grows only where a name is long.
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteBoolean("mustArrive", MustArrive);
            if (SwitchesMenu) { json.WriteBoolean("menu", true); }
            if (!Reply.IsEmpty) { WriteRaw(json, "reply", Reply); }
            json.WriteStartArray("pushes");
            foreach (var push in Pushes) { Write(json, push); }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return buffer.WrittenMemory;
    }

    public static Outgoing FromJson(ReadOnlyMemory<byte> bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        var root = json.RootElement;
        return new(
            root.GetProperty("mustArrive").GetBoolean(),
            root.TryGetProperty("reply", out var reply) ? Raw(reply) : default,
            [.. root.GetProperty("pushes").EnumerateArray().Select(ReadPush)])
        {
            SwitchesMenu = root.TryGetProperty("menu", out var menu) && menu.GetBoolean(),
        };
    }

    public override string ToString() => $"outgoing with {Pushes.Count} pushes";

    private static void Write(Utf8JsonWriter json, OutgoingPush push)
    {
        json.WriteStartObject();
        json.WriteString("to", push.To);
        json.WriteString("step", push.Step);
        WriteRaw(json, "messages", push.Messages);
        json.WriteEndObject();
    }

    private static OutgoingPush ReadPush(JsonElement push) =>
        new(push.GetProperty("to").GetString()!, push.GetProperty("step").GetString()!, Raw(push.GetProperty("messages")));

    private static void WriteRaw(Utf8JsonWriter json, string name, ReadOnlyMemory<byte> value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value.Span, skipInputValidation: true);
    }

    private static ReadOnlyMemory<byte> Raw(JsonElement element) => JsonMarshal.GetRawUtf8Value(element).ToArray();
}

/// <summary>Messages to somebody else than the person who wrote.</summary>
internal sealed record OutgoingPush(string To, string Step, ReadOnlyMemory<byte> Messages)
{
    public override string ToString() => $"push of {Step}";
}
