using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Storage.Welfare;

/// <summary>The row <c>claim:{year}-{number}</c>: a claim as it stands. Its votes are rows beside it.</summary>
internal static class ClaimRow
{
    public static TableEntity Write(Claim claim)
    {
        var row = new TableEntity(Keys.Fund(claim.Fund), ClaimKeys.Claim(claim.Number));
        row.Put("Number", claim.Number.ToString());
        row.Put("Member", claim.Membership.Member.Value);
        row.Put("MemberName", claim.MemberName);
        row.Put("Status", claim.Status.ToString());
        row.Put("Amount", (Money?)claim.Amount);
        row.Put("SubmittedAt", claim.SubmittedAt);
        row.Put("Submitter", claim.Submitter.Member.Value);
        row.Put("SubmitterRole", claim.Submitter.Role.ToString());
        row.Put("RulesVersion", claim.RulesVersion);
        row.Put("Revision", claim.Revision);
        row.Put("Words", claim.Words);
        PutBenefit(row, claim);
        PutParts(row, claim);
        return row;
    }

    /// <param name="votes">The rows of the votes of its present round.</param>
    public static Claim Read(TableEntity row, IEnumerable<TableEntity> votes) => new()
    {
        Membership = new(FundId.Parse(row.PartitionKey), MemberNumber.Parse(row.Text("Member"))),
        Number = ClaimNumber.Parse(row.Text("Number")),
        MemberName = row.Text("MemberName"),
        Benefit = row.Text("Benefit"),
        BenefitName = row.Text("BenefitName"),
        Category = row.Case<BenefitCategory>("Category"),
        Per = row.Case<BenefitUnit>("Per"),
        BenefitFrom = row.DayOrNull("BenefitFrom"),
        Event = Part<ClaimedEvent>(row, "Event")!,
        Claimant = Part<Claimant>(row, "Claimant")!,
        Submitter = new(MemberNumber.Parse(row.Text("Submitter")), row.Case<SubmitterRole>("SubmitterRole")),
        SubmittedAt = row.Time("SubmittedAt"),
        PapersAsked = [.. (row.GetString("PapersAsked")?.Split(' ') ?? []).Select(Enum.Parse<Paper>)],
        Papers = Part<IReadOnlyList<ClaimPaper>>(row, "Papers") ?? [],
        Amount = row.Money("Amount"),
        Clauses = Part<IReadOnlyList<Clause>>(row, "Clauses") ?? [],
        Reasons = Part<IReadOnlyList<OutOfRule>>(row, "Reasons") ?? [],
        Words = row.GetString("Words"),
        Consent = Part<HealthConsent>(row, "Consent"),
        RulesVersion = row.Text("RulesVersion"),
        Status = row.Case<ClaimStatus>("Status"),
        Votes = [.. votes.Select(VoteRow.Read).OrderBy(vote => vote.At)],
        Asked = Part<AskedFor>(row, "Asked"),
        Closing = Part<ClaimClosing>(row, "Closing"),
        Appeal = Part<Appeal>(row, "Appeal"),
        Payment = Part<ClaimPayment>(row, "Payment"),
        Revision = row.Int32("Revision"),
    };

    private static void PutBenefit(TableEntity row, Claim claim)
    {
        row.Put("Benefit", claim.Benefit);
        row.Put("BenefitName", claim.BenefitName);
        row.Put("Category", claim.Category.ToString());
        row.Put("Per", claim.Per.ToString());
        row.Put("BenefitFrom", claim.BenefitFrom);
        row.Put("PapersAsked", claim.PapersAsked.Count == 0 ? null : string.Join(' ', claim.PapersAsked));
    }

    private static void PutParts(TableEntity row, Claim claim)
    {
        PutPart(row, "Event", claim.Event);
        PutPart(row, "Claimant", claim.Claimant);
        PutPart(row, "Papers", claim.Papers);
        PutPart(row, "Clauses", claim.Clauses);
        PutPart(row, "Reasons", claim.Reasons);
        PutPart(row, "Consent", claim.Consent);
        PutPart(row, "Asked", claim.Asked);
        PutPart(row, "Closing", claim.Closing);
        PutPart(row, "Appeal", claim.Appeal);
        PutPart(row, "Payment", claim.Payment);
    }

    private static void PutPart<T>(TableEntity row, string column, T? part) => row.Put(column, part is null ? null : ClaimJson.Write(part));

    private static T? Part<T>(TableEntity row, string column)
        where T : class => row.GetString(column) is { } json ? ClaimJson.Read<T>(json) : null;
}
