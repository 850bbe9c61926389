using LineBot.Funds.PromptPay;

namespace LineBot.Funds.Slips;

/// <summary>Makes one spelling of a bank's reference, typed or read out of the slip's small QR, so that the same transfer is known again.</summary>
public static class SlipReference
{
    private const int LengthMin = 6;
    private const int LengthMax = 60;

    /// <summary>Null: no reference.</summary>
    public static string? Read(string? text)
    {
        if (SlipCode.TryParse(text, out var code)) { return code.Reference.ToUpperInvariant(); }

        var kept = string.Concat((text ?? "").ToUpperInvariant().Select(Plain).Where(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter)));
        return kept.Length is >= LengthMin and <= LengthMax && kept.Any(char.IsAsciiDigit) && !SlipCode.IsPaymentCode(text) ? kept : null;
    }

    private static char Plain(char letter) => letter is >= '๐' and <= '๙' ? (char)('0' + (letter - '๐')) : letter;
}
