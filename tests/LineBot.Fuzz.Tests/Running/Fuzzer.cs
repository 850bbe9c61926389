using System.Text;
using LineBot.Fuzz.Mutations;

namespace LineBot.Fuzz.Running;

/// <summary>Pours bodies into an entrance and watches what becomes of them: nothing may be thrown, and nothing may grow beyond its bound.</summary>
internal static class Fuzzer
{
    /// <summary>No body is worth more of anybody's time; meant to find what never ends, on a machine that may be slow.</summary>
    private static readonly TimeSpan PatienceMax = TimeSpan.FromSeconds(90);

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(10);

    /// <summary>So many bodies in the ordinary run, and so many in the long one.</summary>
    public static async Task RunAsync(Entrance entrance, int ordinary, int atLength)
    {
        await WarmUpAsync(entrance);
        var count = FuzzSettings.IsLong ? atLength : ordinary;
        var figures = new Figures(entrance.Name);
        var (first, end) = FuzzSettings.OnlyEpisode is { } only ? (only, only + 1) : (0, (count + entrance.EpisodeLength - 1) / entrance.EpisodeLength);
        for (var episode = first; episode < end; episode++)
        {
            await PlayAsync(entrance, episode, Math.Min(entrance.EpisodeLength, count - (episode * entrance.EpisodeLength)), figures);
            figures.TellNowAndThen(Between, count);
        }

        figures.Tell();
    }

    /// <summary>What is made once, tables and compiled expressions, is not a body's cost.</summary>
    private static async Task WarmUpAsync(Entrance entrance)
    {
        var dice = Dice.Of(entrance.Name, -1);
        var episode = await entrance.BeginAsync(dice);
        for (var body = 0; body < 3; body++) { await TryAsync(episode, episode.Next(dice)); }
    }

    private static async Task PlayAsync(Entrance entrance, int number, int length, Figures figures)
    {
        var dice = Dice.Of(entrance.Name, number);
        var episode = await entrance.BeginAsync(dice);
        for (var place = 0; place < length; place++)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            var body = episode.Next(dice);
            var (started, before, thread) = (TimeProvider.System.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread(), Environment.CurrentManagedThreadId);
            var failure = await TryAsync(episode, body);

            // A body that waited for somebody may have gone on elsewhere: what was allocated there cannot be told from others' work.
            var allocated = thread == Environment.CurrentManagedThreadId ? GC.GetAllocatedBytesForCurrentThread() - before : 0;
            var took = TimeProvider.System.GetElapsedTime(started);
            figures.Count(body.Length, allocated, took);
            if (failure is not null) { throw new FuzzException(Where(entrance, number, place, body), failure); }
            if (allocated > entrance.Allowance.For(body.Length)) { throw new FuzzException($"{Where(entrance, number, place, body)}: {allocated} bytes allocated", null); }
            if (took > PatienceMax) { throw new FuzzException($"{Where(entrance, number, place, body)}: it took {took.TotalSeconds:0} s", null); }
        }
    }

    private static async Task<Exception?> TryAsync(Episode episode, byte[] body)
    {
        try
        {
            await episode.TakeAsync(body);
            return null;
        }
        catch (Exception failure)
        {
            return failure;
        }
    }

    private static string Where(Entrance entrance, int episode, int place, byte[] body) =>
        $"{entrance.Name}, body {place} of LINEBOT_FUZZ_EPISODE={episode} with LINEBOT_FUZZ_SEED={FuzzSettings.Seed}, {body.Length} bytes that begin «{Beginning(body)}»";

    private static string Beginning(byte[] body) => Encoding.UTF8.GetString(body.AsSpan(0, Math.Min(body.Length, 400))).ReplaceLineEndings("⏎");
}

/// <summary>A body did what none may do. Its seed and episode bring it again.</summary>
internal sealed class FuzzException(string where, Exception? cause) : Exception(where, cause);
