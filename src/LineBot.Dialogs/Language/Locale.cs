namespace LineBot.Dialogs.Language;

/// <summary>How one person wants to be written to. <c>default</c> is Thai with Arabic figures.</summary>
public readonly record struct Locale(SpokenLanguage Language, Numerals Numerals = Numerals.Arabic)
{
    public static Locale Thai => default;

    public static Locale English => new(SpokenLanguage.English);
}
