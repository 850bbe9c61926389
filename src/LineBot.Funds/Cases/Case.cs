using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Funds.Pots;

namespace LineBot.Funds.Cases;

/// <summary>A person in need, from the first report until the matter is closed.</summary>
public sealed record Case
{
    public const int PhotosMax = 20;

    public const int NotesMax = 60;

    public required CaseNumber Number { get; init; }

    public required FundId Fund { get; init; }

    public required CaseSubject Subject { get; init; }

    public required CasePlace Place { get; init; }

    public required CaseCategory Category { get; init; }

    public required CaseUrgency Urgency { get; init; }

    public required CaseConsent Consent { get; init; }

    public required DateTimeOffset ReportedAt { get; init; }

    /// <summary>By when the next step is due; missed, the case climbs.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>How often it has climbed since the last step.</summary>
    public int Level { get; init; }

    public CaseStatus Status { get; init; }

    /// <summary>Who cares for it; null: nobody yet.</summary>
    public MemberNumber? Owner { get; init; }

    /// <summary>When somebody first took it up.</summary>
    public DateTimeOffset? TakenAt { get; init; }

    /// <summary>Everybody who reported it, the first one first. All hear of it.</summary>
    public IReadOnlyList<CaseReporter> Reporters { get; init; } = [];

    public IReadOnlyList<CaseNote> Notes { get; init; } = [];

    public IReadOnlyList<CaseReferral> Referrals { get; init; } = [];

    public IReadOnlyList<CaseHelp> Helps { get; init; } = [];

    public CaseClosing? Closing { get; init; }

    /// <summary>Counts what happened to it.</summary>
    public int Revision { get; init; }

    public bool IsOpen => Status != CaseStatus.Closed;

    public IEnumerable<PhotoId> Photos => Notes.SelectMany(note => note.Photos);

    /// <summary>The plan that waits for votes or for payment; null: none.</summary>
    public CaseHelp? OpenHelp => Helps.FirstOrDefault(help => help.IsOpen);

    /// <summary>What the fund gave.</summary>
    public Money Given => Helps.Where(help => help.Payment?.Receipt is not null).Aggregate(Money.Zero, (sum, help) => sum + help.Amount);

    public PotPurpose Purpose => Category == CaseCategory.Disaster ? PotPurpose.Disaster : PotPurpose.Hardship;

    public bool IsReportedBy(MemberNumber member) => Reporters.Any(reporter => reporter.Member == member);

    public bool IsOverdue(DateTimeOffset now) => IsOpen && now >= DueAt;

    public override string ToString() => $"case {Number}, {Status}";
}
