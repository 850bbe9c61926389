using BenchmarkDotNet.Running;
using LineBot.Benchmarks.Whole;
using LineBot.Benchmarks.Yardsticks;
using LineBot.TestKit;

const string Usage = """
    whole [--short] [--published FOLDER] [--only NAME,NAME] [--also FOLDER,FOLDER]
        the bot as a process, beside a floor and a Node bot; prints a Markdown table. --also takes other published builds along, to compare
    steady [--published FOLDER]
        6,000 turns of one process, thousand by thousand: what compiling once more costs at first
    profile [--published FOLDER]
        where the bot allocates while it answers
    micro [--filter PATTERN]
        the parts of a turn, each alone, with BenchmarkDotNet
    """;

switch (args)
{
    case ["floor"]:
        await Floor.RunAsync();
        return 0;
    case ["micro", .. var filters]:
        BenchmarkSwitcher.FromAssembly(typeof(Floor).Assembly).Run(filters.Length > 0 ? filters : ["--filter", "*"]);
        return 0;
    case ["whole", .. var options]:
        await using (var azurite = new AzuriteFixture())
        {
            await azurite.InitializeAsync();
            await using var sink = await ReplySink.StartAsync();
            var contestants = await Contestants.PrepareAsync(After(options, "--published"));
            if (After(options, "--also") is { } also) { contestants = [.. contestants, .. also.Split(',').Select(Contestants.Published)]; }
            if (After(options, "--only") is { } only) { contestants = [.. contestants.Where(one => only.Split(',').Any(name => one.Name.Contains(name, StringComparison.Ordinal)))]; }
            var run = new WholeRun(azurite, await Books.WriteAsync(azurite), sink, options.Contains("--short") ? Effort.Short : Effort.Full);
            Console.WriteLine(Report.Of(await run.MeasureAsync(contestants, Console.Error.WriteLine)));
        }
        return 0;
    case ["steady" or "profile", .. var options]:
        await using (var azurite = new AzuriteFixture())
        {
            await azurite.InitializeAsync();
            await using var sink = await ReplySink.StartAsync();
            var books = await Books.WriteAsync(azurite);
            await using var bot = RunningBot.Start(Contestants.Ours(After(options, "--published")), azurite.ConnectionString, sink);
            await bot.FirstReplyAsync(Books.User(1));
            Console.WriteLine(args[0] == "steady" ? await Steady.TableAsync(bot, books) : await ProfileAsync(bot));
        }
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

static async Task<string> ProfileAsync(RunningBot bot)
{
    await Load.RunAsync(bot, atOnce: 8, turns: 400);
    return await AllocationProfile.OfAsync(bot.Id, () => Load.RunAsync(bot, atOnce: 8, turns: 1600));
}

static string? After(string[] options, string name) => Array.IndexOf(options, name) is var at and >= 0 && at + 1 < options.Length ? options[at + 1] : null;
