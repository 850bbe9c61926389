using Azure.Data.Tables;
using LineBot.Funds.Ledger;

namespace LineBot.Storage.Ledger;

/// <summary>The end of a book's chain, in the columns of its snapshot.</summary>
internal static class TipColumns
{
    public static void PutTip(this TableEntity row, ChainTip tip)
    {
        row.Put("Sequence", tip.Sequence);
        row.Put("Hash", tip.Hash.Value);
    }

    public static ChainTip Tip(this TableEntity row) => new(row.Int64("Sequence"), EntryHash.Parse(row.Text("Hash")));
}
