namespace LineBot.Funds.Ledger;

/// <summary>Tells one posting from another under the same key.</summary>
public static class PostingFingerprint
{
    public static string Of(PostingCommand command)
    {
        var posting = command.Posting;
        return new CanonicalBytes()
            .Add("posting 1").Add(command.Membership.Fund.Value).Add(command.Membership.Member.Value)
            .Add(command.Book.Loan is null ? "account" : "loan").Add(command.Book.Number)
            .Add(posting.Type.ToString()).Add(posting.Amount).Add(posting.Date).Add(posting.Receipt?.Value)
            .Add(posting.Reverses?.Value).Add(posting.Note).Hash().Value;
    }
}
