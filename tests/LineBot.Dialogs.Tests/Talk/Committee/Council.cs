using System.Globalization;
using LineBot.Dialogs.Chats;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Decisions;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Tests.Talk.Committee;

/// <summary>A fund with a committee, a member who was three nights in hospital, and everybody's telephone.</summary>
internal sealed class Council
{
    public static readonly FundId Fund = FundId.Parse("suk-jai");

    public static readonly FundId OtherFund = FundId.Parse("ban-lo");

    private const string FundName = "กองทุนสวัสดิการชุมชนตัวอย่าง";

    private readonly IReadOnlyDictionary<Role, Passbook> books;

    private readonly Bot bot;

    private Council(IReadOnlyDictionary<Role, Passbook> books, Village village)
    {
        (this.books, Village) = (books, village);
        village.Claims.Benefits = [Nights];
        village.Claims.Volunteers = [NumberOf(Role.Volunteer)];
        bot = new(Conversations.All(village.Desks), IntentReader.Load());
    }

    public Village Village { get; }

    public static Benefit Nights { get; } = new()
    {
        Fund = Fund,
        Id = "hospital",
        Name = "ค่านอนโรงพยาบาล",
        Category = BenefitCategory.Sickness,
        Amount = Money.FromBaht(200),
        Per = BenefitUnit.Night,
        CapPerEvent = Money.FromBaht(600),
        CapPerYear = Money.FromBaht(1_000),
        WaitingDays = 180,
        ClaimWithinDays = 90,
        Papers = [Paper.HospitalCertificate, Paper.IdCard],
    };

    /// <summary>A chair, a secretary and a treasurer who decide; a cashier who only pays; and all sorts of people around them.</summary>
    public static Council Meet(params (string Rule, string Value)[] settings) => Meet(Seats, settings);

    public static Council Meet(IReadOnlyDictionary<Role, CommitteeSeat> seats, params (string Rule, string Value)[] settings)
    {
        var books = Enum.GetValues<Role>().ToDictionary(role => role, role => BookOf(role, seats.GetValueOrDefault(role)));
        var village = Village.Of([.. books.Values]) with { Settings = settings.ToDictionary(rule => rule.Rule, rule => rule.Value) };
        return new(books, village);
    }

    public static IReadOnlyDictionary<Role, CommitteeSeat> Seats { get; } = new Dictionary<Role, CommitteeSeat>
    {
        [Role.Chair] = Seat(Position.Chair, Duty.Decide),
        [Role.Secretary] = Seat(Position.Secretary, Duty.Decide, Duty.Register),
        [Role.Treasurer] = Seat(Position.Treasurer, Duty.Decide, Duty.Pay),
        [Role.Cashier] = Seat(Position.Member, Duty.Pay),
        [Role.Neighbour] = Seat(Position.Member, Duty.Decide, Duty.Pay),
        [Role.Surety] = Seat(Position.Member, Duty.Decide, Duty.Pay),
        [Role.Adviser] = Seat(Position.Adviser, Duty.Recruit),
        [Role.ExOfficer] = Seat(Position.Secretary, Duty.Decide, Duty.Pay) with { To = new(2026, 11, 20) },
        [Role.OtherChair] = Seat(Position.Chair, Duty.Decide, Duty.Pay, Duty.Audit),
    };

    public static CommitteeSeat Seat(Position position, params Duty[] duties) => new(position, duties, SeatSource.Members, new(2026, 1, 1), new(2027, 12, 31));

    public static string UserOf(Role role) => string.Create(CultureInfo.InvariantCulture, $"U{100 + (int)role:x32}");

