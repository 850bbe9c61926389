using System.Globalization;
using System.Security.Cryptography;
using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;
using LineBot.Funds.Rules;
using LineBot.Funds.Welfare;
using LineBot.Import.Writing;
using LineBot.Storage.Connection;
using LineBot.Storage.Import;
using LineBot.TestKit;

namespace LineBot.Functions.Faults;

/// <summary>The fund that a story is told in: the same each time, under ids that no other telling has.</summary>
internal sealed class StoryFund
{
    public const string Loan = "L-1";

    /// <summary>A Tuesday; the first instalment is due two weeks later.</summary>
    public static readonly DateOnly Today = new(2026, 12, 1);

    public static readonly DateOnly FirstDue = new(2026, 12, 15);

    private readonly uint number = BitConverter.ToUInt32(RandomNumberGenerator.GetBytes(4));

    private string Tag => number.ToString("x8", CultureInfo.InvariantCulture);

    public FundId Id => FundId.Parse($"f-{Tag}");

    /// <summary>What stands for the ids of this telling.</summary>
    public Masks Masks => new(
    [
        (Id.Value, "FUND"),
        .. Enum.GetValues<Person>().Select(person => (UserOf(person).Value, person.ToString())),
        (Tag, "TAG"),
        (number.ToString("D10", CultureInfo.InvariantCulture), "MSG"),
    ]);

    public LineUserId UserOf(Person person) => LineUserId.Parse(string.Create(CultureInfo.InvariantCulture, $"U{Tag}{(int)person + 1:x24}"));

