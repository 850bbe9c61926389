namespace LineBot.Funds;

/// <summary>What a fund says about itself.</summary>
public sealed record FundProfile(FundId Id, string Name, FundKind Kind)
{
    /// <summary>What a push may show on a locked screen.</summary>
    public string? Alias { get; init; }

    /// <summary>The node of the org tree above it.</summary>
    public FundId? Parent { get; init; }

    public string? Province { get; init; }

    public string? District { get; init; }

    public string? Tambon { get; init; }

    public string? Moo { get; init; }

    /// <summary>A round may take twelve months, or twenty-four.</summary>
    public int? CycleMonths { get; init; }

    public string? PromptPayId { get; init; }

    public string? ContactPhone { get; init; }

    public override string ToString() => $"fund {Id}";
}

/// <summary>What a fund is for.</summary>
public enum FundKind
{
    Welfare,
    VillageBank,
    SavingsGroup,
    Revolving,
    Poverty,
    InKind,
    Other,

    /// <summary>A node of the org tree without members of its own.</summary>
    Area,
}
