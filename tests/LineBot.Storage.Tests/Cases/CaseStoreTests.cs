using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Import;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;
using LineBot.Storage.Pots;
using LineBot.Storage.Welfare;
using LineBot.TestKit;
using Case = LineBot.Funds.Cases.Case;

namespace LineBot.Storage.Cases;

/// <summary>The fund of <see cref="WelfareVillage"/>: 0002 decides, 0004 decides and pays, 0007 pays, 0006 is a volunteer of every village, 0008 of village 3.</summary>
public class CaseStoreTests(AzuriteFixture azurite)
{
    private const string Reporter = "0006";

    private const string Chair = "0002";

    private const string Treasurer = "0007";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_case_is_carried_to_its_end_and_comes_back_as_it_was_written()
    {
        var village = await FoundAsync();
        var cases = Store(village);
        var opened = Done(await cases.ReportAsync(Flood(village), village.Key(), Token)).Case;
        opened.Number.ToString().ShouldBe("C-2569-0001");

        async Task<Case> DoAsync(CaseCommand command) => Done(await cases.ApplyAsync(village.Fund, opened.Number, command, village.Key(), Token)).Case;
        await DoAsync(new CaseCommand.Take(Actor(Chair)));
        await DoAsync(new CaseCommand.Visit(Actor("0008"), "น้ำถึงเข่า", [WelfareVillage.Photo(3)]));
        await DoAsync(new CaseCommand.PlanHelp(Actor(Chair), PotId.Parse("main"), Money.FromBaht(3_000)));
        await DoAsync(new CaseCommand.PayHelp(Actor(Treasurer)));
        await DoAsync(new CaseCommand.Refer(Actor(Chair), "อบต."));
        await DoAsync(new CaseCommand.RecordAnswer(Actor(Chair), 0, "รับไว้แล้ว"));
        var closed = await DoAsync(new CaseCommand.Close(Actor(Chair), CloseReason.Helped, null));

        var seen = await cases.LookAsync(village.Fund, opened.Number, Actor(Chair), village.Key(), Token);
        seen!.Events.Select(happened => happened.Kind).ShouldBe(
        [
            CaseEventKind.Reported, CaseEventKind.Taken, CaseEventKind.Visited, CaseEventKind.HelpPlanned, CaseEventKind.HelpAllowed,
            CaseEventKind.PaymentBegun, CaseEventKind.HelpPaid, CaseEventKind.Referred, CaseEventKind.Answered, CaseEventKind.Closed,
        ]);
        seen.Events.Select(happened => happened.Sequence).ShouldBe(Enumerable.Range(1, 10));
        seen.Case.Given.ShouldBe(Money.FromBaht(3_000));
        seen.Case.Helps[0].Payment!.Receipt!.Value.Value.ShouldBe("P-0001");
        (seen.Case.Revision, seen.Case.Place, seen.Case.Subject, seen.Case.Closing).ShouldBe((closed.Revision, opened.Place, opened.Subject, closed.Closing));
        seen.Case.Photos.ShouldBe([WelfareVillage.Photo(1), WelfareVillage.Photo(2), WelfareVillage.Photo(3)]);
        (await cases.OpenAsync(village.Fund, Token)).ShouldBeEmpty();
        (await cases.CountAsync(village.Fund, village.Today, Token)).ShouldBe([new("3", CaseCategory.Disaster, 1, 1)]);
        (await cases.LooksAsync(village.Fund, opened.Number, Token)).ShouldBe([new(MemberNumber.Parse(Chair), village.Clock.Now)]);
        (await cases.ReportedByAsync(village.Village.Member(Reporter), Token)).ShouldHaveSingleItem().Number.ShouldBe(opened.Number);
    }

