using System.Globalization;

namespace LineBot.Funds.PromptPay;

/// <summary>The text inside a PromptPay QR (EMVCo, as the Thai banks read it).</summary>
public static class PromptPayCode
{
    private const string Transfer = "A000000677010111";
    private const string Bill = "A000000677010112";
    private const int ReferenceMax = 20;

    /// <summary>Pays a telephone, tax id or biller. Without an amount the payer types it.</summary>
    public static string Of(PromptPayId payee, Money? amount, string? reference1 = null, string? reference2 = null) => payee.Kind switch
    {
        PromptPayKind.Phone => Write("29", Tlv.Write("00", Transfer) + Tlv.Write("01", $"0066{payee.Value[1..]}"), amount),
        PromptPayKind.TaxId => Write("29", Tlv.Write("00", Transfer) + Tlv.Write("02", payee.Value), amount),
        _ => OfBill(payee.Value, amount, reference1, reference2, reference3: null),
    };

    /// <summary>A bill of a biller with up to two references, and a third beside it.</summary>
    public static string OfBill(string biller, Money? amount, string? reference1, string? reference2, string? reference3)
    {
        var account = Tlv.Write("00", Bill) + Tlv.Write("01", biller)
            + (Reference(reference1) is { } first ? Tlv.Write("02", first) : "")
            + (Reference(reference2) is { } second ? Tlv.Write("03", second) : "");
        return Write("30", account, amount, Reference(reference3) is { } third ? Tlv.Write("62", Tlv.Write("07", third)) : "");
    }

    /// <summary>What a bank takes for a reference: capital letters and digits, twenty at most. Null: nothing is left.</summary>
    public static string? Reference(string? text)
    {
        var kept = string.Concat((text ?? "").ToUpperInvariant().Where(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter)));
        return kept.Length == 0 ? null : kept[..Math.Min(kept.Length, ReferenceMax)];
    }

    private static string Write(string tag, string account, Money? amount, string more = "")
    {
        var text = Tlv.Write("00", "01") + Tlv.Write("01", amount is null ? "11" : "12") + Tlv.Write(tag, account) + Tlv.Write("53", "764")
            + (amount is { } sum ? Tlv.Write("54", (sum.Satang / 100m).ToString("0.00", CultureInfo.InvariantCulture)) : "")
            + Tlv.Write("58", "TH") + more + "6304";
        return text + Crc16.Of(text);
    }
}
