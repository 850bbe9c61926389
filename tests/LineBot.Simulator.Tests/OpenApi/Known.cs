namespace LineBot.Simulator.OpenApi;

/// <summary>Where the simulator knowingly differs from the stored specification, and why.</summary>
internal static class Known
{
    public static IReadOnlyDictionary<string, string> Deviations { get; } = new Dictionary<string, string>
    {
        ["messageEdited"] =
            "messageEdited came to the API after this copy of the specification; the reference documents it and LINE's SDK reads it.",
    };
}
