using System.Globalization;
using LineBot.Funds.Ledger;

namespace LineBot.Funds.Pots;

/// <summary>The receipts of a fund's pots: one running number over all of them.</summary>
public static class PotReceipt
{
    private const string Prefix = "P-";

    public static ReceiptNumber Of(long number) => ReceiptNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number:D4}"));

    /// <summary>Null: not a receipt of a pot.</summary>
    public static long? NumberOf(ReceiptNumber receipt) =>
        receipt.Value.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        && long.TryParse(receipt.Value.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : null;
}
