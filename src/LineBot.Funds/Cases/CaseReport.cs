using LineBot.Funds.Photos;

namespace LineBot.Funds.Cases;

/// <summary>What a reporter hands in.</summary>
public sealed record CaseReport(FundId Fund, CaseActor By, CaseSubject Subject, CasePlace Place, CaseCategory Category, CaseUrgency Urgency, CaseConsent Consent)
{
    public string? Words { get; init; }

    public IReadOnlyList<PhotoId> Photos { get; init; } = [];

    public override string ToString() => $"report by {By.Member} in {Fund}";
}
