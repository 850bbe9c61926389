namespace LineBot.Dialogs.Language;

/// <summary>How figures are written: 1234 or ๑๒๓๔.</summary>
public enum Numerals
{
    Arabic,
    Thai,
}
