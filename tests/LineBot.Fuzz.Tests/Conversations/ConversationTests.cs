using System.Text;
using System.Text.Json.Nodes;
using LineBot.Dialogs.Chats;
using LineBot.Dialogs.Tests.Talk;
using LineBot.Fuzz.Mutations;
using LineBot.Fuzz.Running;
using LineBot.Fuzz.Words;

namespace LineBot.Fuzz.Conversations;

/// <summary>The whole bot at every question of every conversation: buttons that nobody made, words that nobody expects, and a memory that is damaged.</summary>
public class ConversationTests
{
    private const int LettersMax = 5_000;

    private static readonly byte[][] Ids =
    [
        .. new[]
        {
            "ban-lo", "suk-jai", "0001", "0002", "9", "W-2569-0001", "C-2569-0001", "L-2569-014", "S-2569-0001", "1", "for", "against", "yes", "no", "new", "week", "late", "/", "%2F", "%25", "a/b/c/d/e/f",
            "savings", "2026-11-21", "members", "all", "hospital",
        }.Select(Bytes.Of),
    ];

    private static readonly byte[][] Actions =
        [.. LineBot.Dialogs.Conversations.All(Village.Of().Desks).Dialogs.Select(dialog => Bytes.Of($"{dialog.Id}/ban-lo/1")), Bytes.Of("pick/a/b/c/d")];

    [Fact]
    public Task A_button_of_anybody_is_answered() => Fuzzer.RunAsync(
        Midway.Entrance("postbacks, at every question", ButtonFor, (midway, body) => midway.HappensAsync(PhoneEvents.Postback(body.AsText()))), ordinary: 1_200, atLength: 60_000);

    [Fact]
    public Task Words_of_anybody_are_answered() => Fuzzer.RunAsync(
        Midway.Entrance("typed words, at every question", (_, dice) => Words(dice), (midway, body) => midway.HappensAsync(Said(body.AsText()))),
        ordinary: 800, atLength: 60_000);

    [Fact]
    public Task A_damaged_memory_is_laid_down_kindly() => Fuzzer.RunAsync(
        Midway.Entrance("stored state, damaged", Damaged, (midway, body) => midway.HappensAsync(() => Said("ใช่ค่ะ"), Encoding.UTF8.GetString(body))), ordinary: 800, atLength: 60_000);

    /// <summary>Now and then as many as LINE lets anybody write: what somebody copied out of another chat.</summary>
    private static byte[] Words(Random dice)
    {
        var words = dice.Mutate(ReaderTests.Typed, 5_000);
        if (words.Length == 0 || !dice.Falls(10)) { return words; }

        var text = string.Concat(Enumerable.Repeat(words.AsText(), (LettersMax / words.AsText().Length) + 1));
        return Bytes.Of(text[..dice.Next(1_000, LettersMax + 1)]);
    }

    private static JsonObject Said(string words) =>
        new() { ["type"] = "message", ["message"] = new JsonObject { ["type"] = "text", ["id"] = "200001", ["text"] = words } };

    private static byte[] ButtonFor(Midway midway, Random dice)
    {
        byte[][] known = [.. midway.Postbacks.TakeLast(12).Select(Bytes.Of), dice.Of(Actions), dice.Of(Actions)];
        return dice.Mutate(known, 400, Ids);
    }

    private static byte[] Damaged(Midway midway, Random dice)
    {
        var state = Bytes.Of(midway.State ?? "{}");
        return dice.Falls(3) ? dice.Mutate([state], 64 * 1024) : dice.Mutate(Json.Parse(state)).Bytes();
    }
}
