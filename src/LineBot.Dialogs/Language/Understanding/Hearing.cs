namespace LineBot.Dialogs.Language;

/// <summary>What a meaning comes to outside of a dialog: acted on or asked back is heard; what needs care is heard only when it is plain.</summary>
public static class Hearing
{
    public static string Of(Understanding meaning)
    {
        ArgumentNullException.ThrowIfNull(meaning);

        var intent = Listed(meaning.Intent);
        return meaning.Confidence switch
        {
            Confidence.Sure => intent,
            Confidence.Unsure when !Intents.NeedsCare(intent) => intent,
            _ => Intents.None,
        };
    }

    /// <summary>Words that only steer a dialog stand for what they come to outside of one.</summary>
    public static string Listed(string intent) => intent switch
    {
        Intents.Back => Intents.Cancel,
        Intents.Restart or Intents.Language or Intents.Numerals or Intents.Reminders => Intents.Help,
        Intents.Skip or Intents.Done or Intents.Continue => Intents.None,
        _ => intent,
    };
}
