using System.Globalization;
using LineBot.Funds;
using LineBot.Funds.Decisions;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Tests.Talk.Committee;

/// <summary>The desks of a fund with one person of each role, wherever the desks keep their books.</summary>
internal sealed class Hall(Desks desks, FundId fund, FundId otherFund, DateTimeOffset now)
{
    public const string FundName = "กองทุนสวัสดิการชุมชนตัวอย่าง";

    public const string BenefitName = "ค่านอนโรงพยาบาล";

    private int commands;

    private int stays;

    public Desks Desks => desks;

    public FundId Fund => fund;

    public DateTimeOffset Now => now;

    public static string UserOf(Role role) => string.Create(CultureInfo.InvariantCulture, $"U{100 + (int)role:x32}");

    public static MemberNumber NumberOf(Role role) => MemberNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"{100 + (int)role:0000}"));

    public static ClaimActor Actor(Role role) => new(NumberOf(role), LineUserId.Parse(UserOf(role)));

    public static CommitteeSeat? SeatOf(Role role) => role switch
    {
        Role.Chair => Seat(Position.Chair, Duty.Decide),
        Role.Secretary => Seat(Position.Secretary, Duty.Decide, Duty.Register),
        Role.Treasurer => Seat(Position.Treasurer, Duty.Decide, Duty.Pay),
        Role.Cashier => Seat(Position.Member, Duty.Pay),
        Role.Neighbour => Seat(Position.Member, Duty.Decide, Duty.Pay),
        Role.Surety => Seat(Position.Member, Duty.Decide, Duty.Pay),
        Role.Adviser => Seat(Position.Adviser, Duty.Recruit),
        Role.ExOfficer => Seat(Position.Secretary, Duty.Decide, Duty.Pay) with { To = new(2026, 11, 20) },
        Role.OtherChair => Seat(Position.Chair, Duty.Decide, Duty.Pay, Duty.Audit),
        _ => null,
    };

    public static CommitteeSeat Seat(Position position, params Duty[] duties) =>
        new(position, duties, SeatSource.Members, new(2026, 1, 1), new(2027, 12, 31));

    public static Benefit NightsOf(FundId fund) => new()
    {
        Fund = fund,
        Id = "hospital",
        Name = BenefitName,
        Category = BenefitCategory.Sickness,
        Amount = Money.FromBaht(200),
        Per = BenefitUnit.Night,
        CapPerEvent = Money.FromBaht(600),
        WaitingDays = 180,
        ClaimWithinDays = 90,
        Papers = [Paper.HospitalCertificate, Paper.IdCard],
    };

    public Membership MembershipOf(Role role) => new(role == Role.OtherChair ? otherFund : fund, NumberOf(role));

    /// <summary>What the chat knows of somebody: a stranger is linked to nothing.</summary>
    public IReadOnlyList<MemberLink> LinksOf(Role role) => role == Role.Stranger ? [] : [new(MembershipOf(role), FundName, now)];

    /// <summary>Three nights in hospital, each time earlier ones: the same nights are given once.</summary>
    public async Task<Claim> ClaimAsync(CancellationToken cancellationToken, int nights = 3, params IReadOnlyList<ClaimPaper> papers)
    {
        var application = new ClaimApplication
        {
            Member = MembershipOf(Role.Applicant),
            By = Actor(Role.Applicant),
            Benefit = "hospital",
            Event = ClaimedEvent.Stay(new DateOnly(2026, 11, 10).AddDays(-4 * stays++), nights, ForWhom.Self),
            Papers = papers,
            Consent = new("2026-11", now),
            Shown = Money.FromBaht(Math.Min(600, 200 * nights)),
        };
        return Done(await desks.Claims.SubmitAsync(application, NextKey(), cancellationToken));
    }

    public Task<Claim> VoteAsync(Claim claim, Role role, Ballot ballot, string? reason, CancellationToken cancellationToken) =>
        DoAsync(claim, new ClaimCommand.CastVote(Actor(role), ballot, reason), cancellationToken);

    public Task<Claim> PayAsync(Claim claim, Role role, CancellationToken cancellationToken) =>
        DoAsync(claim, new ClaimCommand.Pay(Actor(role), PotId.Main, PaymentMethod.Cash, null, null), cancellationToken);

    public async Task<Claim> DoAsync(Claim claim, ClaimCommand command, CancellationToken cancellationToken) =>
        Done(await desks.Claims.ApplyAsync(fund, claim.Number, command, NextKey(), cancellationToken));

    public async Task<Claim> ReadAsync(Claim claim, CancellationToken cancellationToken) =>
        await desks.Claims.ReadAsync(fund, claim.Number, cancellationToken) ?? throw new InvalidOperationException("The claim is gone.");

    private static Claim Done(ClaimOutcome outcome) =>
        outcome is ClaimOutcome.Done done ? done.Claim : throw new InvalidOperationException($"Refused: {(outcome as ClaimOutcome.Refused)?.Why}");

    private CommandKey NextKey() => CommandKey.Parse(string.Create(CultureInfo.InvariantCulture, $"{fund}/hall-{++commands}"));
}
