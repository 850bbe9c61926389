namespace LineBot.Functions.Faults;

/// <summary>Something that a fault may do to what people see, because LINE gives no way to know better.</summary>
internal sealed record Exemption(string What, string Why, Func<WireCall, FaultKind, Difference, bool> Applies)
{
    public static IReadOnlyList<Exemption> All { get; } =
    [
        new(
            "A message that must arrive is seen twice where LINE took it and did not say so.",
            "A reply has no retry key, and a number that is lost is worse than a number that is read twice.",
            (call, kind, difference) => difference.Kind == DifferenceKind.SeenAgain && call.IsLine && IsUnknown(kind)),
        new(
            "A message that must arrive is seen twice where the process ends between LINE's yes and the mark that says so.",
            "LINE and storage have no transaction in common; the next process cannot know that LINE said yes.",
            (call, kind, difference) => difference.Kind == DifferenceKind.SeenAgain && kind is FaultKind.DiesBefore && call.What.Contains("Conversations", StringComparison.Ordinal)),
        new(
            "What is left of the month's messages is not named, and nothing is held back for it, where LINE did not say.",
            "Silence is no reason to keep news from members; LINE itself refuses what is too much.",
            (call, _, difference) => difference.Kind is not (DifferenceKind.Broken or DifferenceKind.SeenAgain) && call.What.Contains("/message/quota", StringComparison.Ordinal)),
        new(
            "That somebody looked is written down twice, where the page did not appear and was opened again.",
            "It is written before the first byte leaves; whether that byte was seen, nobody can know.",
            (_, _, difference) => difference.Kind == DifferenceKind.Stored && difference.What.StartsWith("Audit ", StringComparison.Ordinal)
                && difference.What.Contains(" (2): ", StringComparison.Ordinal) && difference.What.EndsWith("instead of (none)", StringComparison.Ordinal)),
    ];

    private static bool IsUnknown(FaultKind kind) => kind is FaultKind.AnswerLost or FaultKind.Late or FaultKind.DiesAfter or FaultKind.DoneButError;
}
