namespace LineBot.Dialogs.Language;

/// <summary>
/// What a reader made of a person's words: one value it is sure of, several that the person must choose from, or nothing.
/// There is no default value, so nothing can be booked that nobody said.
/// </summary>
public sealed record Meaning<T>
    where T : struct
{
    internal static readonly Meaning<T> Nothing = new() { Candidates = [] };

    private Meaning()
    {
    }

    /// <summary>The only meaning the words can have; null: none, or more than one.</summary>
    public T? Value { get; private init; }

    /// <summary>What the words may mean, likeliest first. One entry without a <see cref="Value"/> is a guess to be asked back.</summary>
    public required IReadOnlyList<T> Candidates { get; init; }

    public bool IsSure => Value is not null;

    public bool IsAmbiguous => Value is null && Candidates.Count > 0;

    internal static Meaning<T> Of(T value) => new() { Value = value, Candidates = [value] };

    internal static Meaning<T> Among(IEnumerable<T> candidates) => new() { Candidates = [.. candidates.Distinct()] };
}

/// <summary>Makes meanings.</summary>
public static class Meaning
{
    public static Meaning<T> None<T>()
        where T : struct => Meaning<T>.Nothing;

    public static Meaning<T> Sure<T>(T value)
        where T : struct => Meaning<T>.Of(value);

    /// <summary>To be asked back, even when only one candidate is left.</summary>
    public static Meaning<T> Unsure<T>(IEnumerable<T> candidates)
        where T : struct => Meaning<T>.Among(candidates);
}
