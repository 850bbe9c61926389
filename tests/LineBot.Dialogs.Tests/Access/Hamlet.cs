using System.Globalization;
using LineBot.Dialogs.Tests.Talk;
using LineBot.Dialogs.Tests.Talk.Committee;
using LineBot.Dialogs.Tests.Talk.Welfare;
using LineBot.Funds;
using LineBot.Funds.Broadcasts;
using LineBot.Funds.Cases;
using LineBot.Funds.Decisions;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Tests.Access;

/// <summary>A fund with one person of each sort, and with one member's affairs of every kind in it.</summary>
internal sealed class Hamlet
{
    /// <summary>What nobody may read who is not concerned: her name, her figures, and the words she wrote.</summary>
    public static readonly string[] Secrets = ["เจ้าของเรื่อง", "7,654.32", "43,210", "คำที่เขียนไว้"];

    private const string Words = "คำที่เขียนไว้";

    private static readonly FundId Fund = FundId.Parse("suk-jai");

    private static readonly FundId Elsewhere = FundId.Parse("ban-lo");

    private static readonly CaseNumber Case = CaseNumber.Parse("C-2569-0001");

    private static readonly ClaimNumber Claim = ClaimNumber.Parse("W-2569-0001");

    private readonly Village village;

    private int commands;

