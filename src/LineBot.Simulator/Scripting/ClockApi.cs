using System.Xml;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Feeds;

namespace LineBot.Simulator.Scripting;

/// <summary>The clock: read, move, freeze.</summary>
internal static class ClockApi
{
    public static void MapClock(this RouteGroupBuilder sim)
    {
        sim.MapGet("/clock", (VirtualClock clock) => Describe(clock));
        sim.MapPost("/clock", MoveAsync);
    }

    private static async Task<object> MoveAsync(ClockMove move, VirtualClock clock, Feed feed, Quiet quiet, CancellationToken cancellationToken)
    {
        if (move.IsFrozen is { } frozen)
        {
            if (frozen) { clock.Freeze(); }
            else { clock.Run(); }
        }
        if (Target(move, clock.GetUtcNow()) is { } to)
        {
            if (to < clock.GetUtcNow()) { throw new RefusalException("The clock only goes forward."); }
            await clock.MoveAsync(to, move.Settles == true ? quiet.SettleAsync : _ => Task.CompletedTask, cancellationToken);
        }
        feed.Publish("clock", Describe(clock));
        return Describe(clock);
    }

    private static DateTimeOffset? Target(ClockMove move, DateTimeOffset now)
    {
        if (move.Advance is not { } advance) { return move.To; }
        if (advance.EndsWith('M') && !advance.Contains('T', StringComparison.Ordinal)
            && int.TryParse(advance.AsSpan(1, advance.Length - 2), out var months))
        {
            return now.AddMonths(months);   // XmlConvert takes every month for 30 days.
        }
        try
        {
            return now + XmlConvert.ToTimeSpan(advance);
        }
        catch (FormatException)
        {
            throw new RefusalException($"'{advance}' is not a duration such as P3M, P1D or PT90S.");
        }
    }

    internal static object Describe(VirtualClock clock) =>
        new { now = clock.GetUtcNow(), isFrozen = clock.IsFrozen, offsetSeconds = Math.Round(clock.Offset.TotalSeconds, 3) };

    private sealed record ClockMove(string? Advance, DateTimeOffset? To, bool? IsFrozen, bool? Settles);
}
