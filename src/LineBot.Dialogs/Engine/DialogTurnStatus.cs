namespace LineBot.Dialogs.Engine;

/// <summary>How a stack stands after a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>There was nothing to run.</summary>
    Empty,

    /// <summary>A dialog waits for the person.</summary>
    Waiting,

    /// <summary>The last dialog ended; its result is at hand.</summary>
    Complete,

    /// <summary>The stack was given up.</summary>
    Cancelled,
}
