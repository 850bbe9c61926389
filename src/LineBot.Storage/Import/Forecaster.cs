using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Workbooks;
using LineBot.Storage.Members;
using LineBot.Storage.Pots;
using PlanStep = LineBot.Funds.Import.PlanStep;

namespace LineBot.Storage.Import;

/// <summary>Says of a planned import what people want to know before they agree: how many rows of each sheet, and how much money.</summary>
internal sealed class Forecaster(TableServiceClient tables, TimeProvider clock)
{
    private readonly TableClient members = tables.GetTableClient(MemberTables.Members);

    public async Task<ImportForecast> OfAsync(FundId fund, ImportRows rows, ImportDraft draft, CancellationToken cancellationToken) => new(
        [.. SheetCounts.Of(rows, draft)],
        [.. await SumsAsync(fund, draft, cancellationToken), .. await PotsAsync(fund, rows, draft, cancellationToken)],
        draft.Faults,
        [.. OperatorOnly(rows, draft)])
    {
        Print = PrintOf(draft),
        Digest = draft.Digest,
    };

    private async Task<IReadOnlyList<BookSum>> SumsAsync(FundId fund, ImportDraft draft, CancellationToken cancellationToken)
    {
        var before = Enum.GetValues<SumOf>().ToDictionary(of => of, _ => Money.Zero);
        var has = new HashSet<SumOf>();
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey ge {fund.Value + ':'} and PartitionKey lt {fund.Value + ';'} and RowKey ge {Keys.AccountPrefix} and RowKey lt {Keys.After(Keys.LoanPrefix)}");
        await foreach (var row in members.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            if (Standing(row) is var (of, money)) { before[of] += money; has.Add(of); }
        }

        var after = new Dictionary<SumOf, Money>(before);
        foreach (var (of, change) in draft.Touched.SelectMany(Changes)) { after[of] += change; has.Add(of); }
        return [.. has.Order().Select(of => new BookSum(of, before[of], after[of]))];
    }

    private async Task<IReadOnlyList<BookSum>> PotsAsync(FundId fund, ImportRows rows, ImportDraft draft, CancellationToken cancellationToken)
    {
        if (rows.Pots.Count == 0) { return []; }

        var stored = (await new PotStore(tables, clock).ReadAsync(fund, cancellationToken)).ToDictionary(pot => pot.Id);
        var isNew = draft.Pots.Where(pot => pot.Before is null).Select(pot => pot.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. rows.Pots.Select(row => row.Pot).Select(pot => (pot.Name, Opening: pot.Balance ?? Money.Zero, Now: stored.GetValueOrDefault(pot.Id)?.Balance ?? Money.Zero, IsNew: isNew.Contains(Keys.Pot(pot.Id))))
                .Select(pot => new BookSum(SumOf.Pot, pot.IsNew ? Money.Zero : pot.Now, pot.IsNew ? pot.Opening : pot.Now) { Pot = pot.Name }),
        ];
    }

    private static (SumOf Of, Money Money)? Standing(TableEntity row)
    {
        if (row.RowKey.StartsWith(Keys.LoanPrefix, StringComparison.Ordinal)) { return (SumOf.LoansOut, Ledger.LoanRow.Read(row).OutstandingPrincipal); }
        return row.RowKey.StartsWith(Keys.AccountPrefix, StringComparison.Ordinal) && Ledger.AccountRow.Read(row) is var account && SumOfKind(account.Kind) is { } of
            ? (of, account.Balance)
            : null;
    }

    /// <summary>By how much each of a member's books moves: where it ends, less where it stands.</summary>
    private static IEnumerable<(SumOf Of, Money Change)> Changes(MemberDraft member)
    {
        var stored = member.Partition.ToStored();
        var accounts = new Dictionary<AccountNumber, Account>();
        var loans = new Dictionary<LoanNumber, Loan>();
        foreach (var step in member.Plan.Steps)
        {
            if (step is PlanStep.PostAccount account) { accounts[account.After.Number] = account.After; }
            if (step is PlanStep.PostLoan loan) { loans[loan.After.Number] = loan.After; }
        }

        foreach (var after in accounts.Values)
        {
            if (SumOfKind(after.Kind) is { } of) { yield return (of, after.Balance - (stored.Accounts.GetValueOrDefault(after.Number)?.Balance ?? Money.Zero)); }
        }

        foreach (var after in loans.Values)
        {
            yield return (SumOf.LoansOut, after.OutstandingPrincipal - (stored.Loans.GetValueOrDefault(after.Number)?.OutstandingPrincipal ?? Money.Zero));
        }
    }

    /// <summary>Null: it is counted in heads or sacks.</summary>
    private static SumOf? SumOfKind(AccountKind kind) => kind switch
    {
        AccountKind.Contribution => SumOf.Contribution,
        AccountKind.Pledge => SumOf.Pledge,
        AccountKind.Deposit => SumOf.Deposit,
        AccountKind.Share => SumOf.Share,
        _ => null,
    };

    /// <summary>The rows that would change who may do what, where money is paid to, or who sees whose books.</summary>
    private static IEnumerable<PlanFault> OperatorOnly(ImportRows rows, ImportDraft draft)
    {
        foreach (var (row, change) in rows.Funds.Zip(draft.Funds).Where(pair => !pair.Second.IsNothing)) { yield return Refused(row.Source, change.IsNew ? "fund_id" : "name"); }
        foreach (var member in draft.Touched)
        {
            if (member.Plan.Steps.OfType<PlanStep.Link>().Any()) { yield return Refused(member.Rows.Member!.Source, "line_user_id"); }
            foreach (var seat in member.Plan.Steps.OfType<PlanStep.WriteSeat>())
            {
                yield return Refused(member.Rows.Seats.Last(row => row.Position == seat.Seat.Position).Source, "position");
            }
        }

        foreach (var (row, rule) in rows.Rules.Zip(draft.Rules.Where(rule => rule.Row.RowKey.StartsWith(Keys.RulePrefix, StringComparison.Ordinal))).Where(pair => !pair.Second.IsNothing))
        {
            yield return Refused(row.Source, "rule");
        }

        static PlanFault Refused(RowSource source, string column) => new(source, PlanFaultCode.OperatorOnly, column);
    }

    /// <summary>The tags of all that would be written upon: whoever writes there meanwhile changes them.</summary>
    private static string PrintOf(ImportDraft draft)
    {
        var lines = draft.Touched.SelectMany(member => member.Partition.Rows.Values
                .Where(row => row.RowKey == Keys.Profile || row.RowKey.StartsWith(Keys.AccountPrefix, StringComparison.Ordinal)
                    || row.RowKey.StartsWith(Keys.LoanPrefix, StringComparison.Ordinal) || row.RowKey.StartsWith(Keys.SeatPrefix, StringComparison.Ordinal))
                .Select(row => $"{row.PartitionKey}\n{row.RowKey}\n{row.ETag}").Append($"{Keys.Member(member.Rows.Membership)}\n{member.Plan.Added}\n{member.Plan.Updated}"))
            .Concat(draft.Rules.Where(rule => !rule.IsNothing).Select(rule => $"{rule.Row.RowKey}\n{rule.Before?.ETag}"))
            .Concat(draft.Pots.Where(pot => !pot.IsNothing).Select(pot => $"{pot.Key}\n{pot.Before?.ETag}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines.Order(StringComparer.Ordinal)))));
    }
}
