using LineBot.Funds.Members;

namespace LineBot.Funds.Cases;

/// <summary>An open case as a list shows it, and as a new report is compared with it. The name is for comparing, not for showing.</summary>
public sealed record CaseLine
{
    public required CaseNumber Number { get; init; }

    public required CaseCategory Category { get; init; }

    public required CaseUrgency Urgency { get; init; }

    public required CaseStatus Status { get; init; }

    public required CasePlace Place { get; init; }

    public required DateTimeOffset ReportedAt { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    public string? SubjectName { get; init; }

    public MemberNumber? Owner { get; init; }

    /// <summary>Money is planned and waits for votes or for payment.</summary>
    public bool HasOpenHelp { get; init; }

    public bool IsOverdue(DateTimeOffset now) => now >= DueAt;

    public static CaseLine Of(Case matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        return new()
        {
            Number = matter.Number,
            Category = matter.Category,
            Urgency = matter.Urgency,
            Status = matter.Status,
            Place = matter.Place,
            ReportedAt = matter.ReportedAt,
            DueAt = matter.DueAt,
            SubjectName = matter.Subject.Name,
            Owner = matter.Owner,
            HasOpenHelp = matter.OpenHelp is not null,
        };
    }

    public override string ToString() => $"line of {Number}";
}
