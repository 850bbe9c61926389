using FsCheck;
using FsCheck.Fluent;
using LineBot.Funds.Cases;
using LineBot.Funds.Decisions;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;
using Case = LineBot.Funds.Cases.Case;
using CaseRulebook = LineBot.Funds.Cases.Cases;

namespace LineBot.Funds.Tests.Cases;

public class CaseTests
{
    private static readonly FundId Fund = FundId.Parse("ban-lo");

    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.FromHours(7));

    private static readonly CaseWorker Reporter = Person("9");

    private static readonly CaseWorker Chair = Person("1", Duty.Decide);

    private static readonly CaseWorker Treasurer = Person("2", Duty.Pay);

    /// <summary>Every role somebody can have to a case of village 3.</summary>
    private static readonly Dictionary<string, CaseWorker> Roles = new()
    {
        ["reporter"] = Reporter,
        ["volunteer"] = Person("5") with { Volunteer = new() { Fund = Fund, Area = ["3", "4"] } },
        ["volunteer-elsewhere"] = Person("6") with { Volunteer = new() { Fund = Fund, Area = ["7"] } },
        ["decides"] = Chair,
        ["pays"] = Treasurer,
        ["audits"] = Person("3", Duty.Audit),
        ["communicates"] = Person("4", Duty.Communicate),
        ["member"] = Person("8"),
    };

    [Theory]
    [InlineData("see", "volunteer decides pays audits")]
    [InlineData("add", "reporter volunteer decides pays audits")]
    [InlineData("take", "volunteer decides")]
    [InlineData("assign", "volunteer decides")]
    [InlineData("visit", "volunteer decides")]
    [InlineData("plan", "decides")]
    [InlineData("vote", "decides")]
    [InlineData("pay", "pays")]
    [InlineData("refer", "volunteer decides")]
    [InlineData("answer", "volunteer decides")]
    [InlineData("close", "volunteer decides")]
    [InlineData("identify", "decides")]
    public void Each_step_is_for_these_and_nobody_else(string action, string allowed)
    {
        var may = Roles.Keys.Where(role => IsAllowed(action, Roles[role]));

        may.ShouldBe(allowed.Split(' '), ignoreOrder: true);
    }

    [Fact]
    public void Who_may_not_see_a_case_is_not_told_that_it_is_there()
    {
        var refused = new[] { "volunteer-elsewhere", "communicates", "member" }.Select(role =>
            CaseRulebook.WhyNot(Reported(), new CaseCommand.Take(Actor(Roles[role])), Context(Roles[role])));

        refused.ShouldAllBe(why => why is CaseRefusal.NotYours);
        CaseRulebook.WhyNot(Reported(), new CaseCommand.Take(Actor(Treasurer)), Context(Treasurer)).ShouldBe(new CaseRefusal.NotAnOfficer(Duty.Decide));
    }

    [Theory]
    [InlineData("3", "ป้ามา", CaseCategory.Disaster, true)]
    [InlineData("4", "ป้ามา", CaseCategory.Disaster, false)]
    [InlineData("3", null, CaseCategory.Disaster, true)]
    [InlineData("3", null, CaseCategory.Child, false)]
    [InlineData("3", "นายมา", CaseCategory.Child, true)]
    [InlineData("3", "สมหมาย", CaseCategory.Child, false)]
    public void The_same_need_is_found_by_village_name_and_kind(string moo, string? name, CaseCategory category, bool isFound)
    {
        var found = SimilarCases.Find(new(moo, null, null), name, category, [CaseLine.Of(Reported())], Noon.AddHours(2));

        found.Any().ShouldBe(isFound);
    }

    [Theory]
    [InlineData(19.1605, true)]    // about 55 metres
    [InlineData(19.1630, false)]   // about 330 metres
    public void The_same_need_is_found_by_a_pin_nearby(double latitude, bool isFound)
    {
        var found = SimilarCases.Find(new(null, null, new(latitude, 99.9)), null, CaseCategory.Child, [CaseLine.Of(Reported())], Noon);

        found.Any().ShouldBe(isFound);
    }

    [Fact]
    public void Only_who_describes_the_need_can_join_it()
    {
        var stranger = Roles["member"];
        CaseCommand.Join Join(string moo) => new(Actor(stranger), new(moo, null, null), "ยายมา", CaseCategory.Disaster, null, []);

        CaseRulebook.WhyNot(Reported(), Join("7"), Context(stranger)).ShouldBeOfType<CaseRefusal.NotYours>();
        Done(Reported(), Join("3"), stranger).IsReportedBy(stranger.Member).ShouldBeTrue();
    }

    [Theory]
    [InlineData(CaseUrgency.VeryUrgent, 24)]
    [InlineData(CaseUrgency.Urgent, 72)]
    [InlineData(CaseUrgency.Normal, 336)]
    public void Time_runs_out_by_urgency_to_the_minute(CaseUrgency urgency, int hours)
    {
        var matter = Reported(urgency);

        CaseRulebook.Climb(matter, CaseRules.Default, Noon.AddHours(hours).AddMinutes(-1)).ShouldBeNull();
        CaseRulebook.Climb(matter, CaseRules.Default, Noon.AddHours(hours)).ShouldNotBeNull().Case.Level.ShouldBe(1);
    }

    [Fact]
    public void A_case_climbs_from_its_owner_to_the_heads_to_all_who_decide_and_a_step_brings_it_down()
    {
        var member = Officer("7", Position.Member, Duty.Decide);
        Officer[] committee = [Officer("1", Position.Chair, Duty.Decide), member, Officer("2", Position.Treasurer, Duty.Pay)];
        var taken = Done(Reported(), new CaseCommand.Take(Actor(Roles["volunteer"])), Roles["volunteer"]);

        string[] ToldAt(int level) => [.. CaseRulebook.ToldAt(taken with { Level = level }, committee).Select(told => told.Value)];
        ToldAt(1).ShouldBe(["5"]);
        ToldAt(2).ShouldBe(["1"]);
        ToldAt(3).ShouldBe(["1", "7"]);
        Done(taken with { Level = 3 }, new CaseCommand.Visit(Actor(Chair), "ไปแล้ว", []), Chair).Level.ShouldBe(0);
    }

    [Fact]
    public void Help_needs_two_people_and_its_pot_is_asked_once()
    {
        var planned = Done(Done(Reported(), new CaseCommand.Take(Actor(Chair)), Chair), Plan(3_000), Chair);
        var both = Chair with { Officer = Officer("1", Position.Chair, Duty.Decide, Duty.Pay) };

        CaseRulebook.WhyNot(planned, new CaseCommand.PayHelp(Actor(both)), Context(both)).ShouldBeOfType<CaseRefusal.SamePersonPlannedIt>();
        CaseRulebook.WhyNot(planned, Plan(1), Context(Chair)).ShouldBeOfType<CaseRefusal.HelpIsPlanned>();
        CaseRulebook.WhyNot(planned, new CaseCommand.Close(Actor(Chair), CloseReason.Helped, null), Context(Chair)).ShouldBeOfType<CaseRefusal.HelpIsPlanned>();
        var begun = Done(planned, new CaseCommand.PayHelp(Actor(Treasurer)), Treasurer);
        var paid = CaseRulebook.Paid(begun, ReceiptNumber.Parse("P-0001"), CaseRules.Default, Noon).Case;
        (paid.Given, paid.Status).ShouldBe((Money.FromBaht(3_000), CaseStatus.Helped));
        CaseRulebook.WhyNot(paid, new CaseCommand.PayHelp(Actor(Treasurer)), Context(Treasurer)).ShouldBeOfType<CaseRefusal.AlreadyPaid>();
    }

    [Theory]
    [InlineData(1_000, true)]
    [InlineData(1_001, false)]
    public void Help_above_the_limit_waits_for_votes(int baht, bool isAllowed)
    {
        var taken = Done(Reported(), new CaseCommand.Take(Actor(Chair)), Chair);
        var outcome = CaseRulebook.Apply(taken, Plan(baht), Context(Chair) with { Rules = CaseRules.Default with { VoteAboveBaht = 1_000 } });

        outcome.ShouldBeOfType<CaseOutcome.Done>().Did(CaseEventKind.HelpAllowed).ShouldBe(isAllowed);
    }

    [Fact]
    public void Nobody_decides_on_help_for_their_own_house()
    {
        var matter = Done(Done(Reported(), new CaseCommand.Take(Actor(Chair)), Chair), new CaseCommand.Identify(Actor(Chair), MemberNumber.Parse("8")), Chair, other: Roles["member"]);
        var context = Context(Chair) with { Subject = new() { GivenName = "มา", FamilyName = "ทดสอบ", JoinedOn = new(2020, 1, 1), Household = Chair.Household } };

        CaseRulebook.WhyNot(matter, Plan(500), context).ShouldBeOfType<CaseRefusal.IsSubject>();
    }

    [Fact]
    public void Whatever_happens_a_case_never_goes_back_and_counts_without_gaps() => Prop.ForAll(
        Gen.Choose(0, 9).ArrayOf(30).ToArbitrary(),
        choices =>
        {
            var matter = Reported();
            var events = 1;
            foreach (var choice in choices)
            {
                var (command, worker) = CommandOf(choice);
                if (CaseRulebook.Apply(matter, command, Context(worker)) is not CaseOutcome.Done done) { continue; }
                var next = done.Events.Any(happened => happened.Kind == CaseEventKind.PaymentBegun)
                    ? CaseRulebook.Paid(done.Case, ReceiptNumber.Parse("P-0001"), CaseRules.Default, Noon).Case
                    : done.Case;
                done.Events.Select(happened => happened.Sequence).ShouldBe(Enumerable.Range(events + 1, done.Events.Count));
                ((int)next.Status).ShouldBeGreaterThanOrEqualTo((int)matter.Status);
                next.Helps.Count(help => help.IsOpen).ShouldBeLessThanOrEqualTo(1);
                (matter, events) = (next, next.Revision);
            }
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("C-2569-0001", 2569, 1)]
    [InlineData("c2569 12", 2569, 12)]
    [InlineData("C-๒๕๖๙-๐๐๐๗", 2569, 7)]
    public void A_number_is_read_as_people_write_it(string text, int year, int serial)
    {
        CaseNumber.TryParse(text, out var number).ShouldBeTrue();
        (number.YearBe, number.Serial).ShouldBe((year, serial));
        CaseNumber.Parse(number.ToString()).ShouldBe(number);
    }

    [Theory]
    [InlineData("W-2569-0001")]
    [InlineData("C-2026-0001")]
    [InlineData("C-2569-0000")]
    [InlineData("")]
    public void What_is_no_number_is_not_read(string text) => CaseNumber.TryParse(text, out _).ShouldBeFalse();

    private static bool IsAllowed(string action, CaseWorker worker)
    {
        if (action == "see") { return CaseRights.MaySee(Reported(), worker); }

        var taken = Done(Reported(), new CaseCommand.Take(Actor(Chair)), Chair);
        var planned = Done(taken, new CaseCommand.PlanHelp(Actor(Chair), PotId.Main, Money.FromBaht(1)), Chair);
        var waiting = planned with { Helps = [planned.Helps[0] with { AllowedAt = null }] };
        var referred = Done(taken, new CaseCommand.Refer(Actor(Chair), "อบต."), Chair);
        var by = Actor(worker);
        var (matter, command) = action switch
        {
            "add" => (Reported(), (CaseCommand)new CaseCommand.Add(by, "น้ำลด", [])),
            "take" => (Reported(), new CaseCommand.Take(by)),
            "assign" => (taken, new CaseCommand.Assign(by, MemberNumber.Parse("5"))),
            "visit" => (taken, new CaseCommand.Visit(by, "ไปแล้ว", [])),
            "plan" => (taken, new CaseCommand.PlanHelp(by, PotId.Main, Money.FromBaht(1))),
            "vote" => (waiting, new CaseCommand.VoteOnHelp(by, Ballot.For)),
            "pay" => (planned, new CaseCommand.PayHelp(by)),
            "refer" => (taken, new CaseCommand.Refer(by, "อบต.")),
            "answer" => (referred, new CaseCommand.RecordAnswer(by, 0, "รับแล้ว")),
            "close" => (taken, new CaseCommand.Close(by, CloseReason.Helped, null)),
            _ => (taken, new CaseCommand.Identify(by, MemberNumber.Parse("8"))),
        };
        return CaseRulebook.WhyNot(matter, command, Context(worker) with { Other = Roles["volunteer"] }) is null;
    }

    private static (CaseCommand Command, CaseWorker Worker) CommandOf(int choice) => choice switch
    {
        0 => (new CaseCommand.Take(Actor(Chair)), Chair),
        1 => (new CaseCommand.Visit(Actor(Chair), "ไปแล้ว", []), Chair),
        2 => (Plan(500), Chair),
        3 => (new CaseCommand.PayHelp(Actor(Treasurer)), Treasurer),
        4 => (new CaseCommand.Refer(Actor(Chair), "อบต."), Chair),
        5 => (new CaseCommand.RecordAnswer(Actor(Chair), 0, "รับแล้ว"), Chair),
        6 => (new CaseCommand.Add(Actor(Reporter), "น้ำลด", []), Reporter),
        7 => (new CaseCommand.Take(Actor(Roles["volunteer"])), Roles["volunteer"]),
        8 => (new CaseCommand.VoteOnHelp(Actor(Chair), Ballot.For), Chair),
        _ => (new CaseCommand.Close(Actor(Chair), CloseReason.HandedOver, null), Chair),
    };

    private static CaseCommand.PlanHelp Plan(int baht) => new(Actor(Chair), PotId.Main, Money.FromBaht(baht));

    private static Case Reported(CaseUrgency urgency = CaseUrgency.Urgent) => ((CaseOutcome.Done)CaseRulebook.Open(
        new(Fund, Actor(Reporter), new("ยายมา", AgeBand.Elder), new("3", null, new(19.16, 99.9)), CaseCategory.Disaster, urgency, new(ConsentAnswer.Given)),
        CaseNumber.Of(new(2026, 11, 21), 1), CaseRules.Default, Noon)).Case;

    private static Case Done(Case matter, CaseCommand command, CaseWorker worker, CaseWorker? other = null) =>
        CaseRulebook.Apply(matter, command, Context(worker) with { Other = other }).ShouldBeOfType<CaseOutcome.Done>().Case;

    private static CaseContext Context(CaseWorker worker) => new()
    {
        Worker = worker,
        Rules = CaseRules.Default,
        Now = Noon,
        Key = CommandKey.Of("event", "step"),
        Committee = [Officer("1", Position.Chair, Duty.Decide), Officer("2", Position.Treasurer, Duty.Pay)],
    };

    private static CaseWorker Person(string number, params Duty[] duties) => new(
        MemberNumber.Parse(number), "นายตัวอย่าง ทดสอบ", $"9/{number}", duties.Length == 0 ? null : Officer(number, Position.Member, duties), null, [User(number)]);

    private static Officer Officer(string number, Position position, params Duty[] duties) => new(
        new(Fund, MemberNumber.Parse(number)), "นายตัวอย่าง ทดสอบ", $"9/{number}", [new(position, duties, null, null, null)], [User(number)]);

    private static CaseActor Actor(CaseWorker worker) => new(worker.Member, worker.Users[0]);

    private static LineUserId User(string number) => LineUserId.Parse("U" + number.PadLeft(32, '0'));
}
