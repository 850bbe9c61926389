using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Script;

/// <summary>What a reader made of an answer: nothing, one value for sure, or some to choose from.</summary>
internal sealed record Understood<T>(IReadOnlyList<T> Candidates, bool IsSure)
{
    public static readonly Understood<T> Nothing = new([], false);

    public override string ToString() => IsSure ? "understood" : "not understood";
}

/// <summary>From what the readers of the language say.</summary>
internal static class Understood
{
    public static Understood<T> Of<T>(Meaning<T> reading)
        where T : struct => new(reading.Candidates, reading.IsSure);

    public static Understood<string> Of(string? words) => words is null ? Understood<string>.Nothing : new([words], true);
}
