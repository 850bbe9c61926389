using LineBot.Funds;
using LineBot.Funds.Decisions;
using LineBot.Funds.Import;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Funds.Pots;
using LineBot.Funds.Welfare;
using LineBot.Storage.Pots;
using LineBot.TestKit;

namespace LineBot.Storage.Welfare;

/// <summary>
/// A fund that gives 100 a night and lets a committee of four decide: 0002 chair, 0003 secretary, 0004 treasurer who decides and
/// pays, 0005 who lives with the applicant 0001. 0006 is a volunteer, 0007 a second treasurer, 0008 nobody in particular.
/// </summary>
internal sealed class WelfareVillage(Village village)
{
    public const string Member = "0001";

    private int commands;

    public Village Village => village;

    public ManualClock Clock { get; } = new();

    public DateOnly Today => ThaiDay.Of(Clock.GetUtcNow());

    public FundId Fund => village.Fund;

    public ClaimStore Claims => new(village.Tables, Clock);

    public PotStore Pots => new(village.Tables, Clock);

    public static async Task<WelfareVillage> FoundAsync(AzuriteFixture azurite, CancellationToken cancellationToken, params object[] more)
    {
        var village = await Village.FoundAsync(azurite, cancellationToken);
        var welfare = new WelfareVillage(village);
        var outcome = await village.Imports.CommitAsync(village.Rows([.. welfare.Rows(), .. more.Select(row => row is Func<Village, object> make ? make(village) : row)]), progress: null, cancellationToken);
        outcome.Faults.ShouldBeEmpty();
        return welfare;
    }

    public static LineUserId UserOf(string member) => LineUserId.Parse("U" + member.PadLeft(32, '0'));

    public ClaimActor Actor(string member) => new(MemberNumber.Parse(member), UserOf(member));

    public CommandKey Key(string? name = null) => CommandKey.Parse($"{Fund}/{name ?? $"k{++commands}"}");

    /// <summary>Three nights that were over yesterday.</summary>
    public ClaimApplication ThreeNights(string by = Member) => new()
    {
        Member = village.Member(Member),
        By = Actor(by),
        Benefit = "hospital",
        Event = ClaimedEvent.Stay(Today.AddDays(-4), 3, ForWhom.Self),
        Papers = [new(Paper.HospitalCertificate, Photo(1)), ClaimPaper.Later(Paper.IdCard)],
        Consent = new("1", Clock.GetUtcNow()),
        Shown = Money.FromBaht(300),
    };

    public ClaimApplication Death(string by, string member = Member) => ThreeNights(by) with
    {
        Member = village.Member(member),
        Benefit = "death",
        Event = ClaimedEvent.On(Today.AddDays(-2), ForWhom.DeceasedMember),
        Claimant = Claimant.Beneficiary("นางทองดี ใจงาม", "ภรรยา", "0800000000"),
        Papers = [],
        Consent = null,
        Shown = Money.FromBaht(8_000),
    };

    public static PhotoId Photo(int number) => PhotoId.Parse(number.ToString("x32", System.Globalization.CultureInfo.InvariantCulture));

    public async Task<Claim> SubmittedAsync(CancellationToken cancellationToken, ClaimApplication? application = null) =>
        Done(await Claims.SubmitAsync(application ?? ThreeNights(), Key(), cancellationToken)).Claim;

    public Task<ClaimOutcome> ApplyAsync(ClaimNumber number, ClaimCommand command, CancellationToken cancellationToken) =>
        Claims.ApplyAsync(Fund, number, command, Key(), cancellationToken);

    public ClaimCommand.CastVote Vote(string officer, Ballot ballot, string? reason = null) => new(Actor(officer), ballot, reason);

    public ClaimCommand.Pay Pay(string officer, string pot = "main") =>
        new(Actor(officer), PotId.Parse(pot), PaymentMethod.Cash, Photo(9), ProxyName: null);

    /// <summary>Two of three voters are for it, and the second, 0003, ends the vote.</summary>
    public async Task<Claim> ApprovedAsync(CancellationToken cancellationToken)
    {
        var claim = await SubmittedAsync(cancellationToken);
        await ApplyAsync(claim.Number, Vote("0002", Ballot.For), cancellationToken);
        return Done(await ApplyAsync(claim.Number, Vote("0003", Ballot.For), cancellationToken)).Claim;
    }

    public static ClaimOutcome.Done Done(ClaimOutcome outcome) => outcome.ShouldBeOfType<ClaimOutcome.Done>();

    public static ClaimRefusal Refused(ClaimOutcome outcome) => outcome.ShouldBeOfType<ClaimOutcome.Refused>().Why;

    private IEnumerable<object> Rows() =>
    [
        village.FundRow(),
        .. Enumerable.Range(1, 8).Select(number => PersonRow($"000{number}")),
        village.AccountRow(Member, "P-1", 12_000, AccountKind.Pledge) with { OpenedOn = new(2020, 10, 1) },
        village.SeatRow("0002", Position.Chair, Duty.Decide),
        village.SeatRow("0003", Position.Secretary, Duty.Decide),
        village.SeatRow("0004", Position.Treasurer, Duty.Decide, Duty.Pay),
        village.SeatRow("0005", Position.Member, Duty.Decide),
        village.SeatRow("0007", Position.ViceChair, Duty.Pay),
        new VolunteerRow(village.Next("volunteers.csv"), new() { Fund = Fund, Member = MemberNumber.Parse("0006"), Name = "อาสา" }),
        BenefitRow(Hospital),
        BenefitRow(Hospital with
        {
            Id = "death", Name = "ฌาปนกิจ", Category = BenefitCategory.Death, Per = BenefitUnit.Event, Amount = Money.FromBaht(8_000), CapPerYear = null,
            Papers = [Paper.DeathCertificate],
        }),
    ];

    public Benefit Hospital => new()
    {
        Fund = Fund,
        Id = "hospital",
        Name = "ค่านอนโรงพยาบาล",
        Category = BenefitCategory.Sickness,
        Amount = Money.FromBaht(100),
        Per = BenefitUnit.Night,
        CapPerYear = Money.FromBaht(1_000),
        WaitingDays = 180,
        ClaimWithinDays = 90,
        Papers = [Paper.HospitalCertificate, Paper.IdCard],
    };

    public BenefitRow BenefitRow(Benefit benefit) => new(village.Next("benefits.csv"), benefit);

    public MemberRow PersonRow(string number) => village.MemberRow(number) with
    {
        LineUser = UserOf(number),
        Household = number is Member or "0005" ? "12/1" : $"99/{number}",
    };
}
