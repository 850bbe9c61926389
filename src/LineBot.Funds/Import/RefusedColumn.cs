using LineBot.Funds.Ledger;

namespace LineBot.Funds.Import;

/// <summary>The column that a refusal is about.</summary>
internal static class RefusedColumn
{
    public static string Of(PostingRefusal refusal) => refusal switch
    {
        PostingRefusal.BeforeOpening => "date",
        PostingRefusal.WrongAccount or PostingRefusal.NotWithdrawable => "type",
        PostingRefusal.NothingToReverse or PostingRefusal.AlreadyReversed => "reverses",
        PostingRefusal.ReceiptTaken => "receipt_no",
        _ => "amount",
    };
}
