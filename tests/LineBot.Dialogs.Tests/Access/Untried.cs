namespace LineBot.Dialogs.Tests.Access;

/// <summary>
/// What has no row in the table yet: it came on the same day. Each of these has tests of rights of its own, and its buttons go through
/// <see cref="ReplayTests"/>. A row in <see cref="AccessTable"/> takes a name off this list; nothing may be added.
/// </summary>
internal static class Untried
{
    public static IReadOnlyList<string> Actions { get; } =
    [
        "outbox", "outbox-again", "outbox-drop",
        "my-data", "my-data-looks", "my-data-consents", "my-data-consent", "my-data-copy", "my-data-retention", "erase-data", "officer-check",
        "savings-day", "day-sheets", "savings-undo", "savings-count", "savings-sign", "savings-page", "slip-undo", "statement-page",
        "broadcast", "broadcasts", "broadcast-confirm", "broadcast-cancel", "news",
        "guarantees", "guarantee-notices", "guarantee-answer", "guarantee-sent",
    ];

    public static IReadOnlyList<string> Functions { get; } = ["my-data", "print-page", "guarantee-letter"];
}
