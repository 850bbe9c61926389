using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.SavingsDay;
using LineBot.Storage.Due;
using LineBot.Storage.FundBooks;
using LineBot.Storage.Ledger;
using LineBot.Storage.Members;
using LineBot.TestKit;

namespace LineBot.Storage.SavingsDay;

/// <summary>A savings group on its day: 0001 treasurer, 0002 chair, 0003 a second treasurer, and members who bring their pledge.</summary>
internal sealed class SavingsVillage
{
    public static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 0, 0, TimeSpan.FromHours(7));

    private int keys;

    private SavingsVillage(Village village) => Village = village;

    public Village Village { get; }

    public FundId Fund => Village.Fund;

    public DaySheetStore Sheets => Store(Village.Tables);

    public static async Task<SavingsVillage> FoundAsync(AzuriteFixture azurite, int members, CancellationToken cancellationToken, params (string Name, string Value)[] rules)
    {
        var home = await Village.FoundAsync(azurite, cancellationToken);
        var village = new SavingsVillage(home);
        List<object> rows =
        [
            home.FundRow(),
            home.SeatRow("0001", Position.Treasurer, Duty.Pay),
            home.SeatRow("0002", Position.Chair, Duty.Decide),
            home.SeatRow("0003", Position.Member, Duty.Pay),
            home.LoanRow("0004", "L-4"),
            .. rules.Select(rule => home.RuleRow(rule.Name, rule.Value, new(2026, 10, 1))),
        ];
        foreach (var number in Enumerable.Range(1, members).Select(Number))
        {
            rows.Add(home.MemberRow(number) with { LineUser = User(number) });
            rows.Add(home.AccountRow(number, $"S-{number}", 1_000, AccountKind.Pledge) with { PledgeAmount = Money.FromBaht(100) });
        }

        (await home.Imports.CommitAsync(home.Rows([.. rows]), null, cancellationToken)).Faults.ShouldBeEmpty();
        return village;
    }

    public static string Number(int place) => $"{place:D4}";

    public static LineUserId User(string number) => LineUserId.Parse($"U{number.PadLeft(32, '0')}");

    public DaySheetStore Store(TableServiceClient tables)
    {
        var passbooks = new PassbookStore(tables);
        var ledger = new DueKeepingLedger(new LedgerStore(tables, TimeProvider.System), new DueStore(tables, TimeProvider.System));
        return new(tables, passbooks, ledger, new RuleStore(tables), TimeProvider.System);
    }

    public SheetCommand By(string officer, DaySheetNumber? number = null, string? key = null, string? from = null) => new(
        Village.Member(officer), User(from ?? officer), number, Now, CommandKey.Parse($"{Fund}/{key ?? $"k{++keys}"}"));

    public async Task<DaySheetBook> OpenedAsync(CancellationToken cancellationToken) =>
        (await Sheets.OpenAsync(By("0001"), cancellationToken)).ShouldBeOfType<DaySheetOutcome.Opened>().Book;

    public Task<DaySheetOutcome> ReceiveAsync(string payer, decimal baht, CancellationToken cancellationToken, CashFor what = CashFor.Anything) =>
        Sheets.ReceiveAsync(By("0001"), MemberNumber.Parse(payer), [new(what, Money.FromBaht(baht))], cancellationToken);

    public async Task<Money> SavedAsync(string member, CancellationToken cancellationToken) =>
        (await Village.Passbooks.ReadAsync(Village.Member(member), cancellationToken))!.Accounts.Single().Balance;
}
