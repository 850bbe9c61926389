namespace LineBot.Dialogs.Language;

/// <summary>
/// What a reader made of a person's words: one value it is sure of, several that the person must choose from, or nothing.
/// There is no default value, so nothing can be booked that nobody said.
/// </summary>
public sealed record Reading<T>
    where T : struct
{
    internal static readonly Reading<T> Nothing = new() { Candidates = [] };

    private Reading()
    {
    }

    /// <summary>The only meaning the words can have; null: none, or more than one.</summary>
    public T? Value { get; private init; }

    /// <summary>What the words may mean, likeliest first. One entry without a <see cref="Value"/> is a guess to be asked back.</summary>
    public required IReadOnlyList<T> Candidates { get; init; }

    public bool IsSure => Value is not null;

    public bool IsAmbiguous => Value is null && Candidates.Count > 0;

    internal static Reading<T> Of(T value) => new() { Value = value, Candidates = [value] };

    internal static Reading<T> Among(IEnumerable<T> candidates) => new() { Candidates = [.. candidates.Distinct()] };
}

/// <summary>Makes readings.</summary>
public static class Reading
{
    public static Reading<T> None<T>()
        where T : struct => Reading<T>.Nothing;

    public static Reading<T> Sure<T>(T value)
        where T : struct => Reading<T>.Of(value);

    /// <summary>To be asked back, even when only one candidate is left.</summary>
    public static Reading<T> Unsure<T>(IEnumerable<T> candidates)
        where T : struct => Reading<T>.Among(candidates);
}
