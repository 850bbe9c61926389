using LineBot.Functions.Running;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Quota;
using LineBot.Funds.Slips;
using LineBot.Storage.Queues;
using LineBot.TestKit;
using LineBot.TestKit.FakeLine;

namespace LineBot.Functions.Reminders;

/// <summary>A morning, from the tick of the timer to the push that a borrower gets.</summary>
public class ReminderTests(AzuriteFixture azurite)
{
    private static readonly DateOnly Due = new(2026, 12, 15);

    [Fact]
    public async Task A_borrower_is_reminded_three_days_before_once_whatever_comes_twice()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (fund, user) = await OneBorrowerAsync();

        await MorningAsync(handler, Due.AddDays(-4));
        PushesTo(handler, user).ShouldBeEmpty();
        await MorningAsync(handler, Due.AddDays(-3));
        await Task.WhenAll(handler.TickAsync("morning"), handler.TickAsync("morning"));
        await BringAgainAsync(handler, fund);

        var push = PushesTo(handler, user).ShouldHaveSingleItem();
        var said = string.Concat(push.Texts);
        said.ShouldContain("1,200.00");
        said.ShouldContain("15 ธ.ค. 2569");
        said.ShouldContain("อีก 3 วัน");
        push.Body.GetProperty("messages")[0].GetProperty("altText").GetString().ShouldBe("ข้อความจากกองทุนพร้อมแล้วค่ะ");
    }

    [Fact]
    public async Task A_missed_day_is_caught_up_and_never_told_again()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (_, user) = await OneBorrowerAsync();

        foreach (var day in new[] { -2, -1 }) { await MorningAsync(handler, Due.AddDays(day)); }

        string.Concat(PushesTo(handler, user).ShouldHaveSingleItem().Texts).ShouldContain("อีก 2 วัน");
    }

    [Theory]
    [InlineData(7, 59, 0)]
    [InlineData(20, 0, 0)]
    [InlineData(19, 59, 1)]
    public async Task Nobody_is_told_outside_the_hours_of_the_law(int hour, int minute, int pushes)
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (_, user) = await OneBorrowerAsync();

        await MorningAsync(handler, Due, hour, minute);   // A Tuesday.

        PushesTo(handler, user).Count.ShouldBe(pushes);
    }

    [Theory]
    [InlineData("paid")]
    [InlineData("deceased")]
    [InlineData("resigned")]
    [InlineData("stopped")]
    public async Task What_is_no_longer_true_when_the_notice_comes_up_is_not_told(string change)
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (fund, user) = await OneBorrowerAsync();
        handler.TurnClockTo(At(Due, 8, 5));
        await handler.TickAsync("morning");
        foreach (var morning in await handler.TakeAsync(QueueNames.LineNotices)) { await handler.BringAsync(QueueNames.LineNotices, morning.Body); }

        await (change switch
        {
            "paid" => fund.PayAsync(1, "L-1", 1_200, Due, "paid"),
            "deceased" => fund.BecomesAsync(1, MemberStatus.Deceased),
            "resigned" => fund.BecomesAsync(1, MemberStatus.Resigned),
            _ => fund.AgreeAsync(user, withdrawn: DateTimeOffset.UnixEpoch),
        });
        await handler.DrainAsync(QueueNames.LineNotices);

        PushesTo(handler, user).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(LineFault.AcceptedButLost)]
    [InlineData(LineFault.AcceptedButServerError)]
    [InlineData(LineFault.Broken)]
    [InlineData(LineFault.ServerError)]
    [InlineData(LineFault.RateLimited)]
    public async Task A_lost_or_failed_call_is_made_good_under_the_same_key(LineFault fault)
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (fund, user) = await OneBorrowerAsync();
        handler.TurnClockTo(At(Due, 8, 5));
        handler.Line.Next(fault);

        await handler.BringAsync(QueueNames.LineNotices, Body(fund));
        await handler.BringAsync(QueueNames.LineNotices, Body(fund));
        await handler.BringAsync(QueueNames.LineNotices, Body(fund));

        PushesTo(handler, user).ShouldHaveSingleItem();
        handler.Line.Calls.Select(call => call.RetryKey).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_contact_that_never_came_to_an_end_is_tried_under_its_own_key_the_next_day()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (fund, user) = await OneBorrowerAsync();
        handler.TurnClockTo(At(Due, 16, 0));
        handler.Line.Next(LineFault.AcceptedButLost);
        await handler.BringAsync(QueueNames.LineNotices, Body(fund));

        await MorningAsync(handler, Due.AddDays(1));
        await MorningAsync(handler, Due.AddDays(2));

        PushesTo(handler, user).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task One_person_of_two_funds_gets_one_message_that_holds_both()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var user = LineUserId.Parse($"U{Guid.NewGuid():N}");
        foreach (var number in new[] { "L-1", "L-2" })
        {
            var fund = await Borrowers.FoundAsync(azurite);
            await fund.ImportAsync([fund.Person(1, user)], [fund.Loan(1, number, Due)]);
            await fund.AgreeAsync(user);
        }

        await MorningAsync(handler, Due);

        var said = string.Concat(PushesTo(handler, user).ShouldHaveSingleItem().Texts);
        said.ShouldContain("L-1");
        said.ShouldContain("L-2");
    }

    [Fact]
    public async Task Whoever_asks_today_gets_the_answer_for_nothing_and_no_push()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (_, user) = await OneBorrowerAsync();
        handler.TurnClockTo(At(Due, 7, 30));

        await handler.ReceiveAsync(WebhookBodies.Text(user.Value, "งวดหน้า"));
        await handler.LeftAsync(QueueNames.LineEvents, 0);
        await MorningAsync(handler, Due);
        await MorningAsync(handler, Due.AddDays(1));

        PushesTo(handler, user).ShouldBeEmpty();
        string.Concat(handler.Line.Replies.ShouldHaveSingleItem().Texts).ShouldContain("1,200.00");
    }

    [Fact]
    public async Task Whoever_blocks_the_bot_has_asked_to_stop()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (_, user) = await OneBorrowerAsync();

        await handler.ReceiveAsync(WebhookBodies.Text(user.Value, "-").Replace("\"type\":\"message\"", "\"type\":\"unfollow\"", StringComparison.Ordinal));
        await handler.LeftAsync(QueueNames.LineEvents, 0);
        await MorningAsync(handler, Due);

        PushesTo(handler, user).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_two_telephones_of_one_member_one_is_told()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (fund, user) = await OneBorrowerAsync();
        var second = LineUserId.Parse($"U{Guid.NewGuid():N}");
        await fund.AlsoLinkAsync(1, second);
        await fund.AgreeAsync(second);

        await MorningAsync(handler, Due);

        (PushesTo(handler, user).Count + PushesTo(handler, second).Count).ShouldBe(1);
    }

    [Fact]
    public async Task Officers_who_pay_get_one_digest_with_sums_and_no_names()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (fund, _) = await OneBorrowerAsync();

        await MorningAsync(handler, Due.AddDays(40));
        await handler.TickAsync("morning");
        await handler.DrainAsync(QueueNames.LineNotices);
        await handler.DrainAsync(QueueNames.LinePushes);

        var said = string.Concat(PushesTo(handler, fund.Treasurer).ShouldHaveSingleItem().Texts);
        said.ShouldContain("2,400.00");   // Two instalments late, the third comes in three weeks.
        said.ShouldNotContain("ตัวอย่าง ทดสอบ");
    }

    [Fact]
    public async Task Each_officer_hears_once_in_a_morning_what_waits_for_them_whatever_comes_in_meanwhile()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (fund, user) = await OneBorrowerAsync();
        var second = await SecondOfficerAsync(fund);
        await SendSlipAsync(handler, fund, user, "slip-1");

        await MorningAsync(handler, Due.AddDays(40));
        await SendSlipAsync(handler, fund, user, "slip-2");
        await handler.BringAsync(QueueNames.LineNotices, QueueBody.Pack(new Notice.Morning(fund.Fund, Due.AddDays(40)).ToBytes()));
        await handler.DrainAsync(QueueNames.LinePushes);

        foreach (var officer in new[] { fund.Treasurer, second })
        {
            var said = string.Concat(PushesTo(handler, officer).ShouldHaveSingleItem().Texts);
            said.ShouldContain("สลิป รอตรวจ");
            said.ShouldContain("1 เรื่อง");
            said.ShouldContain("รอตั้งแต่ 15 ธ.ค. 2569");
        }
    }

    [Fact]
    public async Task Where_LINE_takes_no_call_for_many_every_officer_has_the_digest()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (fund, _) = await OneBorrowerAsync();
        var second = await SecondOfficerAsync(fund);
        handler.Line.TakesMulticast = _ => false;

        await MorningAsync(handler, Due.AddDays(40));
        await handler.DrainAsync(QueueNames.LinePushes);

        (PushesTo(handler, fund.Treasurer).Count, PushesTo(handler, second).Count).ShouldBe((1, 1));
        handler.Line.Multicasts.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_messages_run_short_reminders_wait_for_answers_and_officers_are_warned_once()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (fund, user) = await OneBorrowerAsync();
        handler.Line.Quota = (100_000, 90_000);   // On the 12th: the pace needs far more than is left, whatever falls due for the funds of other tests.

        await MorningAsync(handler, Due.AddDays(-3));

        PushesTo(handler, user).ShouldBeEmpty();
        string.Concat(PushesTo(handler, fund.Treasurer).ShouldHaveSingleItem().Texts).ShouldContain("90,000 จาก 100,000");
        (await handler.Part<IMessageQuota>().UnsentAsync(fund.Fund, Due, TestContext.Current.CancellationToken)).ShouldBe(2);   // The reminder, and the digest.
        await MorningAsync(handler, Due.AddDays(-2));
        PushesTo(handler, fund.Treasurer).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Where_nothing_is_due_the_committee_is_left_in_peace()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (fund, _) = await OneBorrowerAsync();

        await MorningAsync(handler, Due.AddDays(-30));

        PushesTo(handler, fund.Treasurer).ShouldBeEmpty();
    }

    internal static DateTimeOffset At(DateOnly day, int hour, int minute) => new(day, new(hour, minute), TimeSpan.FromHours(7));

    internal static async Task MorningAsync(Handler handler, DateOnly day, int hour = 8, int minute = 5)
    {
        handler.TurnClockTo(At(day, hour, minute));
        await handler.TickAsync("morning");
        await handler.DrainAsync(QueueNames.LineNotices);
        await handler.DrainAsync(QueueNames.LinePushes);
    }

    private static IReadOnlyList<LineCall> PushesTo(Handler handler, LineUserId user) =>
        [.. handler.Line.Pushes.Where(push => push.Body.GetProperty("to").GetString() == user.Value)];

    private static async Task<LineUserId> SecondOfficerAsync(Borrowers fund)
    {
        var second = LineUserId.Parse($"U{Guid.NewGuid():N}");
        await fund.AlsoLinkAsync(9999, second);
        return second;
    }

    private static Task<SlipOutcome> SendSlipAsync(Handler handler, Borrowers fund, LineUserId user, string key) => handler.Part<ISlips>().SendAsync(
        new(fund.Member(1), user, new(LedgerBook.Of(LoanNumber.Parse("L-1")), Money.FromBaht(1_200), Due), [], key, [], At(Due, 9, 0)),
        CommandKey.Parse($"{key}/{fund.Fund}"), TestContext.Current.CancellationToken);

    private static ReadOnlyMemory<byte> Body(Borrowers fund) => QueueBody.Pack(new Notice.Borrower(fund.Fund, Due, fund.Member(1).Member).ToBytes());

    private static async Task BringAgainAsync(Handler handler, Borrowers fund)
    {
        var again = QueueBody.Pack(new Notice.Borrower(fund.Fund, Due.AddDays(-3), fund.Member(1).Member).ToBytes());
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => handler.BringAsync(QueueNames.LineNotices, again)));
        await handler.DrainAsync(QueueNames.LineNotices);
    }

    private async Task<(Borrowers Fund, LineUserId User)> OneBorrowerAsync()
    {
        var fund = await Borrowers.FoundAsync(azurite);
        var user = LineUserId.Parse($"U{Guid.NewGuid():N}");
        await fund.ImportAsync([fund.Person(1, user)], [fund.Loan(1, "L-1", Due)]);
        await fund.AgreeAsync(user);
        return (fund, user);
    }
}
