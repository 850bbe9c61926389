using LineBot.Dialogs.Language;
using LineBot.Funds.Outbox;

namespace LineBot.Dialogs.Outbox;

/// <summary>What is said of a decision.</summary>
internal static class OutboxSayings
{
    public static Text Of(OutboxOutcome outcome, Text done) => outcome switch
    {
        OutboxOutcome.Done => done,
        OutboxOutcome.DoneBefore before => OutboxMessages.DecidedBefore(LocalTime.Of(before.Decision.At)),
        OutboxOutcome.InHand => OutboxMessages.InHand,
        _ => OutboxMessages.NotThere,
    };

    /// <summary>Of work that is gone only the one who decided on it hears more than that.</summary>
    public static Text OfEarlier(OutboxOutcome outcome, Text done) => outcome is OutboxOutcome.Done ? done : OutboxMessages.NotThere;
}
