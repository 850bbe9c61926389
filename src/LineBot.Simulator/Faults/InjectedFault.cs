using System.Text.Json.Serialization;

namespace LineBot.Simulator.Faults;

/// <summary>What goes wrong.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FaultKind>))]
internal enum FaultKind
{
    /// <summary>The request is carried out, the answer is 500.</summary>
    [JsonStringEnumMemberName("error-after-acceptance")] ErrorAfterAcceptance,

    /// <summary>500 before anything is done.</summary>
    [JsonStringEnumMemberName("error")] Error,

    /// <summary>The request is carried out, the connection breaks before the answer.</summary>
    [JsonStringEnumMemberName("lost-response")] LostResponse,

    /// <summary>The connection breaks before anything is done.</summary>
    [JsonStringEnumMemberName("reset")] Reset,

    /// <summary>The answer comes late.</summary>
    [JsonStringEnumMemberName("slow")] Slow,

    /// <summary>429, too many calls.</summary>
    [JsonStringEnumMemberName("rate-limit")] RateLimit,

    /// <summary>429, the month's messages are used up.</summary>
    [JsonStringEnumMemberName("quota")] Quota,

    /// <summary>The edge answers in HTML instead of the API in JSON.</summary>
    [JsonStringEnumMemberName("edge-error")] EdgeError,
}

/// <summary>A fault that waits for its call: on which path, after how many calls, how often.</summary>
internal sealed record InjectedFault(FaultKind Kind)
{
    public string Id { get; init; } = "";

    /// <summary>Part of <c>METHOD /path</c>, such as <c>message/push</c>; empty for every call.</summary>
    public string On { get; init; } = "";

    /// <summary>How many matching calls pass before the first fault.</summary>
    public int Skip { get; init; }

    /// <summary>How many calls it hits.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Hits each so-manieth fitting call and stays until it is taken away; 0: hits <see cref="Times"/> calls in a row.</summary>
    public int Every { get; init; }

    public int DelayMilliseconds { get; init; } = 3_000;

    /// <summary>The status of an <c>edge-error</c>.</summary>
    public int Status { get; init; } = StatusCodes.Status502BadGateway;

    public bool Fits(string call) => call.Contains(On, StringComparison.OrdinalIgnoreCase);
}
