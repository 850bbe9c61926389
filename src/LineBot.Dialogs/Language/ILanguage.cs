namespace LineBot.Dialogs.Language;

/// <summary>Marks the words of one language, so that Thai cannot stand where English is meant.</summary>
public interface ILanguage
{
    static abstract SpokenLanguage Language { get; }
}

/// <summary>Thai words.</summary>
public readonly struct Thai : ILanguage
{
    public static SpokenLanguage Language => SpokenLanguage.Thai;
}

/// <summary>English words.</summary>
public readonly struct English : ILanguage
{
    public static SpokenLanguage Language => SpokenLanguage.English;
}
