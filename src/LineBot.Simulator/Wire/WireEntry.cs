namespace LineBot.Simulator.Wire;

/// <summary>One exchange on the wire, as the developer of a bot wants to see it. <c>Direction</c>: <c>webhook</c>, <c>api</c>, <c>host</c>.</summary>
internal sealed record WireEntry(long Seq, DateTimeOffset At, string Direction, string Method, string Path, int Status, double Milliseconds)
{
    public string? RequestId { get; init; }
    public string? RetryKey { get; init; }
    public string? RequestBody { get; init; }
    public string? ResponseBody { get; init; }

    /// <summary>What LINE's console statistics would call it: <c>could_not_connect</c>, <c>request_timeout</c>, <c>error_status_code</c>, <c>unclassified</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>Messages counted against this month's quota.</summary>
    public int Cost { get; init; }

    public bool IsRedelivery { get; init; }

    /// <summary>The fault that was injected here, if one was.</summary>
    public string? Fault { get; init; }

    public Explanation? Explained { get; init; }
}

/// <summary>What an error means, for a developer who reads Thai or English.</summary>
internal sealed record Explanation(string Th, string En);