    private Hamlet()
    {
        village = Village.Of([.. Enum.GetValues<Visitor>().Where(one => one != Visitor.LinkTakenBack).Select(BookOf), Secretary]) with
        {
            Settings = new Dictionary<string, string> { ["case-vote-above-baht"] = "1000", ["committee-quorum"] = "1" },
            Entries = [.. Enum.GetValues<Visitor>().Where(one => one != Visitor.LinkTakenBack).Select(LineOf)],
        };
        village.Volunteering.Add(MembershipOf(Visitor.Volunteer));
        village.Claims.Benefits = [Hall.NightsOf(Fund), Hall.NightsOf(Elsewhere), SukJai.Death with { Fund = Fund }, SukJai.Death with { Fund = Elsewhere }];
        village.Claims.Volunteers = [NumberOf(Visitor.Volunteer)];
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<Hamlet> FoundAsync()
    {
        var hamlet = new Hamlet();
        hamlet.village.Cases.With(new(
            Fund, CaseActorOf(Visitor.Owner), new("เจ้าของเรื่อง", AgeBand.Elder, NumberOf(Visitor.Subject)), new("3", "ข้างวัด", null), CaseCategory.Disaster, CaseUrgency.Urgent,
            new(ConsentAnswer.Given))
        { Words = Words });
        hamlet.village.Letters.With(BookOf(Visitor.Owner), Words);
        hamlet.village.Objections.With(BookOf(Visitor.Owner), LineOf(Visitor.Owner), Words);
        await hamlet.ClaimAsync();
        await hamlet.village.Slips.SendAsync(
            new(MembershipOf(Visitor.Owner), UserOf(Visitor.Owner), new(LedgerBook.Of(LoanNumber.Parse("L-1")), Money.FromBaht(7_654.32m), new(2026, 11, 21)), [], null, [], Village.Now),
            hamlet.NextKey(), Token);
        return hamlet;
    }

    public Hand PhoneOf(Visitor visitor, string? group = null) => new(
        village.Desks, $"{visitor}", UserOf(visitor).Value, visitor == Visitor.Stranger ? [] : [new(MembershipOf(visitor), Hall.FundName, Village.Now)], Village.Now, group);

    /// <summary>An announcement waits for a second officer.</summary>
    public Task AnnounceAsync()
    {
        village.Announcements.All.Add(new(Fund, new(1), "ประชุม", Audience.Everybody, Secretary.Membership.Member, "นางเลขา สมมติ", Village.Now, 3));
        return Task.CompletedTask;
    }

    /// <summary>A workbook of the secretary waits for a second officer.</summary>
    public Task SendWorkbookAsync()
    {
        village.Workbooks.With(Fund, Secretary, LineBot.Funds.Workbooks.WorkbookState.Waiting);
        return Task.CompletedTask;
    }

    public Task TakeCaseAsync() => DoAsync(new CaseCommand.Take(CaseActorOf(Visitor.Decides)));

    public async Task PlanHelpAsync(int baht)
    {
        await TakeCaseAsync();
        await DoAsync(new CaseCommand.PlanHelp(CaseActorOf(Visitor.Decides), PotId.Main, Money.FromBaht(baht)));
    }

    public async Task ReferCaseAsync()
    {
        await TakeCaseAsync();
        await DoAsync(new CaseCommand.Refer(CaseActorOf(Visitor.Decides), "อบต."));
    }

    public Task LookAtCaseAsync() => village.Cases.LookAsync(Fund, Case, CaseActorOf(Visitor.Decides), NextKey(), Token);

    /// <summary>One more officer who decides has voted: enough to close the vote, not enough for it to close by itself.</summary>
    public Task SecondVoteAsync(Ballot ballot = Ballot.For) => VoteAsync(new(Secretary.Membership.Member, Secretary.LinkedUsers[0]), ballot);

    public Task ApproveAsync() => DecideAsync(Ballot.For);

    public Task RefuseAsync() => DecideAsync(Ballot.Against);

    public string Fingerprint() => Access.Fingerprint.Of(village);

    /// <summary>Decides too, and visits nobody.</summary>
    private static Passbook Secretary => SampleBooks.Book(Fund.Value, Hall.FundName, "0399") with
    {
        Seats = [Hall.Seat(Position.Secretary, Duty.Decide)],
        LinkedUsers = [LineUserId.Parse($"U{399:x32}")],
    };

    private static MemberNumber NumberOf(Visitor visitor) =>
        MemberNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"{300 + (int)(visitor == Visitor.LinkTakenBack ? Visitor.Owner : visitor):0000}"));

    private static LineUserId UserOf(Visitor visitor) => LineUserId.Parse(string.Create(CultureInfo.InvariantCulture, $"U{300 + (int)visitor:x32}"));

    private static Membership MembershipOf(Visitor visitor) => new(visitor == Visitor.OtherFund ? Elsewhere : Fund, NumberOf(visitor));

    private static ClaimActor ActorOf(Visitor visitor) => new(NumberOf(visitor), UserOf(visitor));

    private static CaseActor CaseActorOf(Visitor visitor) => new(NumberOf(visitor), UserOf(visitor));

    private static Passbook BookOf(Visitor visitor) => SampleBooks.Book(MembershipOf(visitor).Fund.Value, Hall.FundName, NumberOf(visitor).Value) with
    {
        Profile = new()
        {
            GivenName = visitor == Visitor.Owner ? "เจ้าของเรื่อง" : $"{visitor}",
            FamilyName = "ตัวอย่าง",
            JoinedOn = new(2020, 1, 1),
            Household = NumberOf(visitor).Value,
        },
        Accounts = [SampleBooks.Account($"C-{NumberOf(visitor).Value}", AccountKind.Contribution, visitor == Visitor.Owner ? 765_432 : 10_000)],
        Loans = visitor == Visitor.Owner
            ? [SampleBooks.Loan("L-1", LoanMethod.EqualPrincipal, 43_210, 12, 10) with { Guarantors = [NumberOf(Visitor.Guarantor)] }]
            : [],
        Seats = SeatOf(visitor) is { } seat ? [seat] : [],
        LinkedUsers = visitor == Visitor.Stranger ? [] : [UserOf(visitor)],
    };

    /// <summary>The one line of a member's account.</summary>
    private static LedgerEntry LineOf(Visitor visitor)
    {
        var account = BookOf(visitor).Accounts[0];
        return new()
        {
            Book = account.Book,
            Sequence = 1,
            Receipt = ReceiptNumber.Parse($"{account.Number.Value}/R1"),
            Type = EntryType.Deposit,
            Date = new(2026, 10, 5),
            RecordedAt = Village.Now,
            Change = account.Balance,
            Balance = account.Balance,
            Previous = default,
            Hash = default,
        };
    }

    private static CommitteeSeat? SeatOf(Visitor visitor) => visitor switch
    {
        Visitor.Communicates => Hall.Seat(Position.Member, Duty.Communicate),
        Visitor.Decides => Hall.Seat(Position.Chair, Duty.Decide),
        Visitor.Pays => Hall.Seat(Position.Treasurer, Duty.Pay),
        Visitor.Registers => Hall.Seat(Position.Member, Duty.Register),
        Visitor.Recruits => Hall.Seat(Position.Member, Duty.Recruit),
        Visitor.Audits => Hall.Seat(Position.Member, Duty.Audit),
        Visitor.FormerOfficer => Hall.Seat(Position.Chair, Enum.GetValues<Duty>()) with { To = new(2026, 11, 20) },
        Visitor.OtherFund => Hall.Seat(Position.Chair, Enum.GetValues<Duty>()),
        _ => null,
    };

    private async Task ClaimAsync() => (await village.Claims.SubmitAsync(
        new()
        {
            Member = MembershipOf(Visitor.Owner),
            By = ActorOf(Visitor.Owner),
            Benefit = "hospital",
            Event = ClaimedEvent.Stay(new(2026, 11, 10), 3, ForWhom.Self),
            Papers = [],
            Consent = new("2026-11", Village.Now),
            Shown = Money.FromBaht(600),
        },
        NextKey(), Token)).ShouldBeOfType<ClaimOutcome.Done>();

    private async Task DecideAsync(Ballot ballot)
    {
        await SecondVoteAsync(ballot);
        await VoteAsync(ActorOf(Visitor.Decides), ballot);
    }

    private Task VoteAsync(ClaimActor officer, Ballot ballot) => DoAsync(new ClaimCommand.CastVote(officer, ballot, ballot == Ballot.For ? null : "เอกสารไม่ครบ"));

    private async Task DoAsync(ClaimCommand command) => (await village.Claims.ApplyAsync(Fund, Claim, command, NextKey(), Token)).ShouldBeOfType<ClaimOutcome.Done>();

    private async Task DoAsync(CaseCommand command) => (await village.Cases.ApplyAsync(Fund, Case, command, NextKey(), Token)).ShouldBeOfType<CaseOutcome.Done>();

    private CommandKey NextKey() => CommandKey.Of("hamlet", string.Create(CultureInfo.InvariantCulture, $"{++commands}"));
}
