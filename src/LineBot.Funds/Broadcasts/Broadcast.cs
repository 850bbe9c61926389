using System.Globalization;
using LineBot.Funds.Members;

namespace LineBot.Funds.Broadcasts;

/// <summary>The running number of an announcement within its fund, from 1.</summary>
public readonly record struct BroadcastNumber(int Value)
{
    public static bool TryParse(string? text, out BroadcastNumber number)
    {
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0;
        number = isNumber ? new(value) : default;
        return isNumber;
    }

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>How far an announcement has come.</summary>
public enum BroadcastState
{
    /// <summary>A second officer has to agree.</summary>
    Waiting,

    /// <summary>It goes out as soon as the hour allows it.</summary>
    Confirmed,

    /// <summary>Its recipients are fixed, and some may have it.</summary>
    Sending,

    Sent,

    /// <summary>Taken back by an officer; whoever had it by then has it.</summary>
    Cancelled,

    /// <summary>The month's messages do not suffice for it.</summary>
    Stopped,
}

/// <summary>An announcement of a fund to its members.</summary>
/// <param name="Expected">For how many LINE accounts it was written, as its author was shown.</param>
public sealed record Broadcast(
    FundId Fund, BroadcastNumber Number, string Words, Audience Audience, MemberNumber By, string ByName, DateTimeOffset WrittenAt, int Expected)
{
    /// <summary>As much as people read on a telephone.</summary>
    public const int LengthMax = 1_000;

    public BroadcastState State { get; init; }

    public MemberNumber? ConfirmedBy { get; init; }

    public DateTimeOffset? BegunAt { get; init; }

    /// <summary>LINE accounts that it is for, once they are fixed.</summary>
    public int Recipients { get; init; }

    public int Arrived { get; init; }

    /// <summary>Those whom LINE would not take it for, or of whom LINE did not say in time.</summary>
    public int NotArrived { get; init; }

    public bool MayBeCancelled => State is BroadcastState.Waiting or BroadcastState.Confirmed or BroadcastState.Sending;

    public override string ToString() => $"announcement {Number} of {Fund}";
}
