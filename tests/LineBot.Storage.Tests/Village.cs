using Azure.Core.Pipeline;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;
using LineBot.Funds.Rules;
using LineBot.Storage.Connection;
using LineBot.Storage.Import;
using LineBot.Storage.Ledger;
using LineBot.Storage.Members;
using LineBot.TestKit;
using AccountRow = LineBot.Funds.Import.AccountRow;
using LoanRow = LineBot.Funds.Import.LoanRow;
using SeatRow = LineBot.Funds.Import.SeatRow;

namespace LineBot.Storage;

/// <summary>A fund of its own for each test, in a real table store.</summary>
internal sealed class Village
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.FromHours(7));

    private readonly Uri endpoint;
    private int line;

    private Village(Uri endpoint)
    {
        this.endpoint = endpoint;
        Tables = Service(transport: null);
    }

    public TableServiceClient Tables { get; }

    public FundId Fund { get; } = FundId.Parse(AzuriteFixture.UniqueName("t-"));

    public IdentityKey Identity { get; } = new(Enumerable.Range(0, 32).Select(i => (byte)i).ToArray());

    public ImportTarget Imports => new(Tables, Identity, TimeProvider.System);

    public PassbookStore Passbooks => new(Tables);

    public LedgerStore Ledger => new(Tables, TimeProvider.System);

    public TableClient Members => Tables.GetTableClient(MemberTables.Members);

    public static async Task<Village> FoundAsync(AzuriteFixture azurite, CancellationToken cancellationToken)
    {
        var village = new Village(azurite.TableEndpoint);
        foreach (var table in TableNames.All) { await village.Tables.CreateTableIfNotExistsAsync(table, cancellationToken); }
        return village;
    }

    /// <summary>A client whose wire a test has in its hand.</summary>
    public TableServiceClient Service(HttpPipelineTransport? transport, int retries = 3)
    {
        var options = new TableClientOptions();
        options.Retry.MaxRetries = retries;
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        if (transport is not null) { options.Transport = transport; }
        return new(endpoint, new TableSharedKeyCredential(AzuriteFixture.AccountName, AzuriteFixture.AccountKey), options);
    }

    public Membership Member(string number) => new(Fund, MemberNumber.Parse(number));

    public ImportRows Rows(params object[] rows) => new()
    {
        Funds = [.. rows.OfType<FundRow>()],
        Members = [.. rows.OfType<MemberRow>()],
        Accounts = [.. rows.OfType<AccountRow>()],
        Transactions = [.. rows.OfType<TransactionRow>()],
        Loans = [.. rows.OfType<LoanRow>()],
        Repayments = [.. rows.OfType<RepaymentRow>()],
        Seats = [.. rows.OfType<SeatRow>()],
        Volunteers = [.. rows.OfType<VolunteerRow>()],
        Benefits = [.. rows.OfType<BenefitRow>()],
        Rules = [.. rows.OfType<RuleRow>()],
        Pots = [.. rows.OfType<PotRow>()],
    };

    /// <summary>A fund, a member 0001 with a deposit of 1,000, 40 shares and a loan of 20,000.</summary>
    public ImportRows Somsri() => Rows(
        FundRow(),
        MemberRow("0001"),
        AccountRow("0001", "D-1", 1_000),
        AccountRow("0001", "H-1", 4_000, AccountKind.Share),
        LoanRow("0001", "L-1"),
        Transaction("D-1", EntryType.Deposit, 500, "B-1"),
        Transaction("D-1", EntryType.Withdraw, 200, "B-2"),
        Repayment("L-1", 2_200, "B-3"),
        new SeatRow(Next("committee.csv"), Member("0001"), Position.Treasurer) { Duties = [Duty.Pay] });

    public FundRow FundRow(string name = "กองทุนตัวอย่าง") => new(Next("funds.csv"), new(Fund, name, FundKind.SavingsGroup));

    public MemberRow MemberRow(string number) => new(Next("members.csv"), Member(number), "สมศรี", "ใจดี", new(2020, 10, 1)) { Title = "นาง" };

    public AccountRow AccountRow(string member, string number, decimal balance, AccountKind kind = AccountKind.Deposit) =>
        new(Next("accounts.csv"), Member(member), AccountNumber.Parse(number), kind, Money.FromBaht(balance), new(2026, 9, 30));

    public TransactionRow Transaction(string account, EntryType type, decimal amount, string receipt, int day = 5) => new(
        Next("transactions.csv"), Fund, AccountNumber.Parse(account), new(2026, 10, day), type, Money.FromBaht(amount), ReceiptNumber.Parse(receipt));

    public LoanRow LoanRow(string member, string number) => new(Next("loans.csv"), Member(member), LoanNumber.Parse(number), Garlic);

    public RepaymentRow Repayment(string loan, decimal amount, string receipt) => new(
        Next("repayments.csv"), Fund, LoanNumber.Parse(loan), new(2026, 7, 15), Money.FromBaht(amount), ReceiptNumber.Parse(receipt));

    public static LoanTerms Garlic { get; } = LoanTerms.TryCreate(
        Money.FromBaht(20_000), InterestRate.FromPercentPerYear(12), LoanMethod.EqualPrincipal, 10, LoanFrequency.Month,
        new(2026, 6, 15), new(2026, 7, 15), out _)!;

    public PostingCommand Post(string key, EntryType type, decimal amount, string account = "D-1") => new(
        CommandKey.Parse($"{Fund}/{key}"),
        Member("0001"),
        LedgerBook.Of(AccountNumber.Parse(account)),
        new(type, Money.FromBaht(amount), new(2026, 11, 21)));

    public SeatRow SeatRow(string member, Position position, params IReadOnlyList<Duty> duties) =>
        new(Next("committee.csv"), Member(member), position) { Duties = duties };

    public RuleRow RuleRow(string name, string value, DateOnly from) =>
        new(Next("rules.csv"), new(Fund, RuleNames.Find(name)!, value, from));

    public PotRow PotRow(string id, PotKind kind, decimal? balance, params IReadOnlyList<PotPurpose> purposes) => new(
        Next("pots.csv"),
        new(Fund, PotId.Parse(id), $"กอง {id}", kind)
        {
            Purposes = purposes,
            Balance = balance is { } baht ? Money.FromBaht(baht) : null,
            AsOf = balance is null ? null : new(2026, 9, 30),
        });

    public async Task<List<CheckedBook>> VerifyAsync(CancellationToken cancellationToken) =>
        await new LedgerCheck(Tables).RunAsync(Fund, cancellationToken).ToListAsync(cancellationToken);

    public RowSource Next(string file) => new(file, ++line);
}
