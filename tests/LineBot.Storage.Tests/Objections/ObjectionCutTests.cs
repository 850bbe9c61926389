using LineBot.Funds;
using LineBot.Funds.Objections;
using LineBot.Storage.FundBooks;
using LineBot.Storage.Members;
using LineBot.TestKit;

namespace LineBot.Storage.Objections;

/// <summary>A process may end between any two calls, before the call arrives or after it took effect.</summary>
public class ObjectionCutTests(AzuriteFixture azurite)
{
    private const int CallsMax = 40;

    private static readonly LineCorrection Seven = new(Money.FromBaht(700), new(2026, 10, 5));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_correction_that_was_cut_off_is_completed_by_asking_again(bool arrives)
    {
        for (var call = 1; call < CallsMax; call++)
        {
            var fund = await ObjectionFund.FoundAsync(azurite);
            var objection = await fund.FiledAsync(ObjectionFund.Deposits, 2);
            var command = fund.By(fund.Treasurer, objection);
            var isWhole = await IsWholeAsync(() => fund.Over(fund.Village.Service(Breaking(call, arrives), retries: 0)).CorrectAsync(command, Seven, "ลงผิด", Token));

            var done = (await fund.Objections.CorrectAsync(command, Seven, "ลงผิด", Token)).ShouldBeOfType<ObjectionOutcome.Done>($"at call {call}").Objection;

            (await fund.EntriesAsync(ObjectionFund.Deposits)).Count(entry => entry.Note == "Q-2569-0001").ShouldBe(2, $"at call {call}");
            (await fund.Village.VerifyAsync(Token)).ShouldAllBe(book => book.Fault == null);
            (done.Status, (await fund.Objections.OpenAsync(fund.Village.Fund, 9, Token)).Count).ShouldBe((ObjectionStatus.Corrected, 0), $"at call {call}");
            if (isWhole) { return; }
            if (Environment.GetEnvironmentVariable("LINEBOT_LONG") is null) { call += 5; }   // Every call is tried by the long run.
        }

        throw new InvalidOperationException("A correction makes more calls than it should.");
    }

    [Fact]
    public async Task Another_officer_completes_what_one_began_and_decides_nothing_else()
    {
        var fund = await ObjectionFund.FoundAsync(azurite);
        var objection = await fund.FiledAsync(ObjectionFund.Deposits, 2);
        await BeginAsync(fund, objection);
        (await fund.Objections.ReadAsync(fund.Village.Fund, objection.Number, Token))!.Status.ShouldBe(ObjectionStatus.Correcting);

        (await fund.Objections.UpholdLineAsync(fund.By(fund.Second, objection), "ถูกแล้ว", Token)).ShouldBeOfType<ObjectionOutcome.Refused>();
        (await fund.Objections.WithdrawAsync(fund.By(fund.Member, objection), Token)).ShouldBeOfType<ObjectionOutcome.Refused>();
        var done = (await fund.Objections.CorrectAsync(fund.By(fund.Second, objection), new(Money.FromBaht(1), ObjectionFund.Today), "อื่น", Token)).ShouldBeOfType<ObjectionOutcome.Done>().Objection;

        (done.Correction, done.Answer!.By).ShouldBe((Seven, fund.Treasurer.Membership.Member));
    }

    [Fact]
    public async Task A_late_answer_is_told_to_the_committee_and_again_after_a_week()
    {
        var fund = await ObjectionFund.FoundAsync(azurite, ("objection-answer-days", "7"));
        var objection = await fund.FiledAsync(ObjectionFund.Deposits, 2);
        var clock = new ObjectionClock(fund.Village.Tables, new CommitteeStore(fund.Village.Tables), new FundStore(fund.Village.Tables));
        var told = new List<LateObjections>();

        async Task<int> ToldOnAsync(DateOnly day)
        {
            told.Clear();
            await clock.RemindAsync(day, late => { told.Add(late); return Task.CompletedTask; }, Token);
            return told.Count(late => late.Fund == fund.Village.Fund);
        }

        (await ToldOnAsync(new(2026, 11, 28))).ShouldBe(0);
        (await ToldOnAsync(new(2026, 11, 29))).ShouldBe(1);
        var late = told.Single(one => one.Fund == fund.Village.Fund);
        (late.Count, late.FundName).ShouldBe((1, "กองทุนตัวอย่าง"));
        late.Told.ShouldBe([fund.Treasurer.User, fund.Second.User, fund.Auditor.User], ignoreOrder: true);
        (await ToldOnAsync(new(2026, 11, 29))).ShouldBe(0);
        (await ToldOnAsync(new(2026, 12, 6))).ShouldBe(1);
        await fund.Objections.UpholdLineAsync(fund.By(fund.Treasurer, objection), "ตรงกัน", Token);
        (await ToldOnAsync(new(2026, 12, 20))).ShouldBe(0);
    }

    private static async Task<bool> IsWholeAsync(Func<Task> act)
    {
        try
        {
            await act();
            return true;
        }
        catch (Azure.RequestFailedException)
        {
            return false;
        }
    }

    private static ScriptedTransport Breaking(int call, bool arrives)
    {
        var wire = new ScriptedTransport();
        for (var i = 1; i < call; i++) { wire.Pass(); }
        return arrives ? wire.LoseAnswer() : wire.NeverArrives();
    }

    /// <summary>As far as the decision, and no further.</summary>
    private static async Task BeginAsync(ObjectionFund fund, Objection objection)
    {
        var table = new ObjectionTable(fund.Village.Tables);
        var row = (await table.RowAsync(fund.Village.Fund, objection.Number, Token))!;
        var begun = objection with
        {
            Status = ObjectionStatus.Correcting,
            Correction = Seven,
            Answer = new(fund.Treasurer.Membership.Member, "นางสมศรี ใจดี", "ลงผิด", Village.Noon),
        };
        (await table.TryWriteAsync(begun, fund.NextKey(), row, Token)).ShouldBeTrue();
    }
}
