using System.Security.Cryptography;
using System.Text;
using LineBot.Funds;
using LineBot.Funds.Import;

namespace LineBot.Storage.Import;

/// <summary>One member's rows, what is stored of the member, and what that comes to.</summary>
internal sealed record MemberDraft(MemberRows Rows, MemberPartition Partition, MemberPlan Plan)
{
    public static MemberDraft Of(MemberRows rows, MemberPartition partition, MemberPlanner planner) =>
        new(rows, partition, planner.Plan(partition.ToStored(), rows));
}

/// <summary>A fund before and after.</summary>
internal sealed record FundChange(FundProfile? Before, FundProfile After)
{
    public bool IsNew => Before is null;

    public bool IsNothing => Before == After;

    public bool IsRenamed => Before is not null && Before.Name != After.Name;
}

/// <summary>A whole import, planned and not yet written.</summary>
internal sealed class ImportDraft(
    ImportRows rows, ImportDirectory directory, IReadOnlyList<FundChange> funds, IReadOnlyList<MemberDraft> members, IReadOnlyList<PlanFault> faults)
{
    public ImportDirectory Directory { get; } = directory;

    public IReadOnlyList<FundChange> Funds { get; } = funds;

    /// <summary>The members for whom there is something to write.</summary>
    public IReadOnlyList<MemberDraft> Touched { get; } = [.. members.Where(member => member.Plan.Steps.Count > 0)];

    /// <summary>Volunteers, benefits and settings.</summary>
    public IReadOnlyList<RuleDraft> Rules { get; init; } = [];

    public IReadOnlyList<PotPlan> Pots { get; init; } = [];

    public IReadOnlyList<PlanFault> Faults =>
    [
        .. faults,
        .. members.SelectMany(member => member.Plan.Faults),
        .. Rules.Select(rule => rule.Fault).Concat(Pots.Select(pot => pot.Fault)).OfType<PlanFault>(),
    ];

    public bool IsEmpty => Touched.Count == 0
        && Funds.All(fund => fund.IsNothing) && Rules.All(rule => rule.IsNothing) && Pots.All(pot => pot.IsNothing);

    /// <summary>Knows the same rows again, in whatever order they stand.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', RowKeys().Order(StringComparer.Ordinal)))));

    public ImportOutcome Outcome(int batch)
    {
        var added = Funds.Count(fund => fund.IsNew) + Rules.Count(rule => rule.Before is null)
            + Pots.Count(pot => pot.Before is null) + members.Sum(member => member.Plan.Added);
        var updated = Funds.Count(fund => fund is { IsNew: false, IsNothing: false })
            + Rules.Count(rule => rule is { Before: not null, IsNothing: false })
            + Pots.Count(pot => pot is { Before: not null, IsNothing: false }) + members.Sum(member => member.Plan.Updated);
        var unchanged = Funds.Count(fund => fund.IsNothing) + Rules.Count(rule => rule.IsNothing)
            + Pots.Count(pot => pot.IsNothing) + members.Sum(member => member.Plan.Unchanged);
        return new(batch, Faults, added, updated, unchanged);
    }

    private IEnumerable<string> RowKeys() =>
    [
        .. Rules.Select(rule => Keys.Join("rule", rule.Row.PartitionKey, rule.Row.RowKey)),
        .. Pots.Select(pot => Keys.Join("pot", pot.Fund, pot.Key)),
        .. rows.Funds.Select(row => Keys.Join("fund", row.Fund.Id.Value)),
        .. rows.Members.Select(row => Keys.Join("member", row.Membership.Fund.Value, row.Membership.Member.Value)),
        .. rows.Accounts.Select(row => Keys.Join("account", row.Membership.Fund.Value, row.Number.Value)),
        .. rows.Loans.Select(row => Keys.Join("loan", row.Membership.Fund.Value, row.Number.Value)),
        .. rows.Transactions.Select(row => Keys.Join("transaction", row.Fund.Value, row.Account.Value, row.Receipt.Value)),
        .. rows.Repayments.Select(row => Keys.Join("repayment", row.Fund.Value, row.Loan.Value, row.Receipt.Value)),
        .. rows.Seats.Select(row => Keys.Join("seat", row.Membership.Fund.Value, row.Membership.Member.Value, row.Position.ToString())),
    ];
}
