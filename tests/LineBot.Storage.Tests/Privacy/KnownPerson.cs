using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using LineBot.Funds.Audit;
using LineBot.Funds.Cases;
using LineBot.Funds.Decisions;
using LineBot.Funds.Ledger;
using LineBot.Funds.Linking;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;
using LineBot.Funds.Photos;
using LineBot.Funds.Slips;
using LineBot.Funds.Welfare;
using LineBot.Storage.Audit;
using LineBot.Storage.Blobs;
using LineBot.Storage.Cases;
using LineBot.Storage.Connection;
using LineBot.Storage.Conversations;
using LineBot.Storage.FundBooks;
using LineBot.Storage.Letters;
using LineBot.Storage.Linking;
using LineBot.Storage.Objections;
using LineBot.Storage.Photos;
using LineBot.Storage.SavingsDay;
using LineBot.Storage.Slips;
using LineBot.Storage.Welfare;
using LineBot.TestKit;
using Case = LineBot.Funds.Cases.Case;

namespace LineBot.Storage.Privacy;

/// <summary>A member who did everything that can be done in the chat, by a LINE account that no other test knows.</summary>
internal sealed class KnownPerson
{
    public const string Number = "0001";

    /// <summary>Asked for here; kept by everybody.</summary>
    public const string Phone = "0899999001";

    private KnownPerson(WelfareVillage village, BlobContainer pictures)
    {
        (Village, Pictures) = (village, pictures);
        User = LineUserId.Parse($"U{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))}");
        Address = new(User.Value, "default");
    }

    public WelfareVillage Village { get; }

    public BlobContainer Pictures { get; }

    public LineUserId User { get; }

    public ConversationAddress Address { get; }

    public Membership Membership => Village.Village.Member(Number);

    public ClaimNumber Claim { get; private set; }

    public CaseNumber Reported { get; private set; }

    public CaseNumber About { get; private set; }

    public SlipNumber Slip { get; private set; }

    public ObjectionNumber Objection { get; private set; }

    public PhotoId FreePhoto { get; private set; }

    public PhotoId Voucher { get; private set; }

    public TableServiceClient Tables => Village.Village.Tables;

    public PhotoStore Photos => new(Tables, Pictures, Village.Clock);

    public LetterStore Letters => new(Tables, Village.Clock);

    public AuditStore Audit => new(Tables);

    public PersonalDataStore Data => DataOver(Tables);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public PersonalDataStore DataOver(TableServiceClient tables) =>
        new(tables, new(tables, Pictures, Village.Clock), new LinkingStore(tables, Village.Village.Identity, Village.Clock), Village.Clock);

    public static async Task<KnownPerson> MeetAsync(AzuriteFixture azurite)
    {
        var connection = StorageConnection.From(_ => azurite.ConnectionString);
        var pictures = connection.CreateBlobs().Container(AzuriteFixture.UniqueName("photos"));
        await pictures.CreateIfNotExistsAsync(Token);
        return new(await WelfareVillage.FoundAsync(azurite, Token), pictures);
    }

    /// <summary>The same, with a whole life in the chat behind them.</summary>
    public static async Task<KnownPerson> WithEverythingAsync(AzuriteFixture azurite)
    {
        var person = await MeetAsync(azurite);
        await person.LinkAsync();
        await person.TalkAsync();
        await person.SendPhotosAsync();
        await person.ClaimAsync();
        await person.PayAsync();
        await person.WriteAsync();
        await person.ObjectAsync();
        await person.ReportAsync();
        await person.BeHelpedAsync();
        return person;
    }

