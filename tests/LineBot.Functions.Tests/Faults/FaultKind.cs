namespace LineBot.Functions.Faults;

/// <summary>What may go wrong at one call, to storage or to LINE. The numbers are part of the numbers of cells.</summary>
internal enum FaultKind
{
    /// <summary>503 or 429, once: nothing done.</summary>
    Busy = 0,

    /// <summary>500 at every try: nothing done.</summary>
    Error = 1,

    /// <summary>The connection breaks at every try: nothing done.</summary>
    Broken = 2,

    /// <summary>Done, and the connection breaks before the answer.</summary>
    AnswerLost = 3,

    /// <summary>Done, and no answer comes through at any try.</summary>
    AnswersLost = 4,

    /// <summary>Done, and the answer comes later than LINE waits for ours.</summary>
    Late = 5,

    /// <summary>412: somebody else was faster.</summary>
    Rival = 6,

    /// <summary>The process ends before the call arrives.</summary>
    DiesBefore = 7,

    /// <summary>The process ends when the call is done, before it hears of it.</summary>
    DiesAfter = 8,

    /// <summary>Done, and the answer is 500.</summary>
    DoneButError = 9,
}
