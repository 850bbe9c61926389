using System.Globalization;
using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Committee;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Tests.Photos;
using LineBot.Funds;
using LineBot.Funds.Decisions;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Funds.Pots;
using LineBot.Funds.Rules;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Tests.Talk.Committee;

/// <summary>A claim before the committee, with few facts or with as many and as long ones as there can be.</summary>
internal static class CommitteeSamples
{
    private static readonly DateTimeOffset Now = Village.Now;

    private static readonly MemberNumber Chair = MemberNumber.Parse("0099");

    public static IReadOnlyList<Card> Queue(Passbook book, LocalTime now)
    {
        var matter = Matter(book);
        var seat = new OfficerSeat(book, matter.Officer);
        return [.. QueueCards.Of(new(seat, [matter.Claim], [Paid(matter.Claim)], [], 0), now)];
    }

    public static IReadOnlyList<Card> Review(Passbook book, LocalTime now)
    {
        var matter = Matter(book);
        var dossier = new Dossier(
            [.. matter.Claim.Papers.Select((paper, index) => Kept(paper.Photo!.Value, book, index))], new Dictionary<PhotoId, ClaimNumber>(), [Paid(matter.Claim)]);
        return [ReviewCards.About(matter), PaperCards.Of(matter, dossier, new(new PhotosInMemory(), matter, Now)), VoteCards.Of(matter, dossier, now)];
    }

    public static Card Receipt(Passbook book) => ReceiptCards.Of(Paid(Matter(book).Claim), book.FundName, book.Profile.FullName);

    private static ClaimMatter Matter(Passbook book)
    {
        var officer = new Officer(new(book.Membership.Fund, Chair), book.Profile.FullName, null, [Hall.Seat(Position.Chair, Duty.Decide)], []);
        var claim = ClaimOf(book);
        var context = ClaimContext.Of(claim, [officer], [book], RuleValues.None(book.Membership.Fund), null, Now);
        return new(new(Chair, SampleBooks.User), officer, book.FundName, claim, context);
    }

    private static Claim ClaimOf(Passbook book)
    {
        var isLong = book == SampleBooks.Longest;
        var words = isLong ? new string('ก', ClaimCommand.WordsMax) : "ออกจากโรงพยาบาลช้า จึงยื่นช้า";
        return new()
        {
            Membership = book.Membership,
            Number = ClaimNumber.Of(new(2026, 11, 21), isLong ? 999_999 : 7),
            MemberName = book.Profile.FullName,
            Benefit = "hospital",
            BenefitName = isLong ? new string('ก', 120) : Hall.BenefitName,
            Category = BenefitCategory.Sickness,
            Per = BenefitUnit.Night,
            Event = ClaimedEvent.Stay(new(2026, 7, 1), 3, ForWhom.Self),
            Claimant = isLong ? Claimant.Beneficiary(new string('ก', 120), new string('ก', 60), null) : Claimant.TheMember,
            Submitter = new(book.Membership.Member, SubmitterRole.Member),
            SubmittedAt = Now.AddDays(-2),
            PapersAsked = isLong ? Enum.GetValues<Paper>() : [Paper.HospitalCertificate, Paper.IdCard],
            Papers = [.. Enumerable.Range(1, isLong ? Claims.PapersMax : 1).Select(number => new ClaimPaper(Paper.HospitalCertificate, IdOf(number)))],
            Amount = Money.FromBaht(600),
            Clauses = [.. Clauses.Take(isLong ? Clauses.Count : 2)],
            Reasons = [.. Reasons.Take(isLong ? Reasons.Count : 1)],
            Words = words,
            RulesVersion = "default",
            Status = ClaimStatus.Appealed,
            Votes = [new(Chair, Ballot.Against, words, Now)],
            Asked = new(Chair, words, Now),
            Appeal = new(words, Now, Closing(isApproved: false, words)),
            Revision = 3,
        };
    }

    private static Claim Paid(Claim claim) => claim with
    {
        Status = ClaimStatus.Paid,
        Closing = Closing(isApproved: true),
        Payment = new(claim.Amount, PotId.Main, PaymentMethod.Transfer, null, claim.Claimant.Name, Chair, Now, ReceiptNumber.Parse("P-0001")),
    };

    private static ClaimClosing Closing(bool isApproved, params IReadOnlyList<string> reasons) =>
        new(isApproved, Chair, Now.AddDays(-1), new(3, 2569, 2, new(2026, 11, 20)), 2, 1, 0, 3, 2, false) { Reasons = reasons, RulesVersion = "default" };

    private static KeptPhoto Kept(PhotoId photo, Passbook book, int index) => new(
        photo, book.Membership.Fund, index == 1 ? PhotoState.Deleted : PhotoState.Kept, Now, "W-2569-0007", index == 0 ? [new(photo, "W-2569-0003", Now)] : []);

    private static PhotoId IdOf(int number) => PhotoId.Parse(number.ToString("x32", CultureInfo.InvariantCulture));

    private static IReadOnlyList<Clause> Clauses { get; } =
    [
        new Clause.Rate(Money.FromBaht(200), BenefitUnit.Night, 3, Money.FromBaht(600)),
        new Clause.ClaimWindow(90, new(2026, 10, 2)) { Bites = true },
        new Clause.Tenure(24, 48, 30, Money.FromBaht(6_000)),
        new Clause.EventCap(Money.FromBaht(600), Money.Zero),
        new Clause.YearCap(Money.FromBaht(1_000), Money.Zero, new(2027, 1, 1)),
        new Clause.TimesCap(4, 1, new(2027, 1, 1)),
        new Clause.LifeCap(Money.FromBaht(10_000), Money.Zero),
        new Clause.WaitingDays(180, new(2020, 6, 29)),
    ];

    private static IReadOnlyList<OutOfRule> Reasons { get; } =
    [
        new OutOfRule.Late(new(2026, 10, 2)),
        new OutOfRule.NotActive(MemberStatus.Lapsed),
        new OutOfRule.StillWaiting(new(2027, 1, 1)),
        new OutOfRule.TooShort(24, new(2027, 1, 1)),
        new OutOfRule.TooYoung(20, new(2050, 1, 1)),
        new OutOfRule.AgeUnknown(),
        new OutOfRule.OtherPerson(ForWhom.Child),
        new OutOfRule.SameEvent(ClaimNumber.Of(new(2026, 11, 21), 6)),
        new OutOfRule.UsedUp(new(2027, 1, 1)),
    ];
}
