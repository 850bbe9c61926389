using LineBot.Funds.Decisions;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Rules;

namespace LineBot.Funds.Welfare;

/// <summary>What a command on a claim is judged by, read anew for it: who sits on the committee today, under which rules, and when.</summary>
public sealed record ClaimContext
{
    public required IReadOnlyList<Officer> Committee { get; init; }

    public required ApplicantTies Ties { get; init; }

    public required CommitteeRules Rules { get; init; }

    public required string RulesVersion { get; init; }

    /// <summary>The line that a decision would get.</summary>
    public required MinutesLine NextMinutes { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>The claim counted anew: between a refusal and its appeal, others may have used the right.</summary>
    public Entitlement? CountedAgain { get; init; }

    /// <summary>The receipt of the pot that pays.</summary>
    public ReceiptNumber? Receipt { get; init; }

    /// <param name="books">The books of the people the claim is about, as far as they are members.</param>
    /// <param name="last">The last line of the minutes; null: there is none.</param>
    public static ClaimContext Of(
        Claim claim, IReadOnlyList<Officer> committee, IReadOnlyList<Passbook> books, RuleValues rules, MinutesLine? last, DateTimeOffset now) => new()
        {
            Committee = committee,
            Ties = ApplicantTies.Of(claim.Applicants, books),
            Rules = CommitteeRules.Read(rules),
            RulesVersion = rules.Version,
            NextMinutes = MinutesLine.After(last, ThaiDay.Of(now)),
            Now = now,
        };

    public Electorate Electorate => Electorate.Of(Committee, Ties, Rules);

    public DateOnly Today => ThaiDay.Of(Now);

    public ClaimReview Review(Claim claim)
    {
        var electorate = Electorate;
        return new(
            claim, electorate, Tally.Of(claim.Votes, electorate, Rules.ChairBreaksTies),
            CommitteeAdvice.Of(electorate, Committee, Rules, claim.Closing?.By));
    }

    /// <summary>Null: holds no seat.</summary>
    public Officer? OfficerOf(ClaimActor actor) => Committee.FirstOrDefault(officer => officer.Membership.Member == actor.Member);
}
