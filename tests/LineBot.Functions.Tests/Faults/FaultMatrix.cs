using LineBot.Functions.Menus;
using LineBot.Storage.Connection;
using LineBot.Storage.Queues;
using LineBot.TestKit;

namespace LineBot.Functions.Faults;

/// <summary>Tells a story without any fault, and then again with one fault at one call, and compares how it ended.</summary>
internal sealed class FaultMatrix(Hosts hosts) : IAsyncDisposable
{
    /// <summary>The story before was about what a process remembers for minutes.</summary>
    private bool leavesMemories;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<FaultMatrix> StartAsync(AzuriteFixture azurite) => new(await Hosts.StartAsync(azurite));

    public Hosts Hosts => hosts;

    /// <summary>A part of the app.</summary>
    public T Part<T>()
        where T : notnull => hosts.Current.Part<T>();

    public ValueTask DisposeAsync() => hosts.DisposeAsync();

    /// <summary>The story as it should go, and every call that it makes.</summary>
    public async Task<(Outcome Outcome, IReadOnlyList<WireCall> Calls)> TellAsync(Story story)
    {
        var outcome = await RunAsync(story, null, default, isRedeliveredFirst: true);
        return (outcome, hosts.Wire.Calls);
    }

    /// <summary>What is different afterwards, and not to be excused.</summary>
    public async Task<CellResult> TryAsync(Story story, Outcome expected, WireCall call, FaultKind kind)
    {
        var outcome = await RunAsync(story, call, kind, isRedeliveredFirst: ((int)kind + call.Step) % 2 == 0);
        var wasHit = hosts.Wire.WasHit;
        var differences = outcome.From(expected).ToLookup(difference => Exemption.All.FirstOrDefault(one => one.Applies(call, kind, difference)));
        return new(wasHit, [.. differences[null]], [.. differences.Where(group => group.Key is not null).Select(group => group.Key!)]);
    }

    /// <summary>A fund of its own on empty tables, and nothing happened in it yet.</summary>
    public async Task<Stage> OpenAsync(StoryRules rules, bool isRedeliveredFirst = true)
    {
        await WipeAsync();
        hosts.Line.BeOrdinary();
        var fund = new StoryFund();
        await fund.OpenAsync(hosts.Azurite, rules, Token);
        await Part<PublishedMenus>().ReadAsync(Token);
        hosts.Line.ForgetCalls();
        hosts.Wire.Masks = fund.Masks;
        var stage = new Stage(hosts, fund, isRedeliveredFirst);
        stage.SetClock();
        return stage;
    }

    private async Task<Outcome> RunAsync(Story story, WireCall? call, FaultKind kind, bool isRedeliveredFirst)
    {
        if (story.BeginsWithNewProcess || leavesMemories) { await hosts.RestartAsync(); }
        leavesMemories = story.BeginsWithNewProcess;
        var stage = await OpenAsync(story.Rules, isRedeliveredFirst);
        hosts.Wire.Begin(call, kind);
        await story.Before(stage);
        await stage.TellAsync(story);
        return await Outcome.ReadAsync(stage, Token);
    }

    /// <summary>Timers look at all funds, so each telling begins on empty tables, and with nothing laid aside.</summary>
    private async Task WipeAsync()
    {
        var tables = StorageConnection.From(_ => hosts.Azurite.ConnectionString).CreateTables();
        foreach (var name in TableNames.All) { await tables.DeleteTableAsync(name, Token); }
        foreach (var name in TableNames.All) { await tables.CreateTableAsync(name, Token); }
        var queues = StorageConnection.From(_ => hosts.Azurite.ConnectionString).CreateQueues();
        foreach (var name in QueueNames.Working) { await queues.Queue(QueueNames.PoisonOf(name)).ClearAsync(Token); }
    }
}

/// <summary>How a cell ended.</summary>
/// <param name="WasHit">Whether the call came at all.</param>
/// <param name="Differences">None: all is well.</param>
/// <param name="Excused">What LINE gives no way to avoid.</param>
internal sealed record CellResult(bool WasHit, IReadOnlyList<Difference> Differences, IReadOnlyList<Exemption> Excused);
