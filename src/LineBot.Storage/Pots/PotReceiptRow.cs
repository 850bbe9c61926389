using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Pots;

namespace LineBot.Storage.Pots;

/// <summary>The row <c>~receipt:pot:{id}:{number}</c>: finds the entry of a receipt, and keeps it from being taken back twice.</summary>
internal static class PotReceiptRow
{
    public const string ReversedBy = "ReversedBy";

    public static TableEntity Write(FundId fund, PotEntry entry) =>
        new(Keys.Fund(fund), Keys.PotReceipt(entry.Pot, NumberOf(entry))) { ["Sequence"] = entry.Sequence };

    /// <summary>To be merged into the row of the receipt that was taken back.</summary>
    public static TableEntity Reversed(FundId fund, PotEntry reversal) =>
        new(Keys.Fund(fund), Keys.PotReceipt(reversal.Pot, reversal.Reverses!.Value)) { [ReversedBy] = NumberOf(reversal) };

    private static long NumberOf(PotEntry entry) => entry.Number ?? throw new ArgumentException("An entry without a running number.", nameof(entry));
}
