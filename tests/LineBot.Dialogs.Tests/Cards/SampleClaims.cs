using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Tests.Cards;

/// <summary>Rights and claims of people that do not exist; as long as the books allow where the passbook is.</summary>
internal static class SampleClaims
{
    private static readonly DateTimeOffset At = new(2026, 11, 20, 10, 0, 0, TimeSpan.FromHours(7));

    public static WelfareBook BookOf(Passbook book) =>
        new(book, new(new(2020, 10, 1), new(2020, 10, 1), MemberStatus.Active, null), [BenefitOf(book)], [], WelfareRules.Default);

    /// <summary>Refused for two reasons, late, with half of its papers.</summary>
    public static Claim RefusedOf(Passbook book)
    {
        var rights = BookOf(book).EntitlementTo("hospital", ClaimedEvent.Stay(new(2026, 5, 1), 3, ForWhom.Child), new(2026, 11, 20))!;
        return new()
        {
            Membership = book.Membership,
            Number = ClaimNumber.Of(new(2026, 11, 20), 999_999),
            MemberName = book.Profile.FullName,
            Benefit = "hospital",
            BenefitName = rights.Benefit.Name,
            Category = BenefitCategory.Sickness,
            Per = BenefitUnit.Night,
            Event = rights.Event!,
            Claimant = Claimant.Beneficiary(Long(book, "นางแก้ว จำลอง", 80), Long(book, "ลูกสาว", 40), "0810000001"),
            Submitter = new(book.Membership.Member, SubmitterRole.Volunteer),
            SubmittedAt = At,
            PapersAsked = Enum.GetValues<Paper>(),
            Papers = [.. Enum.GetValues<Paper>().Take(4).Select(paper => new ClaimPaper(paper, Funds.Photos.PhotoId.Parse(new string('a', 32))))],
            Amount = rights.Amount,
            Clauses = rights.Clauses,
            Reasons = rights.Reasons,
            Words = Long(book, "เพิ่งหายป่วยค่ะ", ClaimCommand.WordsMax),
            RulesVersion = "1",
            Status = ClaimStatus.Refused,
            Revision = 3,
            Closing = new(false, book.Membership.Member, At, new(3, 2569, 1, new(2026, 11, 20)), 1, 2, 0, 3, 2, false)
            {
                Reasons = [Long(book, "ไม่มีใบรับรองแพทย์", ClaimCommand.WordsMax), Long(book, "ยื่นช้า", ClaimCommand.WordsMax)],
                RulesVersion = "1",
            },
        };
    }

    private static Benefit BenefitOf(Passbook book) => new()
    {
        Fund = book.Membership.Fund,
        Id = "hospital",
        Name = Long(book, "ค่านอนโรงพยาบาล", 120),
        Category = BenefitCategory.Sickness,
        Amount = Money.FromBaht(100),
        Per = BenefitUnit.Night,
        CapPerEvent = Money.FromBaht(2_000),
        CapPerYear = Money.FromBaht(2_000),
        CapTimesPerYear = 4,
        CapPerLife = Money.FromBaht(20_000),
        WaitingDays = 180,
        ClaimWithinDays = 90,
        Papers = Enum.GetValues<Paper>(),
    };

    private static string Long(Passbook book, string words, int length) =>
        book == SampleBooks.Longest ? string.Concat(Enumerable.Repeat(words, (length / words.Length) + 1))[..length] : words;
}
