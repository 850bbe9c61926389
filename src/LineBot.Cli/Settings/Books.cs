using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.SavingsDay;
using LineBot.Storage.Audit;
using LineBot.Storage.Cases;
using LineBot.Storage.FundBooks;
using LineBot.Storage.Ledger;
using LineBot.Storage.Members;
using LineBot.Storage.Objections;
using LineBot.Storage.Pots;
using LineBot.Storage.Privacy;
using LineBot.Storage.SavingsDay;
using LineBot.Storage.Slips;
using LineBot.Storage.Welfare;

namespace LineBot.Cli.Settings;

/// <summary>Reads the books, and says in one sentence what is not there.</summary>
internal sealed class Books(TableServiceClient tables, TimeProvider clock)
{
    private readonly PassbookStore passbooks = new(tables);
    private readonly FundStore funds = new(tables);

    public ClaimStore Claims { get; } = new(tables, clock);

    public CaseStore Cases { get; } = new(tables, new PotStore(tables, clock), clock);

    public PersonalReader Persons { get; } = new(tables, clock);

    public AuditStore Audit { get; } = new(tables);

    public ISavingsDays SavingsDays { get; } = new DaySheetStore(tables, new PassbookStore(tables), new LedgerStore(tables, clock), new RuleStore(tables), clock);

    public ObjectionStore Objections => new(tables, passbooks, Ledger, new SlipStore(tables, passbooks, Ledger, new RuleStore(tables), clock), SavingsDays, new RuleStore(tables), clock);

    private LedgerStore Ledger => new(tables, clock);

    public DateTimeOffset Now => clock.GetUtcNow();

    public DateOnly Today => Commands.Today.InThailand(clock.GetUtcNow());

    /// <param name="on">Null: as the books stand now.</param>
    public Task<Passbook?> ReadAsync(Membership membership, DateOnly? on, CancellationToken cancellationToken) => on is { } day
        ? passbooks.ReadAsOfAsync(membership, day, cancellationToken)
        : passbooks.ReadAsync(membership, cancellationToken);

    public async Task<FoundLoan?> FindLoanAsync(FundId fund, LoanNumber number, DateOnly? on, CancellationToken cancellationToken)
    {
        if (await funds.OwnerOfAsync(fund, number, cancellationToken) is not { } owner) { return null; }

        var passbook = await ReadAsync(owner, on, cancellationToken);
        return passbook?.Loans.FirstOrDefault(loan => loan.Number == number) is { } found ? new(owner, found) : null;
    }

    public IAsyncEnumerable<CheckedBook> Check(FundId? fund, CancellationToken cancellationToken) =>
        new LedgerCheck(tables).RunAsync(fund, cancellationToken);

    public IAsyncEnumerable<CheckedPot> CheckPots(FundId? fund, CancellationToken cancellationToken) =>
        new PotCheck(tables).RunAsync(fund, cancellationToken);

    public Task<IReadOnlyList<Membership>> NotLinkedAsync(FundId fund, CancellationToken cancellationToken) =>
        new MemberRoll(tables).NotLinkedAsync(fund, cancellationToken);

    public Task<FundProfile?> ProfileAsync(FundId fund, CancellationToken cancellationToken) => funds.ReadAsync(fund, cancellationToken);

    /// <summary>Null: there is such a fund.</summary>
    public async Task<string?> WhyNoFundAsync(FundId fund, CancellationToken cancellationToken) =>
        await funds.ReadAsync(fund, cancellationToken) is null ? $"There is no fund {fund.Value}. ไม่มีกองทุน {fund.Value}" : null;

    public async Task<string> WhyNobodyAsync(Membership membership, CancellationToken cancellationToken) =>
        await WhyNoFundAsync(membership.Fund, cancellationToken)
        ?? $"The fund {membership.Fund.Value} has no member {membership.Member.Value}. ไม่มีสมาชิกเลขที่ {membership.Member.Value}";

    public async Task<string> WhyNoLoanAsync(FundId fund, LoanNumber number, CancellationToken cancellationToken) =>
        await WhyNoFundAsync(fund, cancellationToken)
        ?? $"The fund {fund.Value} has no loan {number.Value}. ไม่มีสัญญาเลขที่ {number.Value}";
}

/// <summary>A loan and whose it is.</summary>
internal sealed record FoundLoan(Membership Membership, Loan Loan);
