namespace LineBot.Funds.Linking;

/// <summary>
/// How often one LINE account may try. The conversation keeps the count, so that leaving the dialog does not reset it:
/// after five failures in a row it waits fifteen minutes, then twice as long each time, a day at most.
/// </summary>
public static class LinkLimits
{
    public const int FailuresBeforeLock = 5;

    /// <summary>Wrong member numbers that a code bears before it burns.</summary>
    public const int WrongNumbersPerCode = 5;

    private static readonly TimeSpan LockFirst = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan LockLongest = TimeSpan.FromDays(1);

    /// <summary>Until when an account with this many failures in a row must wait; null: it may try.</summary>
    public static DateTimeOffset? LockedUntil(int failures, DateTimeOffset lastFailure)
    {
        if (failures < FailuresBeforeLock) { return null; }

        var doublings = Math.Min(failures - FailuresBeforeLock, 7);
        var wait = LockFirst * (1 << doublings);
        return lastFailure + (wait < LockLongest ? wait : LockLongest);
    }
}
