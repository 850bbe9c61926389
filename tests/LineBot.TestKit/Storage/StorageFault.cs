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
}
