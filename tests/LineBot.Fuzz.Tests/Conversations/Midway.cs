using System.Text.Json.Nodes;
using LineBot.Dialogs;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Tests.Walks;
using LineBot.Fuzz.Running;

namespace LineBot.Fuzz.Conversations;

/// <summary>Somebody in the middle of a conversation, at any of its questions.</summary>
internal sealed class Midway
{
    private readonly Walker walker;

    private Midway(Walker walker) => this.walker = walker;

    public IReadOnlyList<string> Postbacks => walker.Postbacks;

    public string? State => walker.Stored.State;

    public static async Task<Midway> ComeAsync(Random dice)
    {
        var path = HappyPaths.All[dice.Next(HappyPaths.All.Count)];
        var walker = await Walker.BeginAsync(path, dice.Next(4) == 0 ? new(SpokenLanguage.English) : Locale.Thai);
        foreach (var input in path.Inputs.Take(dice.Next(path.Inputs.Length))) { await walker.DoAsync(input); }
        return new(walker);
    }

    /// <summary>An entrance whose every episode stands at another question.</summary>
    public static Entrance Entrance(string name, Func<Midway, Random, byte[]> next, Func<Midway, byte[], Task> takeAsync) => new(
        name,
        async dice =>
        {
            var midway = await ComeAsync(dice);
            return new(more => next(midway, more), body => takeAsync(midway, body));
        },
        new(KiB: 8_192, PerByte: 4_000))
    { EpisodeLength = 40 };

    public async Task HappensAsync(JsonObject happened) => Check(await walker.TryAsync(happened));

    /// <summary>The same with another memory. It may be laid down with an apology, and then all is well again.</summary>
    public async Task HappensAsync(Func<JsonObject> happens, string state)
    {
        var turn = await walker.TryAsync(happens(), walker.Stored with { State = state });
        if (turn.Failure is not null) { Check(await walker.TryAsync(happens(), walker.Stored with { State = turn.State })); }
    }

    private static void Check(BotTurn turn)
    {
        if (turn.Failure is { } failure) { throw new InvalidOperationException("The turn failed.", failure); }
        turn.State?.Length.ShouldBeLessThan(64 * 1024);
    }
}
