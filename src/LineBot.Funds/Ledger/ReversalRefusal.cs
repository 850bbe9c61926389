namespace LineBot.Funds.Ledger;

/// <summary>What speaks against taking an entry back; the same for accounts and loans.</summary>
internal static class ReversalRefusal
{
    public static PostingRefusal? Of(Posting posting, Reversible? original)
    {
        if (posting.Reverses is not { } receipt) { return null; }
        if (original is null || original.Entry.Type is EntryType.Opening or EntryType.Reversal or EntryType.Disbursement)
        {
            return new PostingRefusal.NothingToReverse(receipt);
        }

        if (original.IsReversed) { return new PostingRefusal.AlreadyReversed(receipt); }

        var amount = Money.Max(original.Entry.Amount, -original.Entry.Amount);
        return posting.Amount == amount ? null : new PostingRefusal.OtherAmount(amount);
    }
}
