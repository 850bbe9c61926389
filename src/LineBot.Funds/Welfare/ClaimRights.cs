using LineBot.Funds.Decisions;
using LineBot.Funds.Members;

namespace LineBot.Funds.Welfare;

/// <summary>Who may do what to a claim. To whom it is nothing, it is not there.</summary>
internal static class ClaimRights
{
    public static ClaimRefusal? AsOwner(Claim claim, ClaimActor actor) =>
        claim.IsOf(actor.Member) ? null : new ClaimRefusal.NotYours();

    /// <summary>An officer takes the photos, too, where the papers are brought to the counter.</summary>
    public static ClaimRefusal? ToAdd(Claim claim, ClaimCommand.AddPapers command, ClaimContext context) =>
        claim.IsOf(command.By.Member) || context.OfficerOf(command.By) is not null ? null : new ClaimRefusal.NotYours();

    public static ClaimRefusal? ToDecide(Claim claim, ClaimActor actor, ClaimContext context)
    {
        if (WithoutDuty(claim, actor, context, Duty.Decide) is { } refusal) { return refusal; }

        return context.Electorate.Excluded.TryGetValue(actor.Member, out var why) ? Because(why) : null;
    }

    public static ClaimRefusal? ToPay(Claim claim, ClaimActor actor, ClaimContext context)
    {
        if (WithoutDuty(claim, actor, context, Duty.Pay) is { } refusal) { return refusal; }

        return context.Ties.Exclude(context.OfficerOf(actor)!, context.Rules) is { } why ? Because(why) : null;
    }

    private static ClaimRefusal? WithoutDuty(Claim claim, ClaimActor actor, ClaimContext context, Duty duty)
    {
        var officer = context.OfficerOf(actor);
        if (officer is null && !claim.IsOf(actor.Member)) { return new ClaimRefusal.NotYours(); }

        return officer?.Has(duty) == true ? null : new ClaimRefusal.NotAnOfficer(duty);
    }

    private static ClaimRefusal Because(Exclusion why) => why switch
    {
        Exclusion.Applicant => new ClaimRefusal.IsApplicant(),
        Exclusion.Guarantor => new ClaimRefusal.IsGuarantor(),
        _ => new ClaimRefusal.SameHousehold(),
    };
}