    /// <summary>The account of the import gives way to the person's own, by a code.</summary>
    public async Task LinkAsync()
    {
        var linking = new LinkingStore(Tables, Village.Village.Identity, Village.Clock);
        await linking.UnlinkAsync(Membership, WelfareVillage.UserOf(Number), Village.Key(), Token);
        var code = await new LinkCodeStore(Tables, Village.Village.Identity).IssueAsync(Membership, Village.Clock.Now, TimeSpan.FromDays(14), Token);
        var linked = await linking.LinkAsync(new(Number, code!.Code.Grouped, User, Village.Key(), Village.Clock.Now), Token);
        linked.ShouldBeOfType<LinkOutcome.Linked>();
        await CommitAsync("link", new("{\"speech\":\"thai\"}", Turn("link"))
        {
            AddedLinks = [new(Membership, "กองทุนตัวอย่าง", Village.Clock.Now)],
            Consents = [new("account-service", "2026-11", Village.Clock.Now, null)],
        });
    }

    public Task TalkAsync() => CommitAsync("talk", new("{\"speech\":\"thai\"}", Turn("talk"))
    {
        Consents = [new("reminders", "2026-11", Village.Clock.Now, null)],
        HeardOfDue = new(Village.Today, ["L-1:1"]),
        Guard = new(1, Village.Clock.Now),
    });

    public async Task SendPhotosAsync() =>
        (FreePhoto, Voucher) = (await PhotoAsync("1", PhotoKeeping.Paper), await PhotoAsync("2", PhotoKeeping.Voucher));

