using System.Text.Json.Serialization;
using LineBot.Dialogs.Photos;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Line.Events;

namespace LineBot.Dialogs.Cases;

/// <summary>A report so far. Words, pictures and a place come in any order; each fills in what it can.</summary>
internal sealed record ReportDraft
{
    /// <summary>"Another need" on the question whether it is the same.</summary>
    public const string New = "new";

    public FundId? Fund { get; init; }

    public MemberNumber? Member { get; init; }

    /// <summary>A volunteer is asked for nothing that can be found out on the visit.</summary>
    public bool IsShort { get; init; }

    public string? Words { get; init; }

    public CaseCategory? Category { get; init; }

    public CaseUrgency? Urgency { get; init; }

    public string? Moo { get; init; }

    public string? Landmark { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    public string? Name { get; init; }

    public bool IsNameAsked { get; init; }

    public bool IsSelf { get; init; }

    public AgeBand Age { get; init; }

    public bool IsDanger { get; init; }

    public bool IsAccusation { get; init; }

    /// <summary>The open case that this may be, or <see cref="New"/>.</summary>
    public string? Same { get; init; }

    public string? Consent { get; init; }

    public IReadOnlyList<PhotoId>? Kept { get; init; }

    /// <summary>Pictures that came before the fund was known.</summary>
    public IReadOnlyList<Waiting>? Waiting { get; init; }

    [JsonIgnore]
    public Membership? By => Fund is { } fund && Member is { } member ? new(fund, member) : null;

    [JsonIgnore]
    public int PhotoCount => (Kept?.Count ?? 0) + (Waiting?.Count ?? 0);

    [JsonIgnore]
    public CasePlace Place => new(Moo, Landmark, Latitude is { } latitude && Longitude is { } longitude ? new(latitude, longitude) : null);

    [JsonIgnore]
    public bool IsPlaceKnown => Moo is not null || Latitude is not null || Landmark is not null;

    [JsonIgnore]
    public bool IsJoining => Same is not null and not New;

    /// <summary>Understands what it can; what was understood before stays.</summary>
    public ReportDraft Hear(string words)
    {
        var read = CaseWords.Read(words);
        return this with
        {
            Words = Words is null ? words : $"{Words}\n{words}",
            Category = Category ?? read.Category,
            Urgency = Urgency ?? read.Urgency,
            Moo = Moo ?? read.Moo,
            Landmark = Landmark ?? read.Landmark,
            Name = Name ?? read.Name,
            IsNameAsked = IsNameAsked || read.Name is not null,
            Age = Age == AgeBand.Unknown ? read.Age : Age,
            IsDanger = IsDanger || read.IsDanger,
            IsAccusation = IsAccusation || read.IsAccusation,
        };
    }

    /// <summary>A village, or words of a place, or both.</summary>
    public ReportDraft HearPlace(string words) => CaseWords.MooIn(words) is { } moo
        ? this with { Moo = moo, Landmark = Language.MooReader.Without(words) is { Length: > 1 } rest ? rest : Landmark }
        : this with { Landmark = words.Trim() };

    public ReportDraft At(LocationContent place) => this with { Latitude = place.Latitude, Longitude = place.Longitude };

    public override string ToString() => "report draft";
}
