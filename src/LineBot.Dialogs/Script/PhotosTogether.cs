namespace LineBot.Dialogs.Script;

/// <summary>How one picture of several fared.</summary>
internal enum PhotoFate
{
    Kept,
    Refused,

    /// <summary>There was no room for it.</summary>
    Over,
}

/// <summary>
/// Pictures that were chosen and sent in one go. LINE brings each as an event of its own, in any order; they get one answer, with the
/// last of them. A sending of which a picture never comes is forgotten behind later ones.
/// </summary>
internal sealed record PhotosTogether(IReadOnlyList<string> Entries)
{
    private const int EntriesMax = 60;

    public PhotosTogether With(string set, PhotoFate fate) => new([.. Entries.Append($"{fate}:{set}").TakeLast(EntriesMax)]);

    public PhotosTogether Without(string set) => new([.. Entries.Where(entry => !IsOf(entry, set))]);

    public int Count(string set) => Entries.Count(entry => IsOf(entry, set));

    public int Count(string set, PhotoFate fate) => Entries.Count(entry => entry == $"{fate}:{set}");

    private static bool IsOf(string entry, string set) => entry[(entry.IndexOf(':', StringComparison.Ordinal) + 1)..] == set;
}
