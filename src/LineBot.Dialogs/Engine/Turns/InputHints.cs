namespace LineBot.Dialogs.Engine;

/// <summary>Whether the bot waits for an answer after a message.</summary>
public static class InputHints
{
    public const string ExpectingInput = "expectingInput";
}
