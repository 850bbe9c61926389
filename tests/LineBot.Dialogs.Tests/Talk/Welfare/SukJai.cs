using LineBot.Dialogs.Chats;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Tests.Talk.Welfare;

/// <summary>A welfare fund with the classic benefits, a member, her mother, two officers and a volunteer.</summary>
internal sealed class SukJai
{
    public static readonly FundId Fund = FundId.Parse("suk-jai");

    public static readonly LineUserId ChairUser = LineUserId.Parse("U000000000000000000000000000000c1");

    public static readonly LineUserId TreasurerUser = LineUserId.Parse("U000000000000000000000000000000c2");

    private const string FundName = "กองทุนสวัสดิการชุมชนตัวอย่าง";

    private SukJai(params Passbook[] books)
    {
        Village = Village.Of([.. books, Chair, Treasurer]);
        Village.Claims.Benefits = [Hospital, Birth, Death, School, Flood];
    }

    public Village Village { get; }

    public static Passbook Somsri { get; } = Book("W-001", "สมศรี", "ตัวอย่าง", SampleBooks.User);

    public static Passbook Mother { get; } = Book("W-002", "แม่คำ", "ตัวอย่าง", SampleBooks.User);

    /// <summary>No LINE account.</summary>
    public static Passbook Daeng { get; } = Book("W-012", "แดง", "จำลอง");

    /// <summary>Linked to the same phone in its tests, where a phone stands for whoever holds it.</summary>
    public static Passbook OtherPersons { get; } = Book("W-003", "มานี", "ทดสอบ", SampleBooks.User);

    public static Passbook Chair { get; } = Book("W-007", "อินทร์", "สาธิต", ChairUser) with { Seats = [Seat(Position.Chair, Duty.Decide)] };

    public static Passbook Treasurer { get; } = Book("W-008", "จันทร์", "สาธิต", TreasurerUser) with { Seats = [Seat(Position.Treasurer, Duty.Pay)] };

    public static Benefit Hospital { get; } = Of("hospital", "ค่านอนโรงพยาบาล", BenefitCategory.Sickness, BenefitUnit.Night, 100) with
    {
        CapPerEvent = Money.FromBaht(2_000),
        CapPerYear = Money.FromBaht(2_000),
        CapTimesPerYear = 4,
        WaitingDays = 180,
        ClaimWithinDays = 90,
        Papers = [Paper.HospitalCertificate, Paper.IdCard],
    };

    public static Benefit Birth { get; } = Of("birth", "รับขวัญบุตร", BenefitCategory.Birth, BenefitUnit.Event, 1_000) with
    {
        CapPerLife = Money.FromBaht(2_000),
        ClaimWithinDays = 180,
        Papers = [Paper.BirthCertificate],
    };

    public static Benefit Death { get; } = Of("death", "ฌาปนกิจ", BenefitCategory.Death, BenefitUnit.Event, 0) with
    {
        Tiers = [new(6, 24, Money.FromBaht(3_000)), new(24, null, Money.FromBaht(10_000))],
        Papers = [Paper.DeathCertificate, Paper.IdCard, Paper.Relation],
    };

    public static Benefit School { get; } = Of("school", "ทุนการศึกษา", BenefitCategory.Education, BenefitUnit.Year, 500);

    public static Benefit Flood { get; } = Of("flood", "ช่วยเหลือน้ำท่วม", BenefitCategory.Disaster, BenefitUnit.Event, 5_000) with { Papers = [Paper.Photo] };

    public static SukJai With(params Passbook[] books) => new(books);

    /// <summary>The member's phone, linked to her own membership.</summary>
    public Chat Phone(Locale locale = default) => Village.Chat(locale).LinkedTo(new MemberLink(Somsri.Membership, FundName, Chat.Start));

    /// <summary>The member's phone, linked to her mother's membership, too.</summary>
    public Chat PhoneOfBoth() => Phone().LinkedTo(new MemberLink(Mother.Membership, FundName, Chat.Start));

    public Claim TheClaim => Village.Claims.All.ShouldHaveSingleItem();

    public Claim Decide(ClaimNumber number, bool yes)
    {
        var command = new ClaimCommand.CastVote(new(Chair.Membership.Member, ChairUser), yes ? Funds.Decisions.Ballot.For : Funds.Decisions.Ballot.Against, yes ? null : "ไม่มีใบรับรองแพทย์");
        return Do(number, command, yes ? "for" : "against");
    }

    public Claim AskMore(ClaimNumber number, string what) => Do(number, new ClaimCommand.AskMore(new(Chair.Membership.Member, ChairUser), what), "ask");

    private Claim Do(ClaimNumber number, ClaimCommand command, string key)
    {
        var outcome = Village.Claims.ApplyAsync(Fund, number, command, CommandKey.Of("committee", key), TestContext.Current.CancellationToken);
        return outcome.IsCompletedSuccessfully && outcome.GetAwaiter().GetResult() is ClaimOutcome.Done done
            ? done.Claim
            : throw new InvalidOperationException("The committee could not do that.");
    }

    private static CommitteeSeat Seat(Position position, Duty duty) => new(position, [duty], SeatSource.Members, null, null);

    private static Benefit Of(string id, string name, BenefitCategory category, BenefitUnit per, decimal baht) =>
        new() { Fund = Fund, Id = id, Name = name, Category = category, Amount = Money.FromBaht(baht), Per = per };

    private static Passbook Book(string number, string given, string family, params LineUserId[] users) => SampleBooks.Book(Fund.Value, FundName, number) with
    {
        Profile = new() { Title = "นาง", GivenName = given, FamilyName = family, JoinedOn = new(2020, 10, 1), Phone = "0810000000" },
        Accounts = [SampleBooks.Account("C-" + number, AccountKind.Contribution, 182_500) with { OpenedOn = new(2020, 10, 1) }],
        LinkedUsers = users,
    };
}
