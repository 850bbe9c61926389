namespace LineBot.Funds.Welfare;

/// <summary>Handing a claim in: what was asked, held against the member's books, becomes a claim or a refusal.</summary>
public static class ClaimFiling
{
    /// <summary>In what right somebody hands a claim in; null: in none.</summary>
    public static SubmitterRole? RoleOf(ClaimApplication application, bool isOfficer, bool isVolunteer)
    {
        if (application.By.Member == application.Member.Member) { return SubmitterRole.Member; }
        if (isOfficer) { return SubmitterRole.Officer; }
        if (isVolunteer) { return SubmitterRole.Volunteer; }

        var isLeftBehind = application.Event.For == ForWhom.DeceasedMember && application.Claimant.Member == application.By.Member;
        return isLeftBehind ? SubmitterRole.Claimant : null;
    }

    public static ClaimOutcome File(ClaimApplication application, WelfareBook book, FilingContext filing)
    {
        if (book.EntitlementTo(application.Benefit, application.Event, filing.Today) is not { } entitled)
        {
            return new ClaimOutcome.Refused(new ClaimRefusal.NoSuchBenefit());
        }

        if (WhyNot(application, entitled) is { } why) { return new ClaimOutcome.Refused(why); }

        return new ClaimChange(ClaimOf(application, book, entitled, filing), filing.Now)
            .Happen(ClaimEventKind.Submitted, application.By.Member, ClaimStatus.Submitted, application.Words).Done();
    }

    private static ClaimRefusal? WhyNot(ClaimApplication application, Entitlement entitled)
    {
        if (application.Event.For == ForWhom.DeceasedMember && string.IsNullOrWhiteSpace(application.Claimant.Name)) { return new ClaimRefusal.ClaimantMissing(); }
        if (entitled.Benefit.TellsOfHealth && application.Consent is null) { return new ClaimRefusal.ConsentMissing(); }
        if (application.Papers.Count > Claims.PapersMax) { return new ClaimRefusal.TooManyPapers(Claims.PapersMax); }
        if (ClaimChecks.Length(application.Words) is { } tooLong) { return tooLong; }
        if (!entitled.CanAsk) { return new ClaimRefusal.NothingToGive(entitled); }

        return application.Shown == entitled.Amount ? null : new ClaimRefusal.AmountChanged(entitled);
    }

    private static Claim ClaimOf(ClaimApplication application, WelfareBook book, Entitlement entitled, FilingContext filing) => new()
    {
        Membership = application.Member,
        Number = filing.Number,
        MemberName = book.Passbook.Profile.FullName,
        Benefit = entitled.Benefit.Id,
        BenefitName = entitled.Benefit.Name,
        BenefitFrom = entitled.Benefit.From,
        Category = entitled.Benefit.Category,
        Per = entitled.Benefit.Per,
        Event = entitled.Event!,
        Claimant = application.Claimant,
        Submitter = new(application.By.Member, filing.Role),
        SubmittedAt = filing.Now,
        PapersAsked = entitled.Papers,
        Papers = application.Papers,
        Amount = entitled.Amount,
        Clauses = entitled.Clauses,
        Reasons = entitled.Reasons,
        Words = application.Words,
        Consent = application.Consent,
        RulesVersion = filing.RulesVersion,
        Status = ClaimStatus.Submitted,
        Revision = 0,
    };
}

/// <summary>What a claim is filed under: its number, in what right it came, the fund's settings, and when.</summary>
public sealed record FilingContext(ClaimNumber Number, SubmitterRole Role, string RulesVersion, DateOnly Today, DateTimeOffset Now);
