using LineBot.Dialogs.Language;
using LineBot.Funds.Decisions;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>One claim as it lies before one officer today: who looks, what there is to see, and by what it is judged.</summary>
internal sealed record ClaimMatter(ClaimActor By, Officer Officer, string FundName, Claim Claim, ClaimContext Context)
{
    public ClaimReview Review => Context.Review(Claim);

    /// <summary>The officer's own vote as it last was.</summary>
    public Vote? OwnVote => Claim.Votes.FirstOrDefault(vote => vote.Officer == By.Member);

    /// <summary>Whoever is too near to the applicant to decide does not read the papers either.</summary>
    public ClaimRefusal? WhyNotSee => Context.Ties.Exclude(Officer, Context.Rules) switch
    {
        Exclusion.Applicant => new ClaimRefusal.IsApplicant(),
        Exclusion.Guarantor => new ClaimRefusal.IsGuarantor(),
        Exclusion.Household => new ClaimRefusal.SameHousehold(),
        _ => null,
    };

    public ClaimRefusal? WhyNot(ClaimCommand command) => Claims.WhyNot(Claim, command, Context);

    /// <summary>Whether this vote would end the matter for everybody.</summary>
    public bool WouldDecide(Ballot ballot)
    {
        var votes = Claim.Votes.Where(vote => vote.Officer != By.Member).Append(new(By.Member, ballot, null, Context.Now));
        return Claim.IsOpen && Tally.Of(votes, Context.Electorate, Context.Rules.ChairBreaksTies).Certain is not null;
    }

    /// <summary>A name where the committee of today knows it, else the member number.</summary>
    public string NameOf(MemberNumber member) =>
        Context.Committee.FirstOrDefault(officer => officer.Membership.Member == member)?.FullName ?? member.Value;

    public override string ToString() => $"matter of {Claim.Number}";
}

/// <summary>What opening a claim came to: the matter, or why this person gets to see none. A seat may end in the middle of a conversation.</summary>
internal sealed record OpenedMatter(ClaimNumber Number, ClaimMatter? Matter, ClaimRefusal? Why)
{
    public static OpenedMatter Open(ClaimMatter matter) => new(matter.Claim.Number, matter, null);

    public static OpenedMatter Shut(ClaimNumber number, ClaimRefusal why) => new(number, null, why);

    /// <summary>Why not to this command; null: the desk would do it.</summary>
    public ClaimRefusal? WhyNot(Func<ClaimMatter, ClaimCommand> command) => Matter is { } matter ? matter.WhyNot(command(matter)) : Why;

    public ISaying Show(Func<ClaimMatter, ISaying> words) => Matter is { } matter ? words(matter) : Refuse(Why!);

    public Text Refuse(ClaimRefusal why) => ClaimRefusalMessages.Of(why, member => Matter?.NameOf(member) ?? member.Value);
}
