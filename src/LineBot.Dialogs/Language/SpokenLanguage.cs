namespace LineBot.Dialogs.Language;

/// <summary>What the bot speaks with a person.</summary>
public enum SpokenLanguage
{
    Thai,
    English,
}
