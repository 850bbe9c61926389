using System.Globalization;
using LineBot.Dialogs.Tests.Talk.Committee;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;
using Case = LineBot.Funds.Cases.Case;

namespace LineBot.Dialogs.Tests.Talk.Neighbours;

/// <summary>Who there is around a person in need.</summary>
internal enum Person
{
    Stranger,
    Member,
    Reporter,

    /// <summary>The case is about this member.</summary>
    Subject,

    /// <summary>Of the village of the case.</summary>
    Volunteer,

    /// <summary>Of another village.</summary>
    OtherVolunteer,

    /// <summary>Decides and pays, and lives in the house of the subject.</summary>
    Housemate,
    Chair,
    Cashier,
    Auditor,

    /// <summary>Holds a seat without any of these duties.</summary>
    Recruiter,

    /// <summary>Of another fund.</summary>
    OtherChair,

    /// <summary>The term ended yesterday.</summary>
    ExOfficer,
}

/// <summary>A fund with one person of each sort, and one case of village 3.</summary>
internal sealed class Neighbourhood
{
    public const string Words = "น้ำท่วมถึงเตียง";

    private static readonly FundId Fund = FundId.Parse("suk-jai");

    private static readonly FundId OtherFund = FundId.Parse("ban-lo");

    private readonly Village village;

    private int commands;

    public Neighbourhood()
    {
        village = Village.Of([.. Enum.GetValues<Person>().Select(BookOf)]) with { Settings = new Dictionary<string, string> { ["case-vote-above-baht"] = "1000" } };
        village.Volunteering.AddRange([MembershipOf(Person.Volunteer), MembershipOf(Person.OtherVolunteer)]);
        village.Areas[MembershipOf(Person.Volunteer)] = ["3"];
        village.Areas[MembershipOf(Person.OtherVolunteer)] = ["5"];
        village.Cases.With(new(
            Fund, Actor(Person.Reporter), new("ยายมา", AgeBand.Elder, NumberOf(Person.Subject)), new("3", "ข้างวัด", null), CaseCategory.Disaster,
            CaseUrgency.Urgent, new(ConsentAnswer.Given))
        {
            Words = Words,
        });
    }

    /// <summary>As it is kept now.</summary>
    public Case Case => village.Cases.All[0];

    public static MemberNumber NumberOf(Person person) => MemberNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"{200 + (int)person:0000}"));

    public static CaseActor Actor(Person person) => new(NumberOf(person), LineUserId.Parse(UserOf(person)));

    public Hand PhoneOf(Person person) => new(
        village.Desks, $"{person}", UserOf(person), person == Person.Stranger ? [] : [new(MembershipOf(person), Hall.FundName, Village.Now)], Village.Now);

    public Task TakeAsync() => DoAsync(new CaseCommand.Take(Actor(Person.Chair)));

    public async Task PlanAsync(int baht)
    {
        await TakeAsync();
        await DoAsync(new CaseCommand.PlanHelp(Actor(Person.Chair), PotId.Main, Money.FromBaht(baht)));
    }

    public Task PayAsync() => DoAsync(new CaseCommand.PayHelp(Actor(Person.Cashier)));

    public async Task ReferAsync()
    {
        await TakeAsync();
        await DoAsync(new CaseCommand.Refer(Actor(Person.Chair), "อบต."));
    }

    public Task VoteDownAsync() => DoAsync(new CaseCommand.VoteOnHelp(Actor(Person.Chair), Funds.Decisions.Ballot.Against, "ไม่ใช่เรื่องนี้"));

    public Task CloseAsync() => DoAsync(new CaseCommand.Close(Actor(Person.Chair), CloseReason.Helped, null));

    /// <summary>The chair looks, and it is written down.</summary>
    public Task LookAsync() => village.Cases.LookAsync(Fund, Case.Number, Actor(Person.Chair), NextKey(), TestContext.Current.CancellationToken);

    private static string UserOf(Person person) => string.Create(CultureInfo.InvariantCulture, $"U{200 + (int)person:x32}");

    private static Membership MembershipOf(Person person) => new(person == Person.OtherChair ? OtherFund : Fund, NumberOf(person));

    private static Passbook BookOf(Person person) => SampleBooks.Book(MembershipOf(person).Fund.Value, Hall.FundName, NumberOf(person).Value) with
    {
        Profile = new()
        {
            GivenName = $"{person}",
            FamilyName = "ตัวอย่าง",
            JoinedOn = new(2020, 1, 1),
            Household = person is Person.Subject or Person.Housemate ? "12/3" : NumberOf(person).Value,
        },
        Seats = SeatOf(person) is { } seat ? [seat] : [],
        LinkedUsers = person == Person.Stranger ? [] : [LineUserId.Parse(UserOf(person))],
    };

    private static CommitteeSeat? SeatOf(Person person) => person switch
    {
        Person.Housemate => Hall.Seat(Position.Member, Duty.Decide, Duty.Pay),
        Person.Chair => Hall.Seat(Position.Chair, Duty.Decide),
        Person.Cashier => Hall.Seat(Position.Member, Duty.Pay),
        Person.Auditor => Hall.Seat(Position.Member, Duty.Audit),
        Person.Recruiter => Hall.Seat(Position.Adviser, Duty.Recruit),
        Person.OtherChair => Hall.Seat(Position.Chair, Duty.Decide, Duty.Pay, Duty.Audit),
        Person.ExOfficer => Hall.Seat(Position.Secretary, Duty.Decide, Duty.Pay) with { To = new(2026, 11, 20) },
        _ => null,
    };

    private async Task DoAsync(CaseCommand command) => (await village.Cases.ApplyAsync(
        Fund, Case.Number, command, NextKey(), TestContext.Current.CancellationToken)).ShouldBeOfType<CaseOutcome.Done>();

    private CommandKey NextKey() => CommandKey.Of("neighbourhood", string.Create(CultureInfo.InvariantCulture, $"{++commands}"));
}
