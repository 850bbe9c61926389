namespace LineBot.Simulator.Webhooks;

/// <summary>How this LINE sends its webhooks.</summary>
internal sealed record WebhookSettings
{
    public int TimeoutMilliseconds { get; init; } = 2_000;

    /// <summary>The console's redelivery switch, off by default as in LINE.</summary>
    public bool Redelivers { get; init; }

    /// <summary>When a failed webhook is tried again, counted from each failure. LINE does not disclose its own times.</summary>
    public int[] RedeliverAfterSeconds { get; init; } = [60, 300, 900];

    /// <summary>Non-ASCII as <c>\uXXXX</c>.</summary>
    public bool EscapesUnicode { get; init; }

    /// <summary>Adds properties that no documentation names, as LINE may at any time.</summary>
    public bool AddsUnknownFields { get; init; }

    /// <summary>Each webhook is sent this many times more, as network routing may do.</summary>
    public int Duplicates { get; init; }

    /// <summary>Events wait until <c>/sim/webhooks/release</c>.</summary>
    public bool Holds { get; init; }

    /// <summary>Leaves <c>source.userId</c> out of group events.</summary>
    public bool HidesGroupUserIds { get; init; }
}
