using LineBot.Funds.Photos;

namespace LineBot.Funds.Welfare;

/// <summary>A photo of a paper; without a photo: promised for later. One paper may have several photos.</summary>
public sealed record ClaimPaper(Paper Paper, PhotoId? Photo)
{
    public static ClaimPaper Later(Paper paper) => new(paper, null);
}

/// <summary>That the person allowed the fund to keep what tells of health, in which words, and when.</summary>
public sealed record HealthConsent(string TextVersion, DateTimeOffset At);
