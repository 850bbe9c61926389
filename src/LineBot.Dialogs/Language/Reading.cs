namespace LineBot.Dialogs.Language;

/// <summary>What a reader made of some words: a value, nothing, or several values between which the person has to choose. Never a default.</summary>
public readonly record struct Reading<T>
{
    public Reading(T value) => (IsUnderstood, Value) = (true, value);

    public Reading(params IReadOnlyList<Candidate<T>> candidates) => Candidates = candidates;

    public bool IsUnderstood { get; }

    public T? Value { get; }

    /// <summary>Null unless the words can mean several things.</summary>
    public IReadOnlyList<Candidate<T>>? Candidates { get; }

    public static implicit operator Reading<T>(T value) => new(value);

    public override string ToString() => IsUnderstood ? "understood" : "not understood";
}

/// <summary>One way to take ambiguous words. <paramref name="Words"/> is how to say it so that it cannot be mistaken; it stands on a button.</summary>
public sealed record Candidate<T>(T Value, Text Words);

/// <summary>Reads a value out of a person's words. <paramref name="today"/> gives "tomorrow" its meaning.</summary>
public delegate Reading<T> Reader<T>(string text, DateOnly today);
