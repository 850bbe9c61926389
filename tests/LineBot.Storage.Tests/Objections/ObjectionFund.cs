using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;
using LineBot.Funds.Rules;
using LineBot.Storage.Due;
using LineBot.Storage.Members;
using LineBot.Storage.SavingsDay;
using LineBot.Storage.Slips;
using LineBot.TestKit;
using SeatRow = LineBot.Funds.Import.SeatRow;

namespace LineBot.Storage.Objections;

/// <summary>A fund with a member, two treasurers and an auditor, and a book with some lines.</summary>
internal sealed class ObjectionFund
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    public static readonly LedgerBook Deposits = LedgerBook.Of(AccountNumber.Parse("D-1"));

    public static readonly LedgerBook Loan = LedgerBook.Of(LoanNumber.Parse("L-1"));

    private int keys;

    private ObjectionFund(Village village, IReadOnlyList<Person> people, IRuleValues rules) => (Village, People, Rules) = (village, people, rules);

    public Village Village { get; }

    public IReadOnlyList<Person> People { get; }

    public Person Member => People[0];

    public Person Treasurer => People[1];

    public Person Second => People[2];

    public Person Auditor => People[3];

    public IRuleValues Rules { get; }

    public SlipStore Slips => new(Village.Tables, Village.Passbooks, LedgerOver(Village.Tables), Rules, TimeProvider.System);

    public ObjectionStore Objections => Over(Village.Tables);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<ObjectionFund> FoundAsync(AzuriteFixture azurite, params (string Name, string Value)[] rules)
    {
        var village = await Village.FoundAsync(azurite, Token);
        var people = Enumerable.Range(1, 4).Select(i => new Person(village.Member($"000{i}"), LineUserId.Parse($"U{Guid.NewGuid():N}"))).ToList();
        var rows = village.Somsri() with
        {
            Members = [.. people.Select(person => village.MemberRow(person.Membership.Member.Value) with { LineUser = person.User })],
            Seats =
            [
                new SeatRow(village.Next("committee.csv"), people[1].Membership, Position.Treasurer) { Duties = [Duty.Pay] },
                new SeatRow(village.Next("committee.csv"), people[2].Membership, Position.Chair) { Duties = [Duty.Pay, Duty.Decide] },
                new SeatRow(village.Next("committee.csv"), people[3].Membership, Position.Auditor) { Duties = [Duty.Audit] },
            ],
        };
        (await village.Imports.CommitAsync(rows, null, Token)).Faults.ShouldBeEmpty();
        return new(village, people, new Setting(village.Fund, rules.ToDictionary(rule => rule.Name, rule => rule.Value)));
    }

    public ObjectionStore Over(TableServiceClient tables)
    {
        var (passbooks, ledger) = (new PassbookStore(tables), LedgerOver(tables));
        return new(
            tables, passbooks, ledger, new SlipStore(tables, passbooks, ledger, Rules, TimeProvider.System),
            new DaySheetStore(tables, passbooks, ledger, Rules, TimeProvider.System), Rules, TimeProvider.System);
    }

    public NewObjection On(LedgerBook book, long sequence) => new(Member.Membership, Member.User, book, sequence, "วันนั้นฝาก 700 ค่ะ", [], Today);

    public async Task<Objection> FiledAsync(LedgerBook book, long sequence) =>
        (await Objections.FileAsync(On(book, sequence), NextKey(), Token)).ShouldBeOfType<ObjectionOutcome.Done>().Objection;

    public ObjectionCommand By(Person person, Objection objection, CommandKey? key = null) =>
        new(Village.Fund, objection.Number, person.Membership, person.User, Today, key ?? NextKey());

    public async Task<Passbook> BookAsync() => (await Village.Passbooks.ReadAsync(Member.Membership, Token))!;

    public async Task<Money> BalanceAsync() => (await BookAsync()).Accounts.First(account => account.Book == Deposits).Balance;

    public async Task<IReadOnlyList<LedgerEntry>> EntriesAsync(LedgerBook book) =>
        [.. (await Village.Passbooks.HistoryAsync(Member.Membership, book, null, 50, Token)).Entries.Reverse()];

    public CommandKey NextKey() => CommandKey.Parse($"{Village.Fund}/{++keys}");

    private static DueKeepingLedger LedgerOver(TableServiceClient tables) => new(new Ledger.LedgerStore(tables, TimeProvider.System), new DueStore(tables, TimeProvider.System));

    internal sealed record Person(Membership Membership, LineUserId User);

    private sealed class Setting(FundId fund, Dictionary<string, string> values) : IRuleValues
    {
        public Task<RuleValues> ReadAsync(FundId asked, DateOnly day, CancellationToken cancellationToken) =>
            Task.FromResult(values.Count == 0 ? RuleValues.None(fund) : new(fund, day, values));
    }
}