    [Fact]
    public async Task A_repeated_key_opens_one_case_and_another_command_under_it_is_loud()
    {
        var village = await FoundAsync();
        var cases = Store(village);
        var key = village.Key();

        var first = Done(await cases.ReportAsync(Flood(village), key, Token));
        var again = Done(await cases.ReportAsync(Flood(village), key, Token));

        again.Case.Number.ShouldBe(first.Case.Number);
        again.Events.ShouldBe(first.Events);
        (await cases.OpenAsync(village.Fund, Token)).Count.ShouldBe(1);
        await Should.ThrowAsync<CommandConflictException>(() =>
            cases.ApplyAsync(village.Fund, first.Case.Number, new CaseCommand.Take(Actor(Chair)), key, Token));
    }

    [Fact]
    public async Task Many_reports_at_once_are_numbered_without_a_gap()
    {
        var village = await FoundAsync();

        var opened = await Task.WhenAll(Enumerable.Range(1, 6).Select(i => Store(village).ReportAsync(Flood(village), village.Key($"r{i}"), Token)));

        opened.Select(outcome => Done(outcome).Case.Number.Serial).Order().ShouldBe([1, 2, 3, 4, 5, 6]);
    }

    [Fact]
    public async Task Wherever_an_answer_gets_lost_the_story_happens_once()
    {
        var calls = await StoryAsync(await FoundAsync(), new ScriptedTransport());
        calls.ShouldBeGreaterThan(20);
        for (var lost = 0; lost < calls; lost += 8)
        {
            var wire = new ScriptedTransport();
            for (var passed = 0; passed < lost; passed++) { wire.Pass(); }
            await StoryAsync(await FoundAsync(), wire.LoseAnswer());
        }
    }