    private async Task<PhotoId> PhotoAsync(string message, PhotoKeeping keeping)
    {
        var id = PhotoId.Parse(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(User.Value + message)))[..PhotoId.Length]);
        var photo = await Photos.BeginAsync(id, Village.Fund, new(User, "default", message), Village.Clock.Now, Token);
        using (var upload = Photos.Upload(id))
        {
            await upload.WriteAsync("picture"u8.ToArray(), Token);
            await upload.CommitAsync("image/png", Token);
        }

        await Photos.KeepAsync(photo, new("image/png", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id.Value)))), Token);
        await Photos.FileAsync(new(Village.Fund, "W-2569-0001", keeping), [id], Token);
        return id;
    }

    public async Task WriteAsync()
    {
        var letter = await Letters.SendAsync(new(Membership, "นางสมศรี ใจดี", User, "ยอดไม่ขึ้นค่ะ"), Village.Key(), Token);
        await Letters.OpenAsync(Village.Fund, MemberNumber.Parse("0003"), Village.Key(), Token);
        await Letters.AnswerAsync(new(Village.Fund, letter.Number, MemberNumber.Parse("0003"), "เลขา", "ดูให้แล้ว"), Village.Key(), Token);
    }

    public async Task PayAsync()
    {
        var slips = new SlipStore(Tables, Village.Village.Passbooks, Village.Village.Ledger, new RuleStore(Tables), Village.Clock);
        var match = new SlipMatch(LedgerBook.Of(AccountNumber.Parse("P-1")), Funds.Money.FromBaht(100), Village.Today);
        var sent = await slips.SendAsync(new(Membership, User, match, [Voucher], $"ref-{Village.Fund}", [], Village.Clock.Now), Village.Key(), Token);
        Slip = sent.ShouldBeOfType<SlipOutcome.Sent>().Slip.Number;
        var decision = new SlipDecision(Village.Fund, Slip, Village.Village.Member("0007"), WelfareVillage.UserOf("0007"), Village.Today, Village.Key());
        (await slips.RejectAsync(decision, SlipReason.NotReceived, Token)).ShouldBeOfType<SlipOutcome.Rejected>();
    }

    /// <summary>Objects to the first line of the pledges, and hears that it is right.</summary>
    public async Task ObjectAsync()
    {
        var (passbooks, rules) = (Village.Village.Passbooks, new RuleStore(Tables));
        var slips = new SlipStore(Tables, passbooks, Village.Village.Ledger, rules, Village.Clock);
        var sheets = new DaySheetStore(Tables, passbooks, Village.Village.Ledger, rules, Village.Clock);
        var objections = new ObjectionStore(Tables, passbooks, Village.Village.Ledger, slips, sheets, rules, Village.Clock);
        var filed = new NewObjection(Membership, User, LedgerBook.Of(AccountNumber.Parse("P-1")), 1, "ยอดยกมาไม่ตรง", [], Village.Today);
        Objection = (await objections.FileAsync(filed, Village.Key(), Token)).ShouldBeOfType<ObjectionOutcome.Done>().Objection.Number;
        var command = new ObjectionCommand(Village.Fund, Objection, Village.Village.Member("0007"), WelfareVillage.UserOf("0007"), Village.Today, Village.Key());
        (await objections.ReviewAsync(command, Token)).WhyNot.ShouldBeNull();
        (await objections.UpholdLineAsync(command, "ตรงกับสมุด", Token)).ShouldBeOfType<ObjectionOutcome.Done>();
    }

    private async Task ClaimAsync()
    {
        var application = Village.ThreeNights() with { By = new(MemberNumber.Parse(Number), User), Papers = [new(Paper.HospitalCertificate, FreePhoto)] };
        Claim = (await Village.SubmittedAsync(Token, application)).Number;
        await Village.ApplyAsync(Claim, Village.Vote("0002", Ballot.For), Token);
        await Village.ApplyAsync(Claim, Village.Vote("0003", Ballot.For), Token);
        WelfareVillage.Done(await Village.ApplyAsync(Claim, Village.Pay("0007"), Token));
        await Audit.RecordAsync(
            new(Village.Fund, Village.Clock.Now, "0002", AuditAction.PhotoViewed, Claim.ToString(), Village.Key()), Token);
    }

    private async Task ReportAsync() => Reported = (await ReportAsync(Number, User, "ยายมา")).Number;

    /// <summary>Somebody reports the person, an officer takes it up, a volunteer looks.</summary>
    public async Task BeHelpedAsync()
    {
        About = (await ReportAsync("0006", WelfareVillage.UserOf("0006"), "สมศรี")).Number;
        await CaseAsync(new CaseCommand.Take(new(MemberNumber.Parse("0002"), WelfareVillage.UserOf("0002"))));
        await CaseAsync(new CaseCommand.Identify(new(MemberNumber.Parse("0002"), WelfareVillage.UserOf("0002")), MemberNumber.Parse(Number)));
        await Cases.LookAsync(Village.Fund, About, new(MemberNumber.Parse("0006"), WelfareVillage.UserOf("0006")), Village.Key(), Token);
    }

    public Task CloseAsync() =>
        CaseAsync(new CaseCommand.Close(new(MemberNumber.Parse("0002"), WelfareVillage.UserOf("0002")), CloseReason.Helped, null));

    public CaseStore Cases => new(Tables, Village.Pots, Village.Clock);

    private async Task CaseAsync(CaseCommand command) =>
        (await Cases.ApplyAsync(Village.Fund, About, command, Village.Key(), Token)).ShouldBeOfType<CaseOutcome.Done>();

    private async Task<Case> ReportAsync(string by, LineUserId user, string about)
    {
        var report = new CaseReport(
            Village.Fund, new(MemberNumber.Parse(by), user), new(about, AgeBand.Elder), new("3", "ข้างวัด", null), CaseCategory.Disaster, CaseUrgency.Urgent,
            new(ConsentAnswer.Given))
        {
            Words = "น้ำท่วมบ้าน",
        };
        return (await Cases.ReportAsync(report, Village.Key(), Token)).ShouldBeOfType<CaseOutcome.Done>().Case;
    }

    public async Task CommitAsync(string eventId, ConversationCommit commit)
    {
        var conversations = new ConversationStore(Tables.GetTableClient(ConversationRows.Table), Village.Clock);
        (await conversations.TryCommitAsync(await conversations.LoadAsync(Address, eventId, Token), commit, Token)).ShouldBeTrue();
    }

    private static StoredTurn Turn(string eventId) => new(eventId, "copy", true, """[{"type":"text","text":"1,234.00"}]"""u8.ToArray());
}