    public static MemberNumber NumberOf(Role role) => MemberNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"{100 + (int)role:0000}"));

    public ClaimActor Actor(Role role) => new(NumberOf(role), LineUserId.Parse(UserOf(role)));

    /// <summary>Somebody's telephone. A stranger's is linked to nothing.</summary>
    public Chat Phone(Role role)
    {
        var chat = Chat.Of(bot, UserOf(role)).Later(Village.Now - Chat.Start);
        return role == Role.Stranger ? chat : chat.LinkedTo(new MemberLink(books[role].Membership, books[role].FundName, Chat.Start));
    }

    /// <summary>Three nights in hospital, with a photo of the certificate.</summary>
    public async Task<Claim> ClaimAsync(int nights = 3, string key = "claim", params IReadOnlyList<ClaimPaper> papers)
    {
        var application = new ClaimApplication
        {
            Member = books[Role.Applicant].Membership,
            By = Actor(Role.Applicant),
            Benefit = Nights.Id,
            Event = ClaimedEvent.Stay(new(2026, 11, 10), nights, ForWhom.Self),
            Papers = papers,
            Consent = new("2026-11", Village.Now),
            Shown = Money.FromBaht(Math.Min(600, 200 * nights)),
        };
        return await DoneAsync(Village.Claims.SubmitAsync(application, CommandKey.Parse(key), TestContext.Current.CancellationToken));
    }

    /// <summary>The same member's house was flooded.</summary>
    public Task<Claim> FloodAsync() => DoneAsync(Village.Claims.SubmitAsync(
        new()
        {
            Member = books[Role.Applicant].Membership,
            By = Actor(Role.Applicant),
            Benefit = "flood",
            Event = ClaimedEvent.On(new(2026, 11, 20), ForWhom.Self),
            Shown = Money.FromBaht(200),
        },
        CommandKey.Parse("flood"),
        TestContext.Current.CancellationToken));

    public Task<Claim> VoteAsync(Claim claim, Role role, Ballot ballot, string? reason = null) =>
        DoAsync(claim, new ClaimCommand.CastVote(Actor(role), ballot, reason), $"vote-{role}-{ballot}");

    public Task<Claim> DoAsync(Claim claim, ClaimCommand command, string key) =>
        DoneAsync(Village.Claims.ApplyAsync(Fund, claim.Number, command, CommandKey.Parse(key), TestContext.Current.CancellationToken));

    public async Task<Claim> ReadAsync(Claim claim) =>
        (await Village.Claims.ReadAsync(Fund, claim.Number, TestContext.Current.CancellationToken)).ShouldNotBeNull();

    private static async Task<Claim> DoneAsync(Task<ClaimOutcome> doing) => (await doing).ShouldBeOfType<ClaimOutcome.Done>().Claim;

    private static Passbook BookOf(Role role, CommitteeSeat? seat) =>
        SampleBooks.Book((role == Role.OtherChair ? OtherFund : Fund).Value, FundName, NumberOf(role).Value) with
        {
            Profile = new()
            {
                GivenName = NameOf(role),
                FamilyName = "ตัวอย่าง",
                JoinedOn = new(2020, 1, 1),
                Household = role is Role.Applicant or Role.Neighbour ? "12/3" : NumberOf(role).Value,
            },
            Loans = role == Role.Applicant
                ? [SampleBooks.Loan("L-1", LoanMethod.EqualPrincipal, 1_000, 12, 10) with { Guarantors = [NumberOf(Role.Surety)] }]
                : [],
            Seats = seat is null ? [] : [seat],
            LinkedUsers = role == Role.Stranger ? [] : [LineUserId.Parse(UserOf(role))],
        };

    public static string NameOf(Role role) => role switch
    {
        Role.Applicant => "สมศรี",
        Role.Chair => "ประธาน",
        Role.Secretary => "เลขา",
        Role.Treasurer => "เหรัญญิก",
        Role.Cashier => "ผู้จ่าย",
        _ => "ชาวบ้าน",
    };
}

/// <summary>Who there is in and around a committee.</summary>
internal enum Role
{
    Stranger,
    Member,
    Applicant,

    /// <summary>An officer of the applicant's household.</summary>
    Neighbour,

    /// <summary>An officer who guarantees the applicant's loan.</summary>
    Surety,
    Volunteer,

    /// <summary>Of another fund.</summary>
    OtherChair,

    /// <summary>Holds a seat without these duties.</summary>
    Adviser,
    Chair,
    Secretary,
    Treasurer,
    Cashier,

    /// <summary>The term ended yesterday.</summary>
    ExOfficer,
}
