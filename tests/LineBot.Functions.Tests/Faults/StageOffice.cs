using LineBot.Dialogs.Menus;
using LineBot.Functions.Menus;
using LineBot.Functions.Pushes;
using LineBot.Funds;
using LineBot.Funds.Broadcasts;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.SavingsDay;
using LineBot.Funds.Slips;
using LineBot.Storage.Connection;
using LineBot.Storage.Outbox;
using LineBot.Storage.Queues;
using LineBot.Storage.RichMenus;

namespace LineBot.Functions.Faults;

/// <summary>What officers may have done before a story begins, and what may have been laid aside for them.</summary>
internal static class StageOffice
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task PostSlipAsync(this Stage stage)
    {
        await stage.SendSlipAsync();
        (await stage.ApproveAsync(Person.Cashier)).ShouldBeOfType<SlipOutcome.Posted>();
    }

    /// <summary>Where it takes two officers, one has checked it and the other has approved it.</summary>
    public static async Task PostSlipByTwoAsync(this Stage stage)
    {
        await stage.SendSlipAsync();
        await stage.ApproveAsync(Person.Cashier);
        await stage.ApproveAsync(Person.Secretary);
    }

    /// <summary>The chair has written to everybody.</summary>
    public static async Task AnnounceAsync(this Stage stage)
    {
        var draft = new NewBroadcast(stage.Fund.MembershipOf(Person.Chair), stage.Fund.UserOf(Person.Chair), "ประชุมวันอาทิตย์", Audience.Everybody, 5);
        (await stage.Part<IBroadcasts>().WriteAsync(draft, stage.Key("announcement"), Token)).ShouldBeOfType<BroadcastOutcome.Done>();
    }

    /// <summary>The cashier has opened the day and received from the member.</summary>
    public static async Task ReceiveAsync(this Stage stage)
    {
        var days = stage.Part<ISavingsDays>();
        (await days.OpenAsync(stage.AtTheTable("open"), Token)).ShouldBeOfType<DaySheetOutcome.Opened>();
        IReadOnlyList<CashSaid> said = [new(CashFor.Loan, Money.FromBaht(500)), new(CashFor.Savings, Money.FromBaht(100))];
        (await days.ReceiveAsync(stage.AtTheTable("receive"), StoryFund.NumberOf(Person.Member), said, Token)).ShouldBeOfType<DaySheetOutcome.Received>();
    }

    public static async Task CountAsync(this Stage stage)
    {
        await stage.ReceiveAsync();
        (await stage.Part<ISavingsDays>().CountAsync(stage.AtTheTable("count"), Money.FromBaht(590), Token)).ShouldBeOfType<DaySheetOutcome.Counted>();
    }

    /// <summary>LINE would not take a message to the member; it has been listed since.</summary>
    public static async Task LayAsideAsync(this Stage stage, bool isListed = true)
    {
        var messages = """[{"type":"text","text":"ใบเสร็จ 26-000009"}]"""u8.ToArray();
        var push = new QueuedPush("default", stage.Fund.UserOf(Person.Member).Value, Guid.NewGuid(), stage.Now, messages);
        await stage.Part<PushQueue>().LayAsideAsync(push, "Refused 400", Token);
        if (isListed) { stage.Fill["{work}"] = (await stage.Part<OutboxStore>().WaitingAsync(Token)).ShouldHaveSingleItem().Id.Value; }
    }

    public static async Task PublishMenusAsync(this Stage stage)
    {
        var store = new PublishedMenuStore(StorageConnection.From(_ => stage.Hosts.Azurite.ConnectionString).CreateTables());
        await store.WriteAsync("default", ChatMenu.All.ToDictionary(menu => menu.Name, menu => stage.Hosts.Line.RichMenus.Add(menu.Name)), Token);
        await stage.Part<PublishedMenus>().ReadAsync(Token);
    }

    /// <summary>Nothing is left of the month's messages but so many.</summary>
    public static Task LeaveAsync(this Stage stage, int messages)
    {
        stage.Hosts.Line.Quota = (Limit: 300, Used: 300 - messages);
        return Task.CompletedTask;
    }

    private static Task<SlipOutcome> ApproveAsync(this Stage stage, Person cashier)
    {
        var match = new SlipMatch(LedgerBook.Of(LoanNumber.Parse(StoryFund.Loan)), Money.FromBaht(1_200), StoryFund.Today);
        var decision = new SlipDecision(
            stage.Fund.Id, new(1), stage.Fund.MembershipOf(cashier), stage.Fund.UserOf(cashier), StoryFund.Today, stage.Key($"approval by {cashier}"));
        return stage.Part<ISlips>().ApproveAsync(decision, match, Token);
    }

    private static SheetCommand AtTheTable(this Stage stage, string step) =>
        new(stage.Fund.MembershipOf(Person.Cashier), stage.Fund.UserOf(Person.Cashier), null, stage.Now, stage.Key(step));
}
