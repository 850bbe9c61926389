using System.Diagnostics;
using LineBot.Functions.Sending;
using LineBot.Functions.Turns;

namespace LineBot.Functions.Telemetry;

/// <summary>How outcomes are written in spans and meters; dashboards know these words.</summary>
internal static class Words
{
    public static string Of(TurnOutcome outcome) => outcome switch
    {
        TurnOutcome.Answered => "answered",
        TurnOutcome.Silent => "silent",
        TurnOutcome.DoneBefore => "done-before",
        TurnOutcome.Apologised => "apologised",
        TurnOutcome.Unfinished => "unfinished",
        _ => throw new UnreachableException(),
    };

    public static string Of(Fate fate) => fate switch
    {
        Fate.Arrived => "arrived",
        Fate.Refused => "refused",
        Fate.TryAgain => "try-again",
        Fate.Unknown => "unknown",
        _ => throw new UnreachableException(),
    };
}
