namespace LineBot.Dialogs.Engine;

/// <summary>What a validator says of an answer.</summary>
public abstract record PromptVerdict
{
    private PromptVerdict()
    {
    }

    public static PromptVerdict Ok { get; } = new Accepted();

    public static PromptVerdict GiveUp { get; } = new GivenUp();

    /// <summary>Asks again, with the validator's own words or with the prompt's.</summary>
    public static PromptVerdict Retry(Activity? message = null) => new AskAgain(message);

    /// <summary>Neither right nor wrong: says something, waits on, and does not count the attempt.</summary>
    public static PromptVerdict Wait(Activity? message = null) => new WaitOn(message);

    internal sealed record Accepted : PromptVerdict;

    internal sealed record AskAgain(Activity? Message) : PromptVerdict;

    internal sealed record WaitOn(Activity? Message) : PromptVerdict;

    internal sealed record GivenUp : PromptVerdict;
}
