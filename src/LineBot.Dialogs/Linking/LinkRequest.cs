using LineBot.Funds.Linking;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Linking;

/// <summary>Reads "ผูกบัญชี 0001 1234 5678 9012 3456", the sentence behind the code's QR picture.</summary>
internal static class LinkRequest
{
    public static LinkDraft Read(string? text)
    {
        var words = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3) { return new(null, null, null); }

        var number = words[1];
        var code = string.Concat(words.Skip(2));
        return IsMemberNumber(number) && LinkCode.TryParse(code, out _) ? new(number, code, null) : new(null, null, null);
    }

    /// <summary>Funds number their members; a word without any digit is not a number but something else that was said.</summary>
    public static bool IsMemberNumber(string text) =>
        MemberNumber.TryParse(text, out var number) && number.Value.Any(char.IsAsciiDigit);
}
