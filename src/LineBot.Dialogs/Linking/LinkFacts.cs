using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Linking;

/// <summary>Whether this LINE account may try to link now, and whether it is known at all.</summary>
internal sealed record LinkFacts(bool IsPersonKnown, LocalTime? LockedUntil);
