using System.Globalization;
using Azure.Data.Tables;
using LineBot.Functions.Running;
using LineBot.Funds;
using LineBot.Funds.Broadcasts;
using LineBot.Funds.Import;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Storage.Connection;
using LineBot.Storage.Import;
using LineBot.TestKit;

namespace LineBot.Functions.Broadcasts;

/// <summary>A fund of one chair and one member with many telephones: as many recipients as a test wants, in few rows.</summary>
internal sealed class AnnouncingFund
{
    private const int RowsMax = 100;

    private readonly TableServiceClient tables;

    private AnnouncingFund(AzuriteFixture azurite) => tables = StorageConnection.From(_ => azurite.ConnectionString).CreateTables();

    public FundId Fund { get; } = FundId.Parse(AzuriteFixture.UniqueName("b-"));

    public IReadOnlyList<string> Users { get; private init; } = [];

    public Membership Chair => new(Fund, MemberNumber.Parse("0001"));

    public static async Task<AnnouncingFund> FoundAsync(AzuriteFixture azurite, int users)
    {
        var prefix = Guid.NewGuid().ToString("N")[..28];
        var fund = new AnnouncingFund(azurite) { Users = [.. Enumerable.Range(0, users).Select(i => $"U{prefix}{i.ToString("x4", CultureInfo.InvariantCulture)}")] };
        await fund.ImportAsync();
        foreach (var some in fund.Users.Chunk(RowsMax))
        {
            var rows = some.Select(user => new TableTransactionAction(
                TableTransactionActionType.Add, new TableEntity($"{fund.Fund.Value}:0002", $"line:{user}") { ["LinkedAt"] = DateTimeOffset.UnixEpoch }));
            await fund.tables.GetTableClient("Members").SubmitTransactionAsync(rows, TestContext.Current.CancellationToken);
        }

        return fund;
    }

    public async Task<Broadcast> AnnounceAsync(Handler handler)
    {
        var draft = new NewBroadcast(Chair, Person: null, "ประชุมวันอาทิตย์", Audience.Everybody, Users.Count);
        return (await handler.Part<IBroadcasts>().WriteAsync(draft, CommandKey.Parse($"{Fund}/write"), TestContext.Current.CancellationToken))
            .ShouldBeOfType<BroadcastOutcome.Done>().Broadcast;
    }

    /// <summary>This person wants no announcements.</summary>
    public Task RefuseNewsAsync(string user) => tables.GetTableClient("Conversations").UpsertEntityAsync(
        new TableEntity(user, "consent:news") { ["Purpose"] = "news", ["TextVersion"] = "1", ["GivenAt"] = DateTimeOffset.UnixEpoch, ["WithdrawnAt"] = DateTimeOffset.UnixEpoch },
        TableUpdateMode.Replace,
        TestContext.Current.CancellationToken);

    private async Task ImportAsync()
    {
        var line = 0;
        RowSource Next(string file) => new(file, ++line);
        var outcome = await new ImportTarget(tables, IdentityKey.Development, TimeProvider.System).CommitAsync(
            new()
            {
                Funds = [new(Next("funds.csv"), new(Fund, "กองทุนตัวอย่าง", FundKind.SavingsGroup))],
                Members = [.. new[] { "0001", "0002" }.Select(number => new MemberRow(Next("members.csv"), new(Fund, MemberNumber.Parse(number)), "ตัวอย่าง", "ทดสอบ", new(2020, 10, 1)))],
                Seats = [new(Next("committee.csv"), Chair, Position.Chair) { Duties = [Duty.Decide] }],
            },
            null,
            TestContext.Current.CancellationToken);
        outcome.Faults.ShouldBeEmpty();
    }
}
