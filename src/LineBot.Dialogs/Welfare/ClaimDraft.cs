using System.Text.Json.Serialization;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>What was said of a claim so far.</summary>
internal sealed record ClaimDraft
{
    public FundId? Fund { get; init; }

    public MemberNumber? Member { get; init; }

    public string? Benefit { get; init; }

    /// <summary>The kind of benefit that the first words named; narrows the choice.</summary>
    public BenefitCategory? Kind { get; init; }

    public ForWhom? For { get; init; }

    public DateOnly? Day { get; init; }

    public int? Count { get; init; }

    /// <summary>The day it was over, where that was said and the nights were not.</summary>
    public DateOnly? To { get; init; }

    public bool? HasAgreed { get; init; }

    public IReadOnlyList<PhotoId> Photos { get; init; } = [];

    /// <summary>Messages with pictures that came before it was known what they are for; they are fetched as soon as that is allowed.</summary>
    public IReadOnlyList<string> Waiting { get; init; } = [];

    /// <summary>Papers that the person says are not among the photos.</summary>
    public IReadOnlyList<Paper> Lacking { get; init; } = [];

    public string? Words { get; init; }

    /// <summary>The amount on the summary: what a yes agrees to.</summary>
    public Money? Shown { get; init; }

    /// <summary>The dead member's number and name, as typed.</summary>
    public string? Deceased { get; init; }

    /// <summary>The person who speaks is the beneficiary.</summary>
    public bool IsForMe { get; init; }

    public string? ClaimantName { get; init; }

    public string? Relation { get; init; }

    public string? Phone { get; init; }

    [JsonIgnore]
    public Membership? Membership => Fund is { } fund && Member is { } member ? new(fund, member) : null;

    [JsonIgnore]
    public Stay Stay => new(Day, Count, To);

    public ClaimDraft With(Stay said)
    {
        var stay = Stay.And(said);
        return this with { Day = stay.From, Count = stay.Nights, To = stay.To };
    }

    public ClaimDraft With(ClaimantSaid said) =>
        this with { ClaimantName = said.Name, Relation = said.Relation ?? Relation, Phone = said.Phone ?? Phone };

    public override string ToString() => "claim draft";
}

/// <summary>How drafts of claims are stored.</summary>
[JsonSourceGenerationOptions(
    Converters = [typeof(FundValues)], UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ClaimDraft))]
[JsonSerializable(typeof(PapersDraft))]
[JsonSerializable(typeof(AppealDraft))]
[JsonSerializable(typeof(WithdrawDraft))]
internal sealed partial class ClaimJson : JsonSerializerContext;
