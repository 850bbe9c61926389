using LineBot.Funds.Members;
using LineBot.Import.Faults;

namespace LineBot.Import.Cells;

/// <summary>Numbers that belong to a person. Their faults never repeat what was written.</summary>
internal static class Identity
{
    public static Problem? Citizen(string text, out CitizenId id) =>
        CitizenId.TryParse(text, out id) ? null : Problems.NotACitizenId;

    /// <summary>As dialled in the country. Spreadsheets drop the leading 0 of nine or ten digits; +66 stands for it abroad.</summary>
    public static Problem? Phone(string text, out string phone)
    {
        var digits = Digits(text);
        phone = digits switch
        {
            ['6', '6', .. { Length: 8 or 9 } rest] => $"0{rest}",
            ['6' or '8' or '9', ..] when digits.Length == 9 => $"0{digits}",
            ['2' or '3' or '4' or '5' or '7', ..] when digits.Length == 8 => $"0{digits}",
            _ => digits,
        };
        return phone is ['0', '6' or '8' or '9', ..] && phone.Length == 10
            || phone is ['0', >= '2' and <= '7', ..] && phone.Length == 9
            ? null
            : Problems.NotAPhone;
    }

    /// <summary>A telephone, a juristic or citizen id, or the fifteen digits of a wallet or biller.</summary>
    public static Problem? PromptPay(string text, out string id)
    {
        id = Digits(text);
        if (id.Length == 15 || CitizenId.TryParse(id, out _)) { return null; }
        return Phone(text, out id) is null ? null : Problems.NotAPromptPayId;
    }

    public static Problem? LineUser(string text, out LineUserId user) =>
        LineUserId.TryParse(Lower(text), out user) ? null : Problems.NotALineUser;

    private static string Lower(string text) => text is ['U' or 'u', .. var hex] ? $"U{hex.ToLowerInvariant()}" : text;

    /// <summary>The digits alone, without spaces, dashes, brackets and a leading +; empty where anything else stands among them.</summary>
    private static string Digits(string text)
    {
        var kept = string.Concat(CellText.Id(text).TrimStart('+').Where(letter => letter is not (' ' or '-' or '(' or ')' or '.')));
        return kept.All(char.IsAsciiDigit) ? kept : "";
    }
}
