using System.Net;
using System.Text.RegularExpressions;
using LineBot.Functions.Running;
using LineBot.Funds;
using LineBot.Funds.Audit;
using LineBot.Funds.Import;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Privacy;
using LineBot.Funds.Workbooks;
using LineBot.Import;
using LineBot.Import.Sheets;
using LineBot.Storage.Connection;
using LineBot.Storage.Queues;
using LineBot.Storage.Workbooks;
using LineBot.TestKit;
using LineBot.TestKit.FakeLine;

namespace LineBot.Functions.Workbooks;

/// <summary>A workbook, from an officer's telephone into the books: shown as it is written, by two people, once, or not at all.</summary>
public sealed partial class WorkbookWayTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private Handler handler = null!;
    private OfficeFund fund = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        handler = await Handler.StartRealAsync(azurite);
        fund = await OfficeFund.FoundAsync(azurite);
    }

    public ValueTask DisposeAsync() => handler.DisposeAsync();

    [Fact]
    public async Task Two_officers_bring_a_workbook_into_the_books()
    {
        await fund.SendAsync(handler, fund.Clerk, OfficeFund.Workbook(fund.Month()));
        var card = OfficeFund.Told(handler, fund.Clerk).ShouldHaveSingleItem();
        card.ShouldContain("1,200.00");
        card.ShouldContain("ก่อนนำเข้า 1,000.00");
        (await fund.SavedAsync(handler)).ShouldBe(Money.FromBaht(1_000));

        await fund.TapAsync(handler, fund.Clerk, "workbook-send");
        OfficeFund.Told(handler, fund.Chair).ShouldHaveSingleItem().ShouldContain("1,200.00");
        OfficeFund.Told(handler, fund.Treasurer).ShouldBeEmpty();
        await fund.ConfirmAsync(handler, fund.Chair);

        (await fund.SavedAsync(handler)).ShouldBe(Money.FromBaht(1_200));
        (await fund.HasAsync(handler, 5)).ShouldBeTrue();
        var kept = await fund.KeptAsync(handler);
        (kept.State, kept.By.Value, kept.SecondBy?.Value).ShouldBe((WorkbookState.Imported, "0002", "0003"));
        OfficeFund.Told(handler, fund.Clerk)[^1].ShouldContain("นำเข้าสมุดงานเลขที่ 1 แล้วค่ะ");
        OfficeFund.Told(handler, fund.Chair)[^1].ShouldContain("ใหม่ 2 แถว");
        var trail = await handler.Part<IAuditTrail>().ReadAsync(fund.Id, ThaiDay.Of(TimeProvider.System.GetUtcNow()), Token);
        trail.ShouldContain(one => one.Action == AuditAction.Imported && one.Actor == "0003" && one.Subject == $"{kept.Batch}");
        var again = await fund.Target(azurite).CommitAsync(fund.Month(), null, Token);
        (again.Batch, again.Added, again.Updated).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task However_often_its_work_is_brought_it_is_imported_and_told_once()
    {
        await fund.SendAsync(handler, fund.Clerk, OfficeFund.Workbook(fund.Month()));
        await BringAgainAsync();
        await fund.TapAsync(handler, fund.Clerk, "workbook-send");
        await BringAgainAsync();
        await fund.ConfirmAsync(handler, fund.Chair);
        await BringAgainAsync();

        (await fund.SavedAsync(handler)).ShouldBe(Money.FromBaht(1_200));
        (OfficeFund.Told(handler, fund.Clerk).Distinct().Count(), OfficeFund.Told(handler, fund.Chair).Distinct().Count()).ShouldBe((2, 2));
        handler.Line.Pushes.Select(call => call.RetryKey).Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public async Task Books_that_moved_since_are_shown_again_before_anything_is_written()
    {
        await fund.SendAsync(handler, fund.Clerk, OfficeFund.Workbook(fund.Month()));
        await fund.TapAsync(handler, fund.Clerk, "workbook-send");
        await PostAsync(50);
        await fund.ConfirmAsync(handler, fund.Chair);

        (await fund.SavedAsync(handler)).ShouldBe(Money.FromBaht(1_050));
        var kept = await fund.KeptAsync(handler);
        (kept.State, kept.Check).ShouldBe((WorkbookState.Waiting, 2));
        OfficeFund.Told(handler, fund.Clerk)[^1].ShouldContain("บัญชีเปลี่ยนไปหลังตรวจสมุดงานเลขที่ 1");
        OfficeFund.Told(handler, fund.Chair)[^1].ShouldContain("1,250.00");

        await fund.ConfirmAsync(handler, fund.Chair, check: 1);
        (await fund.SavedAsync(handler)).ShouldBe(Money.FromBaht(1_050));
        await fund.ConfirmAsync(handler, fund.Chair, check: 2);
        (await fund.SavedAsync(handler)).ShouldBe(Money.FromBaht(1_250));
    }

    [Fact]
    public async Task Neither_the_sender_nor_who_has_no_duty_nor_another_fund_agrees()
    {
        var other = await OfficeFund.FoundAsync(azurite);
        await fund.SendAsync(handler, fund.Clerk, OfficeFund.Workbook(fund.Month()));
        await fund.TapAsync(handler, fund.Clerk, "workbook-send");

        foreach (var user in new[] { fund.Clerk, fund.Treasurer, other.Chair, WebhookBodies.NewUser() }) { await fund.ConfirmAsync(handler, user); }

        (await fund.KeptAsync(handler)).State.ShouldBe(WorkbookState.Waiting);
        (await fund.SavedAsync(handler)).ShouldBe(Money.FromBaht(1_000));
    }

    [Fact]
    public async Task What_is_wrong_is_told_in_full_and_nothing_is_imported()
    {
        await fund.SendAsync(handler, fund.Clerk, OfficeFund.Workbook(fund.Month() with { Transactions = [.. Enumerable.Range(1, 5).Select(Unknown)] }));

        var kept = await fund.KeptAsync(handler);
        (kept.State, kept.Report!.FaultCount, kept.Report.Faults.Count).ShouldBe((WorkbookState.Faulty, 5, WorkbookReport.OnCardMax));
        OfficeFund.Told(handler, fund.Clerk).ShouldHaveSingleItem().ShouldContain("รายการเงิน บรรทัด 2 ช่อง เลขบัญชี (account_no)");
        await fund.TapAsync(handler, fund.Clerk, "workbook-send");
        await fund.ConfirmAsync(handler, fund.Chair);
        (await fund.HasAsync(handler, 5)).ShouldBeFalse();

        await fund.TapAsync(handler, fund.Clerk, "workbook-page");
        var page = await (await handler.GetAsync(LinkIn(handler.Line.Replies[^1]))).Content.ReadAsStringAsync(Token);
        Enumerable.Range(1, 5).ShouldAllBe(number => page.Contains($"S-{9_000 + number}", StringComparison.Ordinal));

        TransactionRow Unknown(int number) => new(
            default, fund.Id, AccountNumber.Parse($"S-{9_000 + number}"), new(2026, 10, 5), EntryType.Deposit, Money.FromBaht(1), ReceiptNumber.Parse($"X-{number}"));
    }

    [Fact]
    public async Task Who_may_do_what_and_where_money_goes_is_not_changed_by_chat()
    {
        await fund.SendAsync(handler, fund.Clerk, OfficeFund.Workbook(fund.Books() with
        {
            Funds = [new(default, new(fund.Id, "กองทุนตัวอย่าง", FundKind.SavingsGroup) { PromptPayId = "0800000101" })],
            Seats = [new(default, fund.MembershipOf(2), Position.Treasurer) { Duties = [Duty.Pay] }],
        }));

        var kept = await fund.KeptAsync(handler);
        kept.State.ShouldBe(WorkbookState.Faulty);
        kept.Report!.Faults.Select(fault => fault.Sheet).ShouldBe(["committee", "funds"], ignoreOrder: true);
        kept.Report.Faults.ShouldAllBe(fault => fault.Th.Contains("ผู้ดูแลระบบ"));
    }

    [Fact]
    public async Task Only_the_bytes_that_were_checked_are_imported()
    {
        await fund.SendAsync(handler, fund.Clerk, OfficeFund.Workbook(fund.Month()));
        await fund.TapAsync(handler, fund.Clerk, "workbook-send");
        using var others = new MemoryStream(OfficeFund.Workbook(fund.Month(paid: 9_999)));
        await Files.KeepAsync(fund.Id, new(1), others, Token);
        await fund.ConfirmAsync(handler, fund.Chair);

        (await fund.SavedAsync(handler)).ShouldBe(Money.FromBaht(1_000));
        (await fund.KeptAsync(handler)).State.ShouldBe(WorkbookState.Faulty);
        OfficeFund.Told(handler, fund.Chair)[^1].ShouldContain("ไม่ตรงกับไฟล์ที่ตรวจ");
    }

    [Fact]
    public async Task A_message_that_is_taken_back_takes_its_file_along()
    {
        var message = await fund.SendAsync(handler, fund.Clerk, OfficeFund.Workbook(fund.Month()));
        await handler.ReceiveAsync(WebhookBodies.Unsend(fund.Clerk, message));
        await fund.WorkAsync(handler);

        var kept = await fund.KeptAsync(handler);
        kept.State.ShouldBe(WorkbookState.Dropped);
        (await Files.OpenAsync(kept, Token)).ShouldBeNull();
        (await Files.ReportAsync(fund.Id, new(1), Token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_file_that_LINE_is_slow_with_comes_later_and_one_that_is_gone_is_said_to_be()
    {
        handler.Line.Contents.Answer("slow", new ContentAnswer(202), ContentAnswer.Of(OfficeFund.Workbook(fund.Month())));
        await handler.ReceiveAsync(WebhookBodies.File(fund.Clerk, "slow"));
        await fund.WorkAsync(handler);
        await BringAgainAsync();
        (await fund.KeptAsync(handler)).State.ShouldBe(WorkbookState.Checked);

        var other = await OfficeFund.FoundAsync(azurite);
        handler.Line.Contents.Answer("gone", new ContentAnswer(404));
        await handler.ReceiveAsync(WebhookBodies.File(other.Clerk, "gone"));
        await other.WorkAsync(handler);
        (await other.KeptAsync(handler)).State.ShouldBe(WorkbookState.Faulty);
        OfficeFund.Told(handler, other.Clerk).ShouldHaveSingleItem().ShouldContain("หายไปจากไลน์");
    }

    [Theory]
    [InlineData("PK and no more")]
    [InlineData("")]
    public async Task What_is_no_workbook_inside_is_said_to_be_none(string inside)
    {
        await fund.SendAsync(handler, fund.Clerk, System.Text.Encoding.UTF8.GetBytes(inside));

        (await fund.KeptAsync(handler)).State.ShouldBe(WorkbookState.Faulty);
    }

    [Fact]
    public async Task The_books_come_as_a_workbook_that_changes_nothing_when_it_is_sent_back()
    {
        await fund.SayAsync(handler, fund.Clerk, "ขอสมุดงาน");
        using var answer = await handler.GetAsync(LinkIn(handler.Line.Replies[^1]));
        answer.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldEndWith(".xlsx");
        var books = await answer.Content.ReadAsByteArrayAsync(Token);
        ImportFiles.Read(new Workbook("books.xlsx", new MemoryStream(books))).Counts["members"].ShouldBe(4);

        await fund.SendAsync(handler, fund.Clerk, books);

        (await fund.KeptAsync(handler)).State.ShouldBe(WorkbookState.NothingNew);
        var trail = await handler.Part<IAuditTrail>().ReadAsync(fund.Id, ThaiDay.Of(TimeProvider.System.GetUtcNow()), Token);
        trail.ShouldContain(one => one.Action == AuditAction.BooksTaken && one.Actor == "0002");
    }

    [Fact]
    public async Task A_link_is_worth_nothing_to_whoever_lost_the_seat()
    {
        await fund.SayAsync(handler, fund.Clerk, "ขอสมุดงาน");
        var link = LinkIn(handler.Line.Replies[^1]);

        (await fund.Target(azurite).CommitAsync(
            new() { Seats = [new(new("committee", 2), fund.MembershipOf(2), Position.Secretary) { Duties = [Duty.Audit] }] }, null, Token)).Faults.ShouldBeEmpty();
        (await handler.GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task After_its_time_the_file_goes_and_what_was_imported_stays_known()
    {
        await fund.SendAsync(handler, fund.Clerk, OfficeFund.Workbook(fund.Month()));
        await fund.TapAsync(handler, fund.Clerk, "workbook-send");
        await fund.ConfirmAsync(handler, fund.Chair);
        var tables = StorageConnection.From(_ => azurite.ConnectionString).CreateTables();

        await new WorkbookSweep(tables, Files, new LaterClock(RetentionTable.Workbooks.Days!.Value - 1)).RunAsync(Token);
        (await fund.KeptAsync(handler)).HasFile.ShouldBeTrue();
        await new WorkbookSweep(tables, Files, new LaterClock(RetentionTable.Workbooks.Days!.Value + 1)).RunAsync(Token);

        var kept = await fund.KeptAsync(handler);
        (kept.HasFile, kept.State, kept.Batch is not null, kept.Sha256?.Length).ShouldBe((false, WorkbookState.Imported, true, 64));
        (await Files.OpenAsync(kept, Token)).ShouldBeNull();
    }

    private WorkbookFiles Files => new(StorageConnection.From(_ => azurite.ConnectionString).CreateBlobs().Container(WorkbookFiles.Container));

    private async Task BringAgainAsync()
    {
        await handler.BringAsync(QueueNames.LineWorkbooks, new QueuedWorkbook(fund.Id, new(1)).ToJson());
        await fund.WorkAsync(handler);
    }

    private async Task PostAsync(decimal baht) => (await handler.Part<ILedger>().PostAsync(
        new(CommandKey.Parse($"{fund.Id}/post"), fund.Member, LedgerBook.Of(AccountNumber.Parse(OfficeFund.Account)), new(EntryType.Deposit, Money.FromBaht(baht), new(2026, 10, 6))), Token))
        .ShouldBeOfType<LedgerOutcome.Posted>();

    private static string LinkIn(LineCall reply) => Link().Match(reply.Body.GetProperty("messages").ToString()).Value;

    private sealed class LaterClock(int days) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddDays(days);
    }

    [GeneratedRegex(@"/api/workbooks/[A-Za-z0-9_\-.]+")]
    private static partial Regex Link();
}
