namespace LineBot.TestKit.FakeLine;

/// <summary>How LINE may misbehave for one call.</summary>
public enum LineFault
{
    /// <summary>The connection breaks before anything was done.</summary>
    Broken,

    /// <summary>The call takes effect, then the connection breaks: the caller cannot know.</summary>
    AcceptedButLost,

    /// <summary>500, nothing done.</summary>
    ServerError,

    /// <summary>The call takes effect, yet the answer is 500.</summary>
    AcceptedButServerError,

    /// <summary>The call takes effect, and the answer comes later than LINE itself waits for ours.</summary>
    AcceptedButLate,

    /// <summary>429: too many calls a second.</summary>
    RateLimited,

    /// <summary>429: the month's messages are used up.</summary>
    QuotaReached,

    /// <summary>400 for a reason that trying again will not cure.</summary>
    Refused,

    /// <summary>No answer and no effect for as long as the test holds it.</summary>
    Held,
}
