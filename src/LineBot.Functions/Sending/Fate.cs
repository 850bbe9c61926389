using LineBot.Storage.Queues;

namespace LineBot.Functions.Sending;

/// <summary>What became of something we sent to LINE. The reason is LINE's own, and holds no words of ours.</summary>
internal abstract record Fate
{
    private Fate()
    {
    }

    /// <summary>LINE has it, now or from an earlier try.</summary>
    public sealed record Arrived : Fate;

    /// <summary>Nothing was sent, and sending it again will not help.</summary>
    public record Refused(string Reason) : Fate;

    /// <summary>Nothing was sent, and nothing will be before the next month.</summary>
    public sealed record UsedUp() : Refused(PushFaults.Quota);

    /// <summary>Nothing was sent, and later it may be.</summary>
    public sealed record TryAgain(string Reason) : Fate;

    /// <summary>It may have been sent.</summary>
    public sealed record Unknown(string Reason) : Fate;
}
