using System.Globalization;

namespace LineBot.Simulator.Clock;

/// <summary>The header that tells a bot in development what time it is here.</summary>
internal static class SimulatedTime
{
    public const string Header = "x-sim-now";

    public static string Of(TimeProvider clock) => clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
}
