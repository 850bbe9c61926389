using LineBot.Functions.Cases;
using LineBot.Functions.Guarantees;
using LineBot.Functions.Photos;
using LineBot.Functions.Printing;
using LineBot.Functions.Privacy;
using LineBot.Functions.Qr;
using LineBot.Functions.Running;
using LineBot.Functions.Settings;
using LineBot.Functions.Workbooks;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Funds.Workbooks;
using LineBot.TestKit;

namespace LineBot.Functions.Access;

/// <summary>What opens one door until an instant, and links that this installation signed just as well and that must open nothing there.</summary>
internal sealed record DoorKey(Func<IdentityKey, DateTimeOffset, string> Sound)
{
    /// <summary>Each with its reason: another fund's, another thing's, another person's.</summary>
    public IReadOnlyDictionary<string, Func<DateTimeOffset, string>> Others { get; init; } = new Dictionary<string, Func<DateTimeOffset, string>>();
}

/// <summary>A key for every door with a signed link, to things that are really there: a reported house with its picture, and the sample funds.</summary>
internal sealed class Keyring
{
    private const string PayCode = "00020101021229370016A0000006770101110113006681234567853037645406100.005802TH6304F142";

    private static readonly IdentityKey Ours = IdentityKey.Development;
    private static readonly PublicAddress Address = new(new("https://example.invalid"));
    private static readonly FundId Bank = FundId.Parse("ban-lo");
    private static readonly LineUserId Stranger = LineUserId.Parse(WebhookBodies.NewUser());

    /// <summary>Somebody who decides in the sample bank, and a loan there with one who backs it.</summary>
    private static readonly Membership Chair = new(Bank, MemberNumber.Parse("0006"));
    private static readonly LineUserId ChairUser = LineUserId.Parse("U00000000000000000000000000000006");
    private static readonly LoanNumber Loan = LoanNumber.Parse("L-2569-014");
    private static readonly MemberNumber Guarantor = MemberNumber.Parse("0002");

    private readonly ReportedHouse house;
    private readonly PhotoId picture;
    private Keyring(ReportedHouse house, PhotoId picture)
    {
        (this.house, this.picture) = (house, picture);
        Keys = new Dictionary<string, DoorKey>
        {
            ["photo-link"] = Photo(),
            ["case-letter"] = CaseLetter(),
            ["guarantee-letter"] = GuaranteeLetter(),
            ["print-page"] = Page(),
            ["workbook-file"] = Workbook(),
            ["pay-qr"] = new((key, until) => new QrTokens(key).Write(PayCode, until)),
            ["my-data"] = new((key, until) => new CopyTokens(key, Address).Write(new(Somsri, until))),
        };
    }

    public IReadOnlyDictionary<string, DoorKey> Keys { get; }

    private static LineUserId Somsri => LineUserId.Parse("U00000000000000000000000000000001");

    public static async Task<Keyring> CutAsync(Handler handler, AzuriteFixture azurite)
    {
        var house = await ReportedHouse.FindAsync(handler, azurite);
        await house.ReportAsync();
        return new(house, (await house.OnlyCaseAsync()).Photos.First());
    }

    private DoorKey Photo()
    {
        var ours = new PhotoViewer(house.Fund.Fund, MemberNumber.Parse("0002"), house.Number.ToString());
        return new((key, until) => new PhotoTokens(key).Write(new(picture, ours, until)))
        {
            Others = With(
                ("for another fund", until => new PhotoTokens(Ours).Write(new(picture, ours with { Fund = Bank }, until))),
                ("of no photo", until => new PhotoTokens(Ours).Write(new(PhotoId.Parse(new string('0', PhotoId.Length)), ours, until)))),
        };
    }

    private DoorKey CaseLetter()
    {
        var chair = new CaseActor(MemberNumber.Parse("0002"), LineUserId.Parse(house.Fund.Chair));
        var ticket = new CaseLetterTicket(house.Fund.Fund, house.Number, chair, default);
        return new((key, until) => new CaseLetters(key, Address).Write(ticket with { Until = until }))
        {
            Others = With(
                ("for another fund", until => Write(ticket with { Fund = Bank, Until = until })),
                ("of no case", until => Write(ticket with { Number = CaseNumber.Parse("C-2500-0001"), Until = until })),
                ("for a member without the duty", until => Write(ticket with { Actor = chair with { Member = MemberNumber.Parse("0001") }, Until = until })),
                ("for a stranger", until => Write(ticket with { Actor = chair with { User = Stranger }, Until = until }))),
        };

        static string Write(CaseLetterTicket ticket) => new CaseLetters(Ours, Address).Write(ticket);
    }

    private static DoorKey GuaranteeLetter()
    {
        var ticket = new GuaranteeTicket(Chair, ChairUser, Loan, Guarantor, default);
        return new((key, until) => new GuaranteeLetters(key, Address).Write(ticket with { Until = until }))
        {
            Others = With(
                ("for another fund", until => Write(ticket with { Officer = Chair with { Fund = FundId.Parse("suk-jai") }, Until = until })),
                ("of no loan", until => Write(ticket with { Loan = LoanNumber.Parse("L-2500-001"), Until = until })),
                ("of somebody who backs another loan", until => Write(ticket with { Guarantor = MemberNumber.Parse("0007"), Until = until })),
                ("for a member without the duty", until => Write(ticket with { Officer = new(Bank, MemberNumber.Parse("0001")), Person = Somsri, Until = until })),
                ("for a stranger", until => Write(ticket with { Person = Stranger, Until = until }))),
        };

        static string Write(GuaranteeTicket ticket) => new GuaranteeLetters(Ours, Address).Write(ticket);
    }

    private static DoorKey Page()
    {
        var ticket = new PrintTicket(new(Bank, MemberNumber.Parse("0001")), Somsri, default) { Days = (new(2026, 1, 1), new(2026, 12, 31)) };
        return new((key, until) => new PrintTickets(key, Address).Write(ticket with { Until = until }))
        {
            Others = With(
                ("for another fund", until => Write(ticket with { Viewer = new(FundId.Parse("suk-jai"), MemberNumber.Parse("0001")), Until = until })),
                ("of no page", until => Write(ticket with { Days = null, Until = until })),
                ("of another member's books", until => Write(ticket with { Viewer = Chair, Until = until })),
                ("for a stranger", until => Write(ticket with { User = Stranger, Until = until }))),
        };

        static string Write(PrintTicket ticket) => new PrintTickets(Ours, Address).Write(ticket);
    }

    private static DoorKey Workbook()
    {
        var ticket = new WorkbookTicket(Chair, ChairUser, null, default);
        return new((key, until) => new WorkbookTickets(key, Address).Write(ticket with { Until = until }))
        {
            Others = With(
                ("for another fund", until => Write(ticket with { Officer = Chair with { Fund = FundId.Parse("suk-jai") }, Until = until })),
                ("of no workbook", until => Write(ticket with { Workbook = new WorkbookNumber(9_999), Until = until })),
                ("for a member without the duty", until => Write(ticket with { Officer = new(Bank, MemberNumber.Parse("0001")), User = Somsri, Until = until })),
                ("for a stranger", until => Write(ticket with { User = Stranger, Until = until }))),
        };

        static string Write(WorkbookTicket ticket) => new WorkbookTickets(Ours, Address).Write(ticket);
    }

    private static Dictionary<string, Func<DateTimeOffset, string>> With(params (string Why, Func<DateTimeOffset, string> Write)[] others) =>
        others.ToDictionary(other => other.Why, other => other.Write);
}
