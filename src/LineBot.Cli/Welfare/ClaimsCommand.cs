using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds;
using LineBot.Funds.Welfare;
using Spectre.Console;

namespace LineBot.Cli.Welfare;

/// <summary><c>linebot claims FUND</c>: the claims of a fund and how far each got.</summary>
internal static class ClaimsCommand
{
    private const string Manual = """
        Examples ตัวอย่าง:
          linebot claims suk-jai           those to be decided or paid
          linebot claims suk-jai --all     also those whose way is over
          linebot claims suk-jai --json
        """;

    public static Command Create()
    {
        var fund = Arguments.Fund();
        var all = new Option<bool>("--all") { Description = "Also paid, refused and withdrawn ones. รวมเรื่องที่จบแล้ว" };
        var json = Arguments.Json();
        var command = new ManualCommand("claims", "Welfare claims and how far each got. คำขอสวัสดิการ", Manual) { fund, all, json };
        command.Runs((arguments, cancellationToken) => RunAsync(
            arguments.GetValue(fund), arguments.GetValue(all), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FundId fund, bool all, bool json, CancellationToken cancellationToken)
    {
        var books = Installation.FromEnvironment().Books();
        if (await books.WhyNoFundAsync(fund, cancellationToken) is { } why)
        {
            await Out.ErrorAsync(why);
            return Door.Faults;
        }

        var claims = await ReadAsync(books, fund, all, cancellationToken);
        if (json) { await Out.JsonAsync(ClaimsAnswer.Of(fund, claims), CliJson.Relaxed.ClaimsAnswer); }
        else { Show(claims); }
        return Door.Done;
    }

    private static async Task<IReadOnlyList<Claim>> ReadAsync(Books books, FundId fund, bool all, CancellationToken cancellationToken) => all
        ? await books.Claims.AllAsync(fund, cancellationToken)
        : [.. await books.Claims.OpenAsync(fund, cancellationToken), .. await books.Claims.PayableAsync(fund, cancellationToken)];

    private static void Show(IReadOnlyList<Claim> claims)
    {
        var table = new Table().AddColumns("เลขที่ Claim", "สมาชิก Member", "สวัสดิการ Benefit").AddColumn("จำนวน Amount", column => column.RightAligned())
            .AddColumns("สถานะ Status", "ยื่นเมื่อ Since", "มติ Minutes");
        foreach (var claim in claims)
        {
            table.AddRow(
                new Text(claim.Number.ToString()), new Text(claim.Membership.Member.Value), new Text(claim.BenefitName),
                new Text(Figures.Baht(claim.Amount)), new Text(WelfareCodes.Of(claim.Status)), new Text(Figures.Day(ThaiDay.Of(claim.SubmittedAt))),
                new Text(claim.Closing?.Minutes.ToString() ?? ""));
        }

        Out.Answers.Write(table);
    }
}