    [Fact]
    public async Task A_payment_that_was_cut_off_is_completed_by_the_next_treasurer_and_paid_once()
    {
        var village = await FoundAsync();
        var number = await PlannedAsync(village);
        for (var cut = 0; cut < 24; cut += 3)
        {
            var wire = new ScriptedTransport();
            for (var passed = 0; passed < cut; passed++) { wire.Pass(); }
            wire.LoseAnswer().NeverArrives().NeverArrives();
            var dying = new CaseStore(village.Village.Service(wire, retries: 0), new PotStore(village.Village.Service(wire, retries: 0), village.Clock), village.Clock);
            try
            {
                await dying.ApplyAsync(village.Fund, number, new CaseCommand.PayHelp(Actor(Treasurer)), village.Key("pay"), Token);
            }
            catch (Exception e) when (e is Azure.RequestFailedException or AggregateException)
            {
                // The process died here.
            }
        }

        await Store(village).ApplyAsync(village.Fund, number, new CaseCommand.PayHelp(Actor("0004")), village.Key(), Token);
        var again = await Store(village).ApplyAsync(village.Fund, number, new CaseCommand.PayHelp(Actor(Treasurer)), village.Key("pay"), Token);

        var matter = (await Store(village).LookAsync(village.Fund, number, Actor(Chair), village.Key(), Token))!.Case;
        matter.Given.ShouldBe(Money.FromBaht(3_000));
        if (again is CaseOutcome.Refused refused) { refused.Why.ShouldBeOfType<CaseRefusal.AlreadyPaid>(); }
        (await village.Pots.HistoryAsync(village.Fund, PotId.Parse("main"), before: null, size: 10, Token)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Two_treasurers_at_the_same_moment_pay_once()
    {
        var village = await FoundAsync();
        var number = await PlannedAsync(village);

        var outcomes = await Task.WhenAll(new[] { Treasurer, "0004" }.Select(payer =>
            Store(village).ApplyAsync(village.Fund, number, new CaseCommand.PayHelp(Actor(payer)), village.Key($"pay-{payer}"), Token)));

        outcomes.OfType<CaseOutcome.Done>().Count().ShouldBe(1);
        outcomes.OfType<CaseOutcome.Refused>().ShouldHaveSingleItem().Why.ShouldBeOfType<CaseRefusal.AlreadyPaid>();
        (await village.Pots.HistoryAsync(village.Fund, PotId.Parse("main"), before: null, size: 10, Token)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_pot_that_is_meant_for_other_things_does_not_pay_and_another_plan_can_be_made()
    {
        var village = await FoundAsync(it => it.PotRow("school", PotKind.Donor, 5_000, PotPurpose.Education), it => it.PotRow("flood", PotKind.Donor, 5_000, PotPurpose.Disaster));
        var number = await PlannedAsync(village, "school");

        var refused = await Store(village).ApplyAsync(village.Fund, number, new CaseCommand.PayHelp(Actor(Treasurer)), village.Key(), Token);

        refused.ShouldBeOfType<CaseOutcome.Refused>().Why.ShouldBeOfType<CaseRefusal.PotRefused>().Why.ShouldBeOfType<PotRefusal.NotForThis>();
        Done(await Store(village).ApplyAsync(village.Fund, number, new CaseCommand.PlanHelp(Actor(Chair), PotId.Parse("flood"), Money.FromBaht(3_000)), village.Key(), Token));
        Done(await Store(village).ApplyAsync(village.Fund, number, new CaseCommand.PayHelp(Actor(Treasurer)), village.Key(), Token)).Case.Given.ShouldBe(Money.FromBaht(3_000));
    }

    [Fact]
    public async Task Who_is_not_linked_or_of_another_fund_finds_nothing()
    {
        var village = await FoundAsync();
        var other = await FoundAsync();
        var number = Done(await Store(village).ReportAsync(Flood(village), village.Key(), Token)).Case.Number;
        var stranger = new CaseActor(MemberNumber.Parse(Chair), WelfareVillage.UserOf("0099"));

        (await Store(village).LookAsync(village.Fund, number, stranger, village.Key(), Token)).ShouldBeNull();
        (await Store(village).LookAsync(other.Fund, number, Actor(Chair), village.Key(), Token)).ShouldBeNull();
        (await Store(village).LookAsync(village.Fund, number, Actor("0001"), village.Key(), Token)).ShouldBeNull();
        foreach (var nobody in (CaseActor[])[stranger, Actor("0001"), Actor(Chair), Actor(Reporter) with { User = stranger.User }])
        {
            (await Store(village).FindReportedAsync(village.Fund, number, nobody, Token)).ShouldBeNull();
        }

        (await Store(village).FindReportedAsync(other.Fund, number, Actor(Reporter), Token)).ShouldBeNull();
        (await Store(village).FindReportedAsync(village.Fund, number, Actor(Reporter), Token))!.Case.Number.ShouldBe(number);
        Refusal(await Store(village).ApplyAsync(village.Fund, number, new CaseCommand.Take(stranger), village.Key(), Token)).ShouldBeOfType<CaseRefusal.NotYours>();
        Refusal(await Store(village).ApplyAsync(other.Fund, number, new CaseCommand.Take(Actor(Chair)), village.Key(), Token)).ShouldBeOfType<CaseRefusal.NotYours>();
        Refusal(await Store(village).ReportAsync(Flood(village) with { By = stranger }, village.Key(), Token)).ShouldBeOfType<CaseRefusal.NotYours>();
        (await Store(village).LooksAsync(village.Fund, number, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_case_that_nobody_moves_climbs_once_for_each_time()
    {
        var village = await FoundAsync();
        var number = Done(await Store(village).ReportAsync(Flood(village), village.Key(), Token)).Case.Number;
        var clock = new CaseClock(village.Village.Tables);
        var told = new List<ClimbedCase>();
        Task ClimbAsync(TimeSpan after) => clock.ClimbAsync(village.Fund, village.Clock.Now + after, climbed => { told.Add(climbed); return Task.CompletedTask; }, Token);

        await ClimbAsync(TimeSpan.FromHours(23));
        told.ShouldBeEmpty();
        await ClimbAsync(TimeSpan.FromHours(24));
        await ClimbAsync(TimeSpan.FromHours(25));

        told.ShouldHaveSingleItem().Case.Level.ShouldBe(1);
        told[0].Told.ShouldBe([WelfareVillage.UserOf("0002"), WelfareVillage.UserOf("0003")], ignoreOrder: true);
        await ClimbAsync(TimeSpan.FromHours(48));
        told.Select(climbed => climbed.Key).Distinct().Count().ShouldBe(2);
        (await clock.FundsAsync(Token)).ShouldContain(village.Fund);
        (await Store(village).OpenAsync(village.Fund, Token)).ShouldHaveSingleItem().Number.ShouldBe(number);
    }

    private async Task<WelfareVillage> FoundAsync(params Func<Village, object>[] more) => await WelfareVillage.FoundAsync(
        azurite, Token,
        [
            (Func<Village, object>)(village => new VolunteerRow(village.Next("volunteers.csv"), new() { Fund = village.Fund, Member = MemberNumber.Parse("0008"), Name = "อาสา", Area = ["3"] })),
            .. more,
        ]);

    /// <summary>One person reports, another takes, both again under the same keys; the calls it took.</summary>
    private static async Task<int> StoryAsync(WelfareVillage village, ScriptedTransport wire)
    {
        var service = village.Village.Service(wire);
        var cases = new CaseStore(service, new PotStore(service, village.Clock), village.Clock);
        var number = Done(await cases.ReportAsync(Flood(village), village.Key("report"), Token)).Case.Number;
        await cases.ApplyAsync(village.Fund, number, new CaseCommand.Take(Actor(Chair)), village.Key("take"), Token);
        await cases.ApplyAsync(village.Fund, number, new CaseCommand.PlanHelp(Actor(Chair), PotId.Parse("main"), Money.FromBaht(3_000)), village.Key("plan"), Token);
        Done(await cases.ApplyAsync(village.Fund, number, new CaseCommand.PayHelp(Actor(Treasurer)), village.Key("pay"), Token));
        var calls = wire.Requests.Count;

        var matter = Done(await Store(village).ApplyAsync(village.Fund, number, new CaseCommand.PayHelp(Actor(Treasurer)), village.Key("pay"), Token)).Case;
        (matter.Number.Serial, matter.Revision, matter.Given, matter.Helps.Count).ShouldBe((1, 6, Money.FromBaht(3_000), 1));
        (await village.Pots.HistoryAsync(village.Fund, PotId.Parse("main"), before: null, size: 10, Token)).Count.ShouldBe(1);
        (await Store(village).OpenAsync(village.Fund, Token)).Count.ShouldBe(1);
        return calls;
    }

    private static async Task<CaseNumber> PlannedAsync(WelfareVillage village, string pot = "main")
    {
        var number = Done(await Store(village).ReportAsync(Flood(village), village.Key(), Token)).Case.Number;
        Done(await Store(village).ApplyAsync(village.Fund, number, new CaseCommand.Take(Actor(Chair)), village.Key(), Token));
        Done(await Store(village).ApplyAsync(village.Fund, number, new CaseCommand.PlanHelp(Actor(Chair), PotId.Parse(pot), Money.FromBaht(3_000)), village.Key(), Token));
        return number;
    }

    private static CaseReport Flood(WelfareVillage village) => new(
        village.Fund, Actor(Reporter), new("ยายมา", AgeBand.Elder), new("3", "ข้างวัด", new(19.16, 99.9)), CaseCategory.Disaster, CaseUrgency.VeryUrgent,
        new(ConsentAnswer.Unable, "สื่อสารไม่ได้"))
    {
        Words = "น้ำท่วมบ้าน",
        Photos = [WelfareVillage.Photo(1), WelfareVillage.Photo(2)],
    };

    private static CaseStore Store(WelfareVillage village) => new(village.Village.Tables, village.Pots, village.Clock);

    private static CaseActor Actor(string member) => new(MemberNumber.Parse(member), WelfareVillage.UserOf(member));

    private static CaseOutcome.Done Done(CaseOutcome outcome) => outcome.ShouldBeOfType<CaseOutcome.Done>();

    private static CaseRefusal Refusal(CaseOutcome outcome) => outcome.ShouldBeOfType<CaseOutcome.Refused>().Why;
}
