namespace LineBot.Dialogs.Engine;

/// <summary>Digits of other scripts as 0–9; everything else stays.</summary>
internal static class Digits
{
    public static string ToArabic(string? text) => string.Create(text?.Length ?? 0, text ?? "", static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++) { span[i] = ToArabic(source[i]); }
    });

    private static char ToArabic(char letter) => letter switch
    {
        >= '๐' and <= '๙' => (char)('0' + (letter - '๐')),
        >= '０' and <= '９' => (char)('0' + (letter - '０')),
        _ => letter,
    };
}
