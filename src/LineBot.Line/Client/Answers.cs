namespace LineBot.Line.Client;

/// <summary>A person as LINE shows them to this bot.</summary>
public sealed record Profile
{
    public required string UserId { get; init; }

    public required string DisplayName { get; init; }

    public string? PictureUrl { get; init; }

    /// <summary>Not given for members of a group.</summary>
    public string? StatusMessage { get; init; }

    /// <summary>A BCP 47 tag; not given for members of a group.</summary>
    public string? Language { get; init; }

    public override string ToString() => nameof(Profile);
}

/// <summary>A group that the bot is in.</summary>
public sealed record GroupSummary
{
    public required string GroupId { get; init; }

    public required string GroupName { get; init; }

    public string? PictureUrl { get; init; }

    public override string ToString() => nameof(GroupSummary);
}

/// <summary>How many people a group or room has, not counting the bot.</summary>
public sealed record MemberCount(int Count);

/// <summary>The account itself.</summary>
public sealed record BotInfo
{
    /// <summary>What webhooks call <c>destination</c>.</summary>
    public required string UserId { get; init; }

    public required string BasicId { get; init; }

    public string? PremiumId { get; init; }

    public required string DisplayName { get; init; }

    public string? PictureUrl { get; init; }

    /// <summary><c>chat</c> when people of the account can answer by hand, else <c>bot</c>.</summary>
    public string? ChatMode { get; init; }

    /// <summary><c>auto</c> or <c>manual</c>.</summary>
    public string? MarkAsReadMode { get; init; }
}

/// <summary>How many messages the plan allows in a month; no <see cref="Value"/> where <see cref="Type"/> is <c>none</c>.</summary>
public sealed record MessageQuota(string Type, long? Value);

/// <summary>About how many messages went out this month, those of the account's manager included.</summary>
public sealed record QuotaConsumption(long TotalUsage);

/// <summary>How far LINE is with a film or sound: <c>processing</c>, <c>succeeded</c> or <c>failed</c>.</summary>
public sealed record Transcoding(string Status);

/// <summary>Starts the account link dialog; valid for ten minutes and one use.</summary>
public sealed record LinkToken([property: System.Text.Json.Serialization.JsonPropertyName("linkToken")] string Value)
{
    public override string ToString() => nameof(LinkToken);
}

/// <summary>Where LINE sends webhooks, and whether it does.</summary>
public sealed record WebhookEndpoint(string Endpoint, bool Active);

/// <summary>How a test call of the webhook went. The status is zero or negative when no answer came.</summary>
public sealed record WebhookTest
{
    public bool Success { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public int StatusCode { get; init; }

    /// <summary>OK, COULD_NOT_CONNECT, REQUEST_TIMEOUT, ERROR_STATUS_CODE or UNCLASSIFIED.</summary>
    public string? Reason { get; init; }

    public string? Detail { get; init; }
}
