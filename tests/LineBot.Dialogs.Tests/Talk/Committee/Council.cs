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
    private static readonly IntentReader Reader = IntentReader.Load();

    public static readonly FundId Fund = FundId.Parse("suk-jai");

    public static readonly FundId OtherFund = FundId.Parse("ban-lo");

    private readonly IReadOnlyDictionary<Role, Passbook> books;

    private readonly Bot bot;

    private readonly Hall hall;

    private Council(IReadOnlyDictionary<Role, Passbook> books, Village village)
    {
        (this.books, Village) = (books, village);
        village.Claims.Benefits = [Nights, Flood];
        village.Claims.Volunteers = [Hall.NumberOf(Role.Volunteer)];
        hall = new(village.Desks, Fund, OtherFund, Village.Now);
        bot = new(Conversations.All(village.Desks), Reader);
    }

    public Village Village { get; }

    public Hall Hall => hall;

    public static Benefit Nights => Hall.NightsOf(Fund);

    private static Benefit Flood => Nights with { Id = "flood", Name = "ภัยพิบัติ", Category = BenefitCategory.Disaster, Per = BenefitUnit.Event, Papers = [] };

    /// <summary>A chair, a secretary and a treasurer who decide; a cashier who only pays; and all sorts of people around them.</summary>
    public static Council Meet(params (string Rule, string Value)[] settings) =>
        Meet(Enum.GetValues<Role>().Where(role => Hall.SeatOf(role) is not null).ToDictionary(role => role, role => Hall.SeatOf(role)!), settings);

    public static Council Meet(IReadOnlyDictionary<Role, CommitteeSeat> seats, params (string Rule, string Value)[] settings)
    {
        var books = Enum.GetValues<Role>().ToDictionary(role => role, role => BookOf(role, seats.GetValueOrDefault(role)));
        var village = Village.Of([.. books.Values]) with { Settings = settings.ToDictionary(rule => rule.Rule, rule => rule.Value) };
        return new(books, village);
    }

    public static CommitteeSeat Seat(Position position, params Duty[] duties) => Hall.Seat(position, duties);

    public static string UserOf(Role role) => Hall.UserOf(role);

    /// <summary>Somebody's telephone. A stranger's is linked to nothing.</summary>
    public Chat Phone(Role role)
    {
        var chat = Chat.Of(bot, UserOf(role)).Later(Village.Now - Chat.Start);
        return role == Role.Stranger ? chat : chat.LinkedTo(new MemberLink(books[role].Membership, books[role].FundName, Chat.Start));
    }

    /// <summary>The same person in a group, where the chat knows nobody's links.</summary>
    public Chat PhoneInGroup(Role role) => Chat.InGroup(bot, UserOf(role)).Later(Village.Now - Chat.Start);

    /// <summary>Nights in hospital, with the photos of papers.</summary>
    public Task<Claim> ClaimAsync(int nights = 3, params IReadOnlyList<ClaimPaper> papers) => hall.ClaimAsync(TestContext.Current.CancellationToken, nights, papers);

    /// <summary>The same member's house was flooded.</summary>
    public Task<Claim> FloodAsync() => DoneAsync(Village.Claims.SubmitAsync(
        new()
        {
            Member = books[Role.Applicant].Membership,
            By = Hall.Actor(Role.Applicant),
            Benefit = "flood",
            Event = ClaimedEvent.On(new(2026, 11, 20), ForWhom.Self),
            Shown = Money.FromBaht(200),
        },
        CommandKey.Parse("flood"),
        TestContext.Current.CancellationToken));

    public Task<Claim> VoteAsync(Claim claim, Role role, Ballot ballot, string? reason = null) =>
        hall.VoteAsync(claim, role, ballot, reason, TestContext.Current.CancellationToken);

    public Task<Claim> DoAsync(Claim claim, ClaimCommand command) => hall.DoAsync(claim, command, TestContext.Current.CancellationToken);

    public Task<Claim> ReadAsync(Claim claim) => hall.ReadAsync(claim, TestContext.Current.CancellationToken);

    private static async Task<Claim> DoneAsync(Task<ClaimOutcome> doing) => (await doing).ShouldBeOfType<ClaimOutcome.Done>().Claim;

    private static Passbook BookOf(Role role, CommitteeSeat? seat) =>
        SampleBooks.Book((role == Role.OtherChair ? OtherFund : Fund).Value, Hall.FundName, Hall.NumberOf(role).Value) with
        {
            Profile = new()
            {
                GivenName = NameOf(role),
                FamilyName = "ตัวอย่าง",
                JoinedOn = new(2020, 1, 1),
                Household = role is Role.Applicant or Role.Neighbour ? "12/3" : Hall.NumberOf(role).Value,
            },
            Loans = role == Role.Applicant
                ? [SampleBooks.Loan("L-1", LoanMethod.EqualPrincipal, 1_000, 12, 10) with { Guarantors = [Hall.NumberOf(Role.Surety)] }]
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
