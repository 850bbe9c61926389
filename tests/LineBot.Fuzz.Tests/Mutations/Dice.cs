using LineBot.Fuzz.Running;

namespace LineBot.Fuzz.Mutations;

/// <summary>Dice that fall the same way again: by the seed of the run, the entrance and the episode.</summary>
internal static class Dice
{
    public static Random Of(string entrance, int episode)
    {
        var mixed = unchecked((uint)FuzzSettings.Seed * 2654435761u);
        foreach (var letter in entrance) { mixed = unchecked((mixed ^ letter) * 16777619u); }
        return new(unchecked((int)((mixed ^ (uint)episode) * 2246822519u)));
    }

    public static T Of<T>(this Random dice, IReadOnlyList<T> choices) => choices[dice.Next(choices.Count)];

    public static bool Falls(this Random dice, int oneIn) => dice.Next(oneIn) == 0;
}
