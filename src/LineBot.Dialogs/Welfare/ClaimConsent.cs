using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Script;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>The consent to keep papers that tell of health: asked for by itself, kept with its wording and time.</summary>
internal static class ClaimConsent
{
    public static HealthConsent? In(Turn turn) =>
        turn.Consents.FirstOrDefault(consent => consent.Purpose == ConsentPurpose.HealthInClaims && consent.IsGiven) is { } given
            ? new(given.TextVersion, given.GivenAt)
            : null;

    /// <summary>The person said yes in this conversation; from the first picture on it stands.</summary>
    public static void Give(Turn turn)
    {
        if (In(turn) is not null) { return; }

        turn.Add(new ConversationChange.GiveConsent(new(ConsentPurpose.HealthInClaims, ClaimMessages.HealthVersion, turn.Now, WithdrawnAt: null)));
    }
}
