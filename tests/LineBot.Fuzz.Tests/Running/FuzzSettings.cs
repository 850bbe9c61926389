using System.Globalization;

namespace LineBot.Fuzz.Running;

/// <summary>How long and with which dice: <c>LINEBOT_LONG=1</c>, <c>LINEBOT_FUZZ_SEED=7</c>, and <c>LINEBOT_FUZZ_EPISODE=12</c> for one episode alone.</summary>
internal static class FuzzSettings
{
    private const int UsualSeed = 20261121;

    public static bool IsLong => Environment.GetEnvironmentVariable("LINEBOT_LONG") == "1";

    public static int Seed => Number("LINEBOT_FUZZ_SEED") ?? UsualSeed;

    public static int? OnlyEpisode => Number("LINEBOT_FUZZ_EPISODE");

    private static int? Number(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