    public static MemberNumber NumberOf(Person person) => MemberNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"{(int)person + 1:D4}"));

    public Membership MembershipOf(Person person) => new(Id, NumberOf(person));

    /// <summary>As LINE names what happens: 26 letters.</summary>
    public string EventId(int step) => string.Create(CultureInfo.InvariantCulture, $"01{Tag.ToUpperInvariant()}{step:D16}");

    public string MessageId(int step) => string.Create(CultureInfo.InvariantCulture, $"{number:D10}{step:D4}");

    public async Task OpenAsync(AzuriteFixture azurite, StoryRules rules, CancellationToken cancellationToken)
    {
        var target = new ImportTarget(StorageConnection.From(_ => azurite.ConnectionString).CreateTables(), IdentityKey.Development, TimeProvider.System);
        (await target.CommitAsync(Rows(rules), null, cancellationToken)).Faults.ShouldBeEmpty();
    }

    /// <summary>A new member, and a receipt of the one who saves, as a clerk would send them.</summary>
    public byte[] Workbook()
    {
        using var bytes = new MemoryStream();
        new ExportFiles(new()
        {
            Members = [new(default, new(Id, MemberNumber.Parse("0100")), "คนใหม่", "ทดสอบ", new(2026, 11, 1))],
            Transactions = [new(default, Id, AccountNumber.Parse("S-1"), new(2026, 11, 5), EntryType.Deposit, Money.FromBaht(100), ReceiptNumber.Parse("R-100"))],
        }).WriteWorkbook(bytes, new());
        return bytes.ToArray();
    }

    private ImportRows Rows(StoryRules rules)
    {
        var line = 0;
        return new()
        {
            Funds = [new(Next("funds.csv"), new(Id, "กองทุนตัวอย่าง", FundKind.Welfare) { PromptPayId = "0800000101", ContactPhone = "0800000101" })],
            Members = [.. Enum.GetValues<Person>().Select(PersonRow)],
            Accounts =
            [
                Savings(Person.Member, "S-1"),
                .. rules.HasTwoSavers ? [Savings(Person.Neighbour, "S-2")] : (IEnumerable<AccountRow>)[],
            ],
            Loans =
            [
                LoanOf(Person.Member, Loan) with { Guarantors = rules.HasBacker ? [NumberOf(Person.Neighbour)] : [] },
                .. rules.HasTwoBorrowers ? [LoanOf(Person.Neighbour, "L-2")] : (IEnumerable<LoanRow>)[],
            ],
            Seats =
            [
                Seat(Person.Chair, Position.Chair, Duty.Decide, Duty.Communicate),
                Seat(Person.Cashier, Position.Treasurer, Duty.Pay),
                .. rules.HasThreeCashiers ? [Seat(Person.Secretary, Position.Secretary, Duty.Pay), Seat(Person.Neighbour, Position.Member, Duty.Pay)] : (IEnumerable<SeatRow>)[],
                .. rules.HasThreeDeciders ? [Seat(Person.Secretary, Position.Secretary, Duty.Decide), Seat(Person.Neighbour, Position.Member, Duty.Decide)] : (IEnumerable<SeatRow>)[],
            ],
            Volunteers = [new(Next("volunteers.csv"), new() { Fund = Id, Member = NumberOf(Person.Member), Area = [] })],
            Benefits = [.. Benefits().Select(benefit => new BenefitRow(Next("benefits.csv"), benefit))],
            Pots = [new(Next("pots.csv"), new(Id, PotId.Main, "เงินกองกลาง", PotKind.Members) { Balance = rules.InPot, AsOf = new(2026, 9, 30) })],
            Rules = [.. rules.Values.Select(rule => new RuleRow(Next("rules.csv"), new(Id, RuleNames.Find(rule.Name)!, rule.Value, new(2026, 1, 1))))],
        };

        MemberRow PersonRow(Person person) => new(Next("members.csv"), MembershipOf(person), person.ToString(), "ทดสอบ", new(2020, 1, 1))
        {
            LineUser = person == Person.Newcomer ? null : UserOf(person),
            Household = NumberOf(person).Value,
            Moo = "3",
        };

        LoanRow LoanOf(Person person, string number) => new(Next("loans.csv"), MembershipOf(person), LoanNumber.Parse(number), LoanTerms.TryCreate(
            Money.FromBaht(12_000), InterestRate.FromPercentPerYear(0), LoanMethod.None, 10, LoanFrequency.Month, new(2026, 1, 1), FirstDue, out _)!);

        AccountRow Savings(Person person, string number) => new(
            Next("accounts.csv"), MembershipOf(person), AccountNumber.Parse(number), AccountKind.Pledge, Money.FromBaht(1_000), new(2026, 9, 30));

        SeatRow Seat(Person person, Position position, params Duty[] duties) => new(Next("committee.csv"), MembershipOf(person), position) { Duties = duties };

        RowSource Next(string file) => new(file, ++line);
    }

    private IReadOnlyList<Benefit> Benefits() =>
    [
        new() { Fund = Id, Id = "flood", Name = "ช่วยเหลือน้ำท่วม", Category = BenefitCategory.Disaster, Amount = Money.FromBaht(500), Per = BenefitUnit.Event },
        new()
        {
            Fund = Id, Id = "hospital", Name = "ค่านอนโรงพยาบาล", Category = BenefitCategory.Sickness, Amount = Money.FromBaht(200), Per = BenefitUnit.Night,
            CapPerEvent = Money.FromBaht(600), Papers = [Paper.HospitalCertificate],
        },
        new() { Fund = Id, Id = "death", Name = "ฌาปนกิจ", Category = BenefitCategory.Death, Amount = Money.FromBaht(5_000), Per = BenefitUnit.Event },
    ];
}

/// <summary>In what the fund of a story differs.</summary>
internal sealed record StoryRules
{
    public static StoryRules Usual { get; } = new();

    public bool HasThreeDeciders { get; init; }

    public bool HasThreeCashiers { get; init; }

    /// <summary>The neighbour has savings too.</summary>
    public bool HasTwoSavers { get; init; }

    /// <summary>The neighbour has a loan too.</summary>
    public bool HasTwoBorrowers { get; init; }

    /// <summary>The neighbour backs the member's loan.</summary>
    public bool HasBacker { get; init; }

    public Money InPot { get; init; } = Money.FromBaht(50_000);

    public IReadOnlyList<(string Name, string Value)> Values { get; init; } = [];
}
