namespace LineBot.Dialogs.Language;

/// <summary>
/// Which letters a text holds, one bit each. Some letters share a bit, so a missing bit proves that a letter is missing, and a set one
/// proves nothing.
/// </summary>
internal static class Letters
{
    public static ulong In(string text)
    {
        var letters = 0UL;
        foreach (var letter in text) { letters |= 1UL << (letter & 63); }
        return letters;
    }
}
