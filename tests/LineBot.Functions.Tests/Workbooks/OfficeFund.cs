using System.Globalization;
using LineBot.Functions.Running;
using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Workbooks;
using LineBot.Import.Writing;
using LineBot.Storage.Connection;
using LineBot.Storage.Import;
using LineBot.Storage.Queues;
using LineBot.TestKit;
using LineBot.TestKit.FakeLine;

namespace LineBot.Functions.Workbooks;

/// <summary>A fund with a clerk, a chair, a treasurer without the duty, and a member who saves; and its books as a workbook.</summary>
internal sealed class OfficeFund
{
    public const string Account = "S-1";

    private readonly string tag = Guid.NewGuid().ToString("N")[..28];
    private int messages;

    private OfficeFund()
    {
    }

    public FundId Id { get; } = FundId.Parse(AzuriteFixture.UniqueName("w-"));

    public string Clerk => UserOf(2);

    public string Chair => UserOf(3);

    public string Treasurer => UserOf(4);

    public Membership Member => new(Id, MemberNumber.Parse("0001"));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<OfficeFund> FoundAsync(AzuriteFixture azurite)
    {
        var fund = new OfficeFund();
        (await fund.Target(azurite).CommitAsync(fund.Books(), null, Token)).Faults.ShouldBeEmpty();
        return fund;
    }

    public ImportTarget Target(AzuriteFixture azurite) =>
        new(StorageConnection.From(_ => azurite.ConnectionString).CreateTables(), IdentityKey.Development, TimeProvider.System);

    /// <summary>What was imported at first.</summary>
    public ImportRows Books()
    {
        var line = 1;
        return new()
        {
            Funds = [new(Next("funds"), new(Id, "กองทุนตัวอย่าง", FundKind.SavingsGroup))],
            Members = [.. Enumerable.Range(1, 4).Select(number => Person(Next("members"), number) with { LineUser = LineUserId.Parse(UserOf(number)) })],
            Accounts = [new(Next("accounts"), Member, AccountNumber.Parse(Account), AccountKind.Pledge, Money.FromBaht(1_000), new(2026, 9, 30))],
            Seats =
            [
                new(Next("committee"), MembershipOf(2), Position.Secretary) { Duties = [Duty.Decide] },
                new(Next("committee"), MembershipOf(3), Position.Chair) { Duties = [Duty.Decide] },
                new(Next("committee"), MembershipOf(4), Position.Treasurer) { Duties = [Duty.Pay] },
            ],
        };

        RowSource Next(string sheet) => new(sheet, ++line);
    }

    /// <summary>A month's work: a new member, and a receipt of one who saves.</summary>
    public ImportRows Month(int member = 5, decimal paid = 200, string receipt = "R-1") => new()
    {
        Members = [Person(default, member)],
        Transactions = [new(default, Id, AccountNumber.Parse(Account), new(2026, 10, 5), EntryType.Deposit, Money.FromBaht(paid), ReceiptNumber.Parse(receipt))],
    };

    public static byte[] Workbook(ImportRows rows)
    {
        using var bytes = new MemoryStream();
        new ExportFiles(rows).WriteWorkbook(bytes, new(HasThaiHeadings: true));
        return bytes.ToArray();
    }

    /// <summary>An officer sends a file; it is fetched and checked, and whoever is to hear of it has heard.</summary>
    public async Task<string> SendAsync(Handler handler, string user, byte[] file)
    {
        var message = string.Create(CultureInfo.InvariantCulture, $"{tag}{++messages}");
        handler.Line.Contents.Answer(message, ContentAnswer.Of(file));
        await handler.ReceiveAsync(WebhookBodies.File(user, message));
        await WorkAsync(handler);
        return message;
    }

    public async Task TapAsync(Handler handler, string user, string action, string more = "")
    {
        await handler.ReceiveAsync(WebhookBodies.Postback(user, $"{action}/{Id.Value}/1{more}"));
        await WorkAsync(handler);
    }

    public async Task SayAsync(Handler handler, string user, string words)
    {
        await handler.ReceiveAsync(WebhookBodies.Text(user, words));
        await WorkAsync(handler);
    }

    public async Task ConfirmAsync(Handler handler, string user, int check = 1)
    {
        await TapAsync(handler, user, "workbook-confirm", string.Create(CultureInfo.InvariantCulture, $"/{check}"));
        await SayAsync(handler, user, "ใช่");
    }

    public async Task WorkAsync(Handler handler)
    {
        await handler.DrainAsync(QueueNames.LineEvents);
        await handler.DrainAsync(QueueNames.LineWorkbooks);
        await handler.DrainAsync(QueueNames.LinePushes);
    }

    public async Task<SentWorkbook> KeptAsync(Handler handler) =>
        (await handler.Part<IWorkbooks>().ReadAsync(Id, new(1), Token)).ShouldNotBeNull();

    public async Task<Money> SavedAsync(Handler handler) =>
        (await handler.Part<IPassbooks>().ReadAsync(Member, Token)).ShouldNotBeNull().Accounts.ShouldHaveSingleItem().Balance;

    public async Task<bool> HasAsync(Handler handler, int member) => await handler.Part<IPassbooks>().ReadAsync(MembershipOf(member), Token) is not null;

    /// <summary>What LINE was told to show this person by itself, the newest last.</summary>
    public static IReadOnlyList<string> Told(Handler handler, string user) =>
        [.. handler.Line.Pushes.Where(call => call.Body.GetProperty("to").GetString() == user).Select(call => call.Body.GetProperty("messages").ToString())];

    public Membership MembershipOf(int number) => new(Id, MemberNumber.Parse(number.ToString("D4", CultureInfo.InvariantCulture)));

    private string UserOf(int number) => $"U{tag}{number.ToString("x4", CultureInfo.InvariantCulture)}";

    private MemberRow Person(RowSource source, int number) => new(source, MembershipOf(number), $"คนที่{number}", "ทดสอบ", new(2020, 10, 1));
}
