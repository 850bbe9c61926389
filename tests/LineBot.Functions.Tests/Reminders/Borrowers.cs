using System.Globalization;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Slips;
using LineBot.Storage.Connection;
using LineBot.Storage.Conversations;
using LineBot.Storage.Due;
using LineBot.Storage.FundBooks;
using LineBot.Storage.Import;
using LineBot.Storage.Ledger;
using LineBot.Storage.Members;
using LineBot.Storage.Slips;
using LineBot.TestKit;

namespace LineBot.Functions.Reminders;

/// <summary>A fund of borrowers that no other test knows: linked to LINE, agreed to be reminded, and a treasurer.</summary>
internal sealed class Borrowers
{
    private readonly TableServiceClient tables;
    private readonly StorageConnection connection;
    private int line;

    private Borrowers(AzuriteFixture azurite)
    {
        connection = StorageConnection.From(_ => azurite.ConnectionString);
        tables = connection.CreateTables();
    }

    public FundId Fund { get; } = FundId.Parse(AzuriteFixture.UniqueName("r-"));

    public LineUserId Treasurer { get; } = LineUserId.Parse($"U{Guid.NewGuid():N}");

    public DueStore Due => new(tables, TimeProvider.System);

    public static async Task<Borrowers> FoundAsync(AzuriteFixture azurite)
    {
        var fund = new Borrowers(azurite);
        await new StorageSetup(fund.tables, fund.connection.CreateQueues(), fund.connection.CreateBlobs()).EnsureAsync(TestContext.Current.CancellationToken);
        return fund;
    }

    public Membership Member(int number) => new(Fund, MemberNumber.Parse(number.ToString("D4", CultureInfo.InvariantCulture)));

    /// <summary>1,200.00 a month without interest, so that anybody can reckon it.</summary>
    public LoanRow Loan(int member, string number, DateOnly firstDue, int instalments = 12) => new(
        Next("loans.csv"), Member(member), LoanNumber.Parse(number), LoanTerms.TryCreate(
            Money.FromBaht(1_200 * instalments), InterestRate.FromPercentPerYear(0), LoanMethod.None, instalments, LoanFrequency.Month,
            new(2026, 1, 1), firstDue, out _)!);

    public MemberRow Person(int number, LineUserId user) =>
        new(Next("members.csv"), Member(number), "ตัวอย่าง", "ทดสอบ", new(2020, 10, 1)) { LineUser = user };

    public async Task ImportAsync(IEnumerable<MemberRow> members, IEnumerable<LoanRow> loans)
    {
        var treasurer = Person(9999, Treasurer);
        var outcome = await new ImportTarget(tables, IdentityKey.Development, TimeProvider.System).CommitAsync(
            new()
            {
                Funds = [new(Next("funds.csv"), new(Fund, "กองทุนตัวอย่าง", FundKind.SavingsGroup))],
                Members = [.. members, treasurer],
                Loans = [.. loans],
                Seats = [new(Next("committee.csv"), treasurer.Membership, Position.Treasurer) { Duties = [Duty.Pay] }],
            },
            null,
            TestContext.Current.CancellationToken);
        outcome.Faults.ShouldBeEmpty();
    }

    /// <summary>A second telephone of the same member.</summary>
    public async Task AlsoLinkAsync(int member, LineUserId user)
    {
        var token = TestContext.Current.CancellationToken;
        var row = new TableEntity($"{Fund.Value}:{Member(member).Member.Value}", $"line:{user.Value}") { ["LinkedAt"] = DateTimeOffset.UnixEpoch };
        await tables.GetTableClient("Members").AddEntityAsync(row, token);
        await tables.GetTableClient("Conversations").AddEntityAsync(ConversationRows.Link(user.Value, new(Member(member), "กองทุนตัวอย่าง", DateTimeOffset.UnixEpoch)), token);
    }

    /// <summary>As a chat leaves it behind when a person agrees to be reminded, or takes that back.</summary>
    public async Task AgreeAsync(LineUserId user, DateTimeOffset? withdrawn = null)
    {
        var row = new TableEntity(user.Value, "consent:reminders") { ["Purpose"] = "reminders", ["TextVersion"] = "1", ["GivenAt"] = DateTimeOffset.UnixEpoch };
        if (withdrawn is { } at) { row["WithdrawnAt"] = at; }
        await tables.GetTableClient("Conversations").UpsertEntityAsync(row, TableUpdateMode.Replace, TestContext.Current.CancellationToken);
    }

    public async Task PayAsync(int member, string loan, decimal baht, DateOnly on, string key)
    {
        var command = new PostingCommand(
            CommandKey.Parse($"{Fund}/{key}"), Member(member), LedgerBook.Of(LoanNumber.Parse(loan)), new(EntryType.Repayment, Money.FromBaht(baht), on));
        (await new DueKeepingLedger(new LedgerStore(tables, TimeProvider.System), Due).PostAsync(command, TestContext.Current.CancellationToken))
            .ShouldBeOfType<LedgerOutcome.Posted>();
    }

    /// <summary>A slip that waits to be checked.</summary>
    public async Task<Slip> SendSlipAsync(int member, LineUserId user, string loan, decimal baht, DateOnly on)
    {
        var slips = new SlipStore(tables, new PassbookStore(tables), new LedgerStore(tables, TimeProvider.System), new RuleStore(tables), TimeProvider.System);
        var match = new SlipMatch(LedgerBook.Of(LoanNumber.Parse(loan)), Money.FromBaht(baht), on);
        var draft = new SlipDraft(Member(member), user, match, [], null, [], DateTimeOffset.UnixEpoch);
        var outcome = await slips.SendAsync(draft, CommandKey.Parse($"{Fund}/slip-{member}"), TestContext.Current.CancellationToken);
        return outcome.ShouldBeOfType<SlipOutcome.Sent>().Slip;
    }

    /// <summary>What a member has paid on loans.</summary>
    public async Task<Money> PaidAsync(int member) =>
        (await new PassbookStore(tables).ReadAsync(Member(member), TestContext.Current.CancellationToken))!.Loans
            .Aggregate(Money.Zero, (sum, loan) => sum + loan.PaidPrincipal + loan.PaidInterest);

    public async Task BecomesAsync(int member, MemberStatus status) => await tables.GetTableClient("Members").UpdateEntityAsync(
        new TableEntity($"{Fund.Value}:{Member(member).Member.Value}", "profile") { ["Status"] = status.ToString() },
        Azure.ETag.All,   // Nobody else writes this row here.
        TableUpdateMode.Merge,
        TestContext.Current.CancellationToken);

    private RowSource Next(string file) => new(file, ++line);
}
