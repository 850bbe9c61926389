using System.Globalization;

namespace LineBot.Fuzz.Running;

/// <summary>What the bodies of one entrance cost: told now and then, and at the end.</summary>
internal sealed class Figures(string entrance)
{
    private readonly long started = TimeProvider.System.GetTimestamp();
    private long bodies;
    private long bytes;
    private long allocatedMax;
    private TimeSpan slowest;
    private TimeSpan told;

    private TimeSpan Elapsed => TimeProvider.System.GetElapsedTime(started);

    public void Count(int length, long allocated, TimeSpan took)
    {
        bodies++;
        bytes += length;
        allocatedMax = Math.Max(allocatedMax, allocated);
        slowest = took > slowest ? took : slowest;
    }

    public void TellNowAndThen(TimeSpan between, int of)
    {
        if (Elapsed - told < between) { return; }
        told = Elapsed;
        Say(string.Create(CultureInfo.InvariantCulture, $"{entrance}: {bodies:N0} of {of:N0} bodies after {Elapsed.TotalSeconds:0} s"));
    }

    public void Tell() => Say(string.Create(
        CultureInfo.InvariantCulture,
        $"{entrance}: {bodies:N0} bodies, {bytes / 1048576.0:0.0} MiB, {Elapsed.TotalSeconds:0.0} s; at most {allocatedMax / 1024.0:N0} KiB allocated and {slowest.TotalMilliseconds:0} ms for one"));

    private static void Say(string line) => TestContext.Current.TestOutputHelper?.WriteLine(line);
}
