namespace LineBot.Funds.Welfare;

/// <summary>What became of a command on a claim.</summary>
public abstract record ClaimOutcome
{
    private ClaimOutcome()
    {
    }

    /// <summary>
    /// It is done. <paramref name="Events"/>: what this command did, also when it is asked again later; <paramref name="Claim"/>:
    /// the claim as it stands now.
    /// </summary>
    public sealed record Done(Claim Claim, IReadOnlyList<ClaimEvent> Events) : ClaimOutcome
    {
        /// <summary>Whether this very command brought it about: who hears of it is told once, by whoever did it.</summary>
        public bool Did(ClaimEventKind kind) => Events.Any(happened => happened.Kind == kind);
    }

    public sealed record Refused(ClaimRefusal Why) : ClaimOutcome;
}
