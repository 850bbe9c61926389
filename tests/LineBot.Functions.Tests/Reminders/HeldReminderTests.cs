using LineBot.Functions.Running;
using LineBot.Funds.Members;
using LineBot.Storage.Queues;
using LineBot.TestKit;
using LineBot.TestKit.FakeLine;

namespace LineBot.Functions.Reminders;

/// <summary>A reminder that could not be sent, and the answer it rides on.</summary>
public class HeldReminderTests(AzuriteFixture azurite)
{
    private static readonly DateOnly Due = new(2026, 12, 15);

    [Fact]
    public async Task What_ran_short_of_messages_is_told_with_the_next_answer_once()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (_, user) = await HeldAsync();

        handler.TurnClockTo(ReminderTests.At(Due.AddDays(-2), 10, 0));
        await SayAsync(handler, user, "เมนู");
        await SayAsync(handler, user, "เมนู");
        await MorningAsync(handler, Due.AddDays(-1));

        var told = handler.Line.Replies.Where(IsReminder).ShouldHaveSingleItem();
        string.Concat(told.Texts).ShouldContain("1,200.00");
        string.Concat(told.Texts).ShouldContain("อีก 2 วัน");
        told.Body.GetProperty("messages").GetArrayLength().ShouldBeGreaterThan(1);   // The menu that was asked for comes last.
        PushesTo(handler, user).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_amount_is_that_of_the_moment_and_nothing_once_it_is_paid()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (fund, user) = await HeldAsync();

        handler.TurnClockTo(ReminderTests.At(Due.AddDays(-2), 10, 0));
        await fund.PayAsync(1, "L-1", 200, Due.AddDays(-2), "some");
        await SayAsync(handler, user, "เมนู");
        string.Concat(handler.Line.Replies.Where(IsReminder).ShouldHaveSingleItem().Texts).ShouldContain("1,000.00");

        var (other, second) = await HeldAsync();
        await other.PayAsync(1, "L-1", 1_200, Due.AddDays(-2), "all");
        handler.TurnClockTo(ReminderTests.At(Due.AddDays(-2), 10, 5));
        await SayAsync(handler, second, "เมนู");
        handler.Line.Replies.Count(IsReminder).ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_writes_at_night_is_told_by_day()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (_, user) = await HeldAsync();

        handler.TurnClockTo(ReminderTests.At(Due.AddDays(-3), 21, 0));
        await SayAsync(handler, user, "เมนู");
        handler.Line.Replies.ShouldNotContain(reply => IsReminder(reply));

        handler.TurnClockTo(ReminderTests.At(Due.AddDays(-2), 9, 0));
        await SayAsync(handler, user, "เมนู");
        handler.Line.Replies.Count(IsReminder).ShouldBe(1);
    }

    [Fact]
    public async Task A_notice_that_comes_after_hours_waits_for_the_person()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (fund, user) = await OneBorrowerAsync();
        handler.TurnClockTo(ReminderTests.At(Due, 20, 30));
        await handler.BringAsync(QueueNames.LineNotices, Body(fund, Due));

        handler.TurnClockTo(ReminderTests.At(Due.AddDays(1), 8, 0));
        await SayAsync(handler, user, "เมนู");
        await MorningAsync(handler, Due.AddDays(1));

        handler.Line.Replies.Count(IsReminder).ShouldBe(1);
        PushesTo(handler, user).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_LINE_itself_refuses_for_the_month_waits_as_well()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (fund, user) = await OneBorrowerAsync();
        handler.TurnClockTo(ReminderTests.At(Due, 9, 0));
        handler.Line.Next(LineFault.QuotaReached);
        await handler.BringAsync(QueueNames.LineNotices, Body(fund, Due));

        await SayAsync(handler, user, "เมนู");

        handler.Line.Replies.Count(IsReminder).ShouldBe(1);
    }

    [Fact]
    public async Task A_question_about_what_is_due_answers_what_waited()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (_, user) = await HeldAsync();

        handler.TurnClockTo(ReminderTests.At(Due.AddDays(-2), 10, 0));
        await SayAsync(handler, user, "งวดหน้า");
        await SayAsync(handler, user, "เมนู");

        handler.Line.Replies.ShouldNotContain(reply => IsReminder(reply));
    }

    [Fact]
    public async Task The_answer_and_a_push_at_the_same_moment_tell_once()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        for (var round = 0; round < 4; round++)
        {
            var (fund, user) = await HeldAsync();
            handler.TurnClockTo(ReminderTests.At(Due.AddDays(-3), 11, 0));
            var repliesBefore = handler.Line.Replies.Count(IsReminder);

            await Task.WhenAll(
                SayAsync(handler, user, "เมนู"),
                SayAsync(handler, user, "เมนู"),
                handler.BringAsync(QueueNames.LineNotices, Body(fund, Due.AddDays(-3))));
            await handler.DrainAsync(QueueNames.LineNotices);

            (handler.Line.Replies.Count(IsReminder) - repliesBefore + PushesTo(handler, user).Count).ShouldBe(1);
        }
    }

    private static bool IsReminder(LineCall call) => string.Concat(call.Texts).Contains("แจ้งกำหนดส่ง", StringComparison.Ordinal);

    private static IReadOnlyList<LineCall> PushesTo(Handler handler, LineUserId user) =>
        [.. handler.Line.Pushes.Where(push => push.Body.GetProperty("to").GetString() == user.Value)];

    private static async Task SayAsync(Handler handler, LineUserId user, string words)
    {
        await handler.ReceiveAsync(WebhookBodies.Text(user.Value, words));
        await handler.LeftAsync(QueueNames.LineEvents, 0);
    }

    private static ReadOnlyMemory<byte> Body(Borrowers fund, DateOnly day) => QueueBody.Pack(new Notice.Borrower(fund.Fund, day, fund.Member(1).Member).ToBytes());

    private static Task MorningAsync(Handler handler, DateOnly day) => ReminderTests.MorningAsync(handler, day);

    /// <summary>Three days before the day, with messages running short.</summary>
    private async Task<(Borrowers Fund, LineUserId User)> HeldAsync()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (fund, user) = await OneBorrowerAsync();
        handler.Line.Quota = (100_000, 90_000);
        handler.TurnClockTo(ReminderTests.At(Due.AddDays(-3), 9, 0));
        await handler.BringAsync(QueueNames.LineNotices, Body(fund, Due.AddDays(-3)));
        PushesTo(handler, user).ShouldBeEmpty();
        return (fund, user);
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
