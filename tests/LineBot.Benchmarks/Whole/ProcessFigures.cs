using System.Globalization;

namespace LineBot.Benchmarks.Whole;

/// <summary>What Linux says a process has used: processor time, and memory at its most.</summary>
internal static class ProcessFigures
{
    private const double MillisecondsPerTick = 10;   // Linux counts processor time in hundredths of a second.
    private const int UserTicks = 11;
    private const int SystemTicks = 12;

    public static double CpuMilliseconds(int process)
    {
        var stat = File.ReadAllText($"/proc/{process}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');   // A name may hold spaces; what follows it does not.
        return (Number(fields[UserTicks]) + Number(fields[SystemTicks])) * MillisecondsPerTick;
    }

    public static double PeakMegabytes(int process)
    {
        var line = File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return Number(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) / 1024.0;
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
