namespace LineBot.Line.Client;

/// <summary>LINE's answer when it refuses. Texts are LINE's and may change: decide by <see cref="Status"/>.</summary>
public sealed record LineError(int Status, string Message, IReadOnlyList<LineErrorDetail> Details, string? RequestId)
{
    /// <summary>Which limit a 429 is about.</summary>
    public LineLimit Limit => Status != 429 ? LineLimit.None
        : Message.Contains("monthly limit", StringComparison.OrdinalIgnoreCase) ? LineLimit.MonthlyQuota
        : LineLimit.Rate;

    /// <summary>The thing does not exist, or is not for this bot to see.</summary>
    public bool IsNotFound => Status == 404;

    /// <summary>The content was unsent by the person, or has expired.</summary>
    public bool IsGone => Status == 410;

    /// <summary>Status and request id: what LINE's support asks for, and nothing that a person wrote.</summary>
    public override string ToString() => $"{Status} (request {RequestId ?? "unknown"})";
}

/// <summary>One fault in a request: what is wrong, and with which property.</summary>
public sealed record LineErrorDetail(string? Message, string? Property);

/// <summary>
/// The limits behind status 429. Only LINE's text tells them apart: a text that is not about the month is taken as <see
/// cref="Rate"/>.
/// </summary>
public enum LineLimit
{
    None,

    /// <summary>Too many calls: later is fine.</summary>
    Rate,

    /// <summary>The plan's messages are used up: later this month is not fine.</summary>
    MonthlyQuota,
}
