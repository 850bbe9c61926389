using LineBot.EndToEnd.LongRuns;

namespace LineBot.EndToEnd.Repayments;

/// <summary>
/// The month's messages are used up on the morning of an instalment. Nobody is told by push, and whoever writes hears of it in the answer,
/// which costs nothing.
/// </summary>
public sealed class HeldReminderTests(EveOfDueDay desk) : IClassFixture<EveOfDueDay>
{
    private const string LoanHeadings = "fund_id,member_no,loan_no,principal,rate_percent_per_year,method,instalments,every,disbursed_on,first_due_on";

    private const string RepaymentHeadings = "fund_id,loan_no,date,amount,receipt_no";

    [Fact]
    public async Task It_rides_on_the_next_answer_once_with_the_amount_of_that_moment_and_not_at_all_where_it_is_paid()
    {
        desk.MustStand();
        var (some, all, nothing) = (PhoneOf(2), PhoneOf(3), PhoneOf(6));
        await ImportAsync("loans.csv", LoanHeadings, [.. new[] { 2, 3, 6 }.Select(member => $"ban-lo,000{member},H-{member},1200,0,none,1,month,1/12/2569,15/12/2569")]);
        foreach (var phone in new[] { some, all, nothing }) { (await phone.TypeAsync("เตือนด้วยนะ")).ShouldContain("จะเตือนก่อนถึงกำหนดให้ค่ะ"); }

        await desk.PatchAsync("/sim/settings", new { quota = 0 });
        await desk.PostAsync("/sim/clock", new { to = "2026-12-15T08:06:00+07:00" });
        await desk.GetAsync("/sim/idle?seconds=90");
        foreach (var phone in new[] { some, all, nothing }) { (await phone.LookAsync()).ShouldBeEmpty(); }
        await ImportAsync("repayments.csv", RepaymentHeadings, "ban-lo,H-2,15/12/2569,200,K-1", "ban-lo,H-3,15/12/2569,1200,K-2");

        (await some.TypeAsync("เมนู")).ShouldSatisfyAllConditions(said => said.ShouldContain("แจ้งกำหนดส่ง H-2"), said => said.ShouldContain("1,000.00"), said => said.ShouldNotContain("1,200.00"));
        (await nothing.TypeAsync("เมนู")).ShouldSatisfyAllConditions(said => said.ShouldContain("แจ้งกำหนดส่ง H-6"), said => said.ShouldContain("1,200.00"));
        foreach (var phone in new[] { some, all, nothing }) { (await phone.TypeAsync("เมนู")).ShouldNotContain(" H-"); }
    }

    private Phone PhoneOf(int number) => new(desk, Phone.Sample(number));

    /// <summary>As the clerk does in the evening, with what was paid at the table.</summary>
    private async Task ImportAsync(string file, string headings, params IReadOnlyList<string> rows)
    {
        var folder = Directory.CreateTempSubdirectory("linebot-e2e-");
        try
        {
            Csv.Write(folder.FullName, file, headings, rows);
            await Cli.RunAsync(desk, "import", folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
