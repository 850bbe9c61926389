using System.Diagnostics.CodeAnalysis;

namespace LineBot.Funds.PromptPay;

/// <summary>
/// The small QR of a bank's slip: which bank sent, and its reference of the transfer. It holds no amount, no day and no receiver, so it proves
/// nothing; but the same reference is never a second payment.
/// </summary>
public readonly record struct SlipCode
{
    private SlipCode(string bank, string reference) => (Bank, Reference) = (bank, reference);

    public string Bank { get; }

    public string Reference { get; }

    /// <summary>Reads the text of the QR. False: not a slip; <see cref="IsPaymentCode"/> tells whether it is a code to pay by.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out SlipCode code)
    {
        code = default;
        var clean = (text ?? "").Trim();
        if (Tlv.Read(clean, mayEndShort: true) is not { } fields || fields is not [.., { Id: "91" } check]) { return false; }
        if (!Crc16.Of(clean[..(check.At + 4)]).Equals(check.Value.PadLeft(4, '0'), StringComparison.OrdinalIgnoreCase)) { return false; }
        if (Tlv.Read(fields[0].Id == "00" ? fields[0].Value : "") is not { } inner) { return false; }

        var bank = Find(inner, "01");
        var reference = Find(inner, "02");
        if (Find(inner, "00") != "000001" || bank is not { Length: 3 } || string.IsNullOrEmpty(reference)) { return false; }

        code = new(bank, reference);
        return true;
    }

    /// <summary>A code for paying that was sent in the place of a slip.</summary>
    public static bool IsPaymentCode(string? text) => (text ?? "").Trim().StartsWith("000201", StringComparison.Ordinal);

    private static string? Find(IReadOnlyList<TlvField> fields, string id) =>
        fields.Where(field => field.Id == id).Select(field => field.Value).FirstOrDefault();
}
