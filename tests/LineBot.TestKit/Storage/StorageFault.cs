namespace LineBot.TestKit.Storage;

/// <summary>What the emulator never does by itself.</summary>
public enum StorageFault
{
    /// <summary>The connection breaks and nothing was done.</summary>
    Down,

    /// <summary>The call takes effect, then the connection breaks.</summary>
    AnswerLost,

    /// <summary>503 ServerBusy, nothing done.</summary>
    Busy,

    /// <summary>500, nothing done.</summary>
    Error,

    /// <summary>The call takes effect, yet the answer is 500.</summary>
    DoneButError,

    /// <summary>The call takes effect, and the answer comes later than LINE waits.</summary>
    Late,

    /// <summary>Somebody else was faster: the ETag that the call knows is no longer the row's.</summary>
    Rival,
}
