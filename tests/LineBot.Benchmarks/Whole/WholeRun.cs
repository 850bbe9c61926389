using LineBot.TestKit;
using LineBot.TestKit.Storage;

namespace LineBot.Benchmarks.Whole;

/// <summary>How much is measured.</summary>
internal sealed record Effort(int Rounds, int TurnsAlone, int TurnsTogether, int ColdStarts)
{
    public static Effort Full { get; } = new(Rounds: 3, TurnsAlone: 300, TurnsTogether: 1600, ColdStarts: 10);

    public static Effort Short { get; } = new(Rounds: 1, TurnsAlone: 100, TurnsTogether: 400, ColdStarts: 3);
}

/// <summary>
/// Every contestant after every other, round by round, on the same books and the same emulator: whatever else the machine does meanwhile
/// meets all of them.
/// </summary>
internal sealed class WholeRun(AzuriteFixture azurite, Books books, ReplySink sink, Effort effort)
{
    public static readonly int[] Crowds = [1, 16, 64];

    public async Task<IReadOnlyList<Figures>> MeasureAsync(IReadOnlyList<Contestant> contestants, Action<string> tell)
    {
        var figures = contestants.Select(contestant => new Figures(contestant.Name)).ToArray();
        for (var round = 1; round <= effort.Rounds; round++)
        {
            foreach (var (contestant, measured) in contestants.Zip(figures))
            {
                tell($"round {round} of {effort.Rounds}: {contestant.Name}");
                await MeasureAsync(contestant, measured);
            }
        }
        for (var start = 0; start < effort.ColdStarts; start++)
        {
            foreach (var (contestant, measured) in contestants.Zip(figures)) { measured.ColdStarts.Add(await ColdStartAsync(contestant)); }
            tell($"cold start {start + 1} of {effort.ColdStarts}");
        }
        foreach (var (contestant, measured) in contestants.Zip(figures))
        {
            tell($"calls and memory of a turn: {contestant.Name}");
            measured.StorageCalls = await CallsAsync(contestant);
            if (contestant.IsDotNet) { measured.KibibytesPerTurn = await AllocationsAsync(contestant); }
        }
        return figures;
    }

    private async Task MeasureAsync(Contestant contestant, Figures figures)
    {
        await using var bot = RunningBot.Start(contestant, azurite.ConnectionString, sink);
        await bot.FirstReplyAsync(Books.User(1));
        await Load.RunAsync(bot, atOnce: 8, turns: effort.TurnsTogether);   // Until it is compiled and connected.
        if (contestant.KnowsBooks && !sink.LastBody.Contains(Books.Balance, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{contestant.Name} does not answer from the books.");
        }
        foreach (var atOnce in Crowds)
        {
            await books.ForgetTurnsAsync();
            figures.Loads[atOnce].Add(await Load.RunAsync(bot, atOnce, atOnce == 1 ? effort.TurnsAlone : effort.TurnsTogether));
        }
        figures.PeakMegabytes.Add(ProcessFigures.PeakMegabytes(bot.Id));
        await books.ForgetTurnsAsync();
    }

    private async Task<double> ColdStartAsync(Contestant contestant)
    {
        await using var bot = RunningBot.Start(contestant, azurite.ConnectionString, sink);
        return await bot.FirstReplyAsync(Books.User(2));
    }

    private async Task<double> AllocationsAsync(Contestant contestant)
    {
        await using var bot = RunningBot.Start(contestant, azurite.ConnectionString, sink);
        await bot.FirstReplyAsync(Books.User(4));
        await Load.RunAsync(bot, atOnce: 8, effort.TurnsTogether);
        using var allocations = new Allocations(bot.Id);
        return await allocations.OfTurnsAsync(effort.TurnsAlone, () => bot.TurnAsync(Books.User(4)));
    }

    private async Task<double> CallsAsync(Contestant contestant)
    {
        const int Turns = 20;
        await using var proxy = await StorageProxy.StartAsync(azurite);
        await using var bot = RunningBot.Start(contestant, proxy.ConnectionString, sink);
        await bot.FirstReplyAsync(Books.User(3));
        await bot.TurnAsync(Books.User(3));
        proxy.ForgetCalls();
        for (var turn = 0; turn < Turns; turn++) { await bot.TurnAsync(Books.User(3)); }
        return proxy.Calls.Count / (double)Turns;
    }
}
