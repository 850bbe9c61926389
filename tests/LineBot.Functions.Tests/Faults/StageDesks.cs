using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Decisions;
using LineBot.Funds.Ledger;
using LineBot.Funds.Letters;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;
using LineBot.Funds.Pots;
using LineBot.Funds.Slips;
using LineBot.Funds.Welfare;
using LineBot.Storage.Connection;
using LineBot.Storage.Conversations;
using LineBot.Storage.Linking;

namespace LineBot.Functions.Faults;

/// <summary>What may have happened before a story begins, brought about at the desks themselves.</summary>
internal static class StageDesks
{
    private static readonly ClaimNumber FirstClaim = ClaimNumber.Parse("W-2569-0001");

    private static readonly CaseNumber Case = CaseNumber.Parse("C-2569-0001");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task SendLetterAsync(this Stage stage)
    {
        var letter = new NewLetter(stage.Fund.MembershipOf(Person.Member), "Member ทดสอบ", stage.Fund.UserOf(Person.Member), "ขอทราบวันประชุมใหญ่");
        await stage.Part<ILetters>().SendAsync(letter, stage.Key("letter"), Token);
    }

    public static async Task IssueCodeAsync(this Stage stage) => stage.Fill["{code}"] = await stage.IssueCodeAsync(Person.Newcomer);

    public static async Task<string> IssueCodeAsync(this Stage stage, Person member)
    {
        var codes = new LinkCodeStore(StorageConnection.From(_ => stage.Hosts.Azurite.ConnectionString).CreateTables(), IdentityKey.Development);
        var issued = await codes.IssueAsync(stage.Fund.MembershipOf(member), stage.Now, TimeSpan.FromDays(3), Token);
        return issued.ShouldNotBeNull().Code.Grouped;
    }

    /// <summary>As a chat leaves it behind when the member agrees to be reminded.</summary>
    public static Task AgreeToRemindersAsync(this Stage stage) => stage.AgreeToRemindersAsync(Person.Member);

    public static async Task AgreeToRemindersAsync(this Stage stage, Person person)
    {
        var row = new Azure.Data.Tables.TableEntity(stage.Fund.UserOf(person).Value, "consent:reminders")
        {
            ["Purpose"] = "reminders",
            ["TextVersion"] = "1",
            ["GivenAt"] = DateTimeOffset.UnixEpoch,
        };
        await StorageConnection.From(_ => stage.Hosts.Azurite.ConnectionString).CreateTables().GetTableClient(ConversationRows.Table).AddEntityAsync(row, Token);
    }

    public static async Task SendSlipAsync(this Stage stage)
    {
        var match = new SlipMatch(LedgerBook.Of(LoanNumber.Parse(StoryFund.Loan)), Money.FromBaht(1_200), StoryFund.Today);
        var draft = new SlipDraft(stage.Fund.MembershipOf(Person.Member), stage.Fund.UserOf(Person.Member), match, [], null, [], stage.Now);
        (await stage.Part<ISlips>().SendAsync(draft, stage.Key("slip"), Token)).ShouldBeOfType<SlipOutcome.Sent>();
    }

    /// <summary>The member put in money, and objects to that line.</summary>
    public static async Task ObjectAsync(this Stage stage)
    {
        var (member, book) = (stage.Fund.MembershipOf(Person.Member), LedgerBook.Of(AccountNumber.Parse("S-1")));
        var posting = new Posting(EntryType.Contribution, Money.FromBaht(300), StoryFund.Today);
        var posted = (await stage.Part<ILedger>().PostAsync(new(stage.Key("put in"), member, book, posting), Token)).ShouldBeOfType<LedgerOutcome.Posted>();
        var filed = new NewObjection(member, stage.Fund.UserOf(Person.Member), book, posted.Entry.Sequence, "วันนั้นฝาก 500", [], StoryFund.Today);
        (await stage.Part<IObjections>().FileAsync(filed, stage.Key("object"), Token)).ShouldBeOfType<ObjectionOutcome.Done>();
    }

    /// <summary>A claim for a stay in hospital, without its paper.</summary>
    public static Task ClaimAsync(this Stage stage) => stage.HandInAsync(claim: 1, nights: 3);

    /// <summary>One of several claims, each for a stay of its own.</summary>
    public static async Task<Claim> HandInAsync(this Stage stage, int claim, int nights)
    {
        var application = new ClaimApplication
        {
            Member = stage.Fund.MembershipOf(Person.Member),
            By = stage.Actor(Person.Member),
            Benefit = "hospital",
            Event = ClaimedEvent.Stay(StoryFund.Today.AddDays(-4 - (10 * (claim - 1))), nights, ForWhom.Self),
            Consent = new("2026-11", stage.Now),
            Shown = Money.FromBaht(200 * nights),
        };
        return (await stage.Part<IClaims>().SubmitAsync(application, stage.Key($"claim {claim}"), Token)).ShouldBeOfType<ClaimOutcome.Done>().Claim;
    }

    public static async Task VoteAsync(this Stage stage, Ballot ballot) => (await stage.Part<IClaims>().ApplyAsync(
        stage.Fund.Id, FirstClaim, new ClaimCommand.CastVote(stage.Actor(Person.Chair), ballot, ballot == Ballot.For ? null : "ไม่ครบ"), stage.Key("vote"), Token)).ShouldBeOfType<ClaimOutcome.Done>();

    /// <summary>The member reports a house, with its place.</summary>
    public static async Task ReportAsync(this Stage stage)
    {
        var report = new CaseReport(
            stage.Fund.Id, stage.Worker(Person.Member), new("ยายมา", AgeBand.Elder), new("3", "ข้างวัด", new(19.16, 99.9)), CaseCategory.Disaster, CaseUrgency.Urgent,
            new(ConsentAnswer.Given))
        {
            Words = "น้ำท่วมบ้าน",
        };
        (await stage.Part<ICases>().ReportAsync(report, stage.Key("report"), Token)).ShouldBeOfType<CaseOutcome.Done>();
    }

    public static async Task TakeCaseAsync(this Stage stage)
    {
        await stage.ReportAsync();
        await stage.ApplyAsync(new CaseCommand.Take(stage.Worker(Person.Chair)));
    }

    public static async Task PlanHelpAsync(this Stage stage)
    {
        await stage.TakeCaseAsync();
        await stage.ApplyAsync(new CaseCommand.PlanHelp(stage.Worker(Person.Chair), PotId.Main, Money.FromBaht(3_000)));
    }

    public static async Task ReferCaseAsync(this Stage stage)
    {
        await stage.TakeCaseAsync();
        await stage.ApplyAsync(new CaseCommand.Refer(stage.Worker(Person.Chair), "กู้ภัย"));
    }

    private static async Task ApplyAsync(this Stage stage, CaseCommand command) => (await stage.Part<ICases>().ApplyAsync(
        stage.Fund.Id, Case, command, stage.Key(command.GetType().Name), Token)).ShouldBeOfType<CaseOutcome.Done>();

    public static CommandKey Key(this Stage stage, string what) => CommandKey.Of(stage.Fund.Id.Value, what);

    private static CaseActor Worker(this Stage stage, Person person) => new(StoryFund.NumberOf(person), stage.Fund.UserOf(person));

    private static ClaimActor Actor(this Stage stage, Person person) => new(StoryFund.NumberOf(person), stage.Fund.UserOf(person));
}
