namespace LineBot.Functions.Turns;

/// <summary>How one run of a turn ended.</summary>
internal enum TurnOutcome
{
    /// <summary>It did not come to an end; the kept copy of the event brings it back.</summary>
    Unfinished,

    Answered,

    /// <summary>There was nothing to say and nothing to remember.</summary>
    Silent,

    /// <summary>An earlier run had committed it.</summary>
    DoneBefore,

    /// <summary>A fault of our own: the person got an apology.</summary>
    Apologised,
}
