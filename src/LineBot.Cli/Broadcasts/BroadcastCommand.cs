using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds;
using LineBot.Funds.Broadcasts;
using LineBot.Funds.Ledger;
using Spectre.Console;

namespace LineBot.Cli.Broadcasts;

/// <summary><c>linebot broadcast FUND</c>: an announcement in an officer's name. The app sends it; the same command on one day writes it once.</summary>
internal static class BroadcastCommand
{
    private const string Manual = """
        The app sends it, within the fund's hours, and once to everybody. Where the fund wants two officers, another one confirms in the chat.

        Examples ตัวอย่าง:
          linebot broadcast ban-lo --by 0005 --to all --text "ประชุมใหญ่วันอาทิตย์ 9 โมง" --dry-run     นับผู้รับและราคา ยังไม่ส่ง
          linebot broadcast ban-lo --by 0005 --to village:3 --text "น้ำประปาหยุดวันพุธ"
          linebot broadcast ban-lo --by 0005 --to borrowers --text "..." --json
        """;

    public static Command Create()
    {
        var fund = Arguments.Fund();
        var by = Arguments.Officer();
        var to = new Option<Audience>("--to")
        {
            HelpName = "WHO",
            Required = true,
            Description = "all, borrowers, volunteers, or village:3. ผู้รับ",
            CustomParser = result =>
            {
                var audience = Audience.Parse(result.Tokens.Count == 1 ? result.Tokens[0].Value : "");
                if (audience is null) { result.AddError("--to is all, borrowers, volunteers or village:3."); }
                return audience;
            },
        };
        var text = new Option<string>("--text") { HelpName = "WORDS", Required = true, Description = "What it says, up to 1,000 letters. ข้อความ" };
        var dry = new Option<bool>("--dry-run") { Description = "Counts and prices it, and sends nothing. ยังไม่ส่ง" };
        var json = Arguments.Json();
        var command = new ManualCommand("broadcast", "An announcement to many members. ประกาศถึงสมาชิก", Manual) { fund, by, to, text, dry, json };
        command.Runs((arguments, cancellationToken) => RunAsync(
            new(new(arguments.GetValue(fund), arguments.GetValue(by)), null, arguments.GetValue(text)!.Trim(), arguments.GetValue(to)!, Expected: 0),
            arguments.GetValue(dry), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(NewBroadcast wanted, bool isDry, bool json, CancellationToken cancellationToken)
    {
        var installation = Installation.FromEnvironment();
        var books = installation.Books();
        var problem = await books.WhyNoFundAsync(wanted.By.Fund, cancellationToken)
            ?? (wanted.Words.Length is 0 or > Broadcast.LengthMax ? $"--text takes 1 to {Broadcast.LengthMax} letters." : null);
        if (problem is not null)
        {
            await Out.ErrorAsync(problem);
            return Door.Faults;
        }

        var broadcasts = installation.Broadcasts();
        var count = wanted.Audience.UsersAmong(await broadcasts.AudienceAsync(wanted.By.Fund, cancellationToken)).Count;
        var rules = BroadcastRules.Read(await installation.RuleValues().ReadAsync(wanted.By.Fund, books.Today, cancellationToken));
        var price = Money.FromSatang(rules.Price.Satang * count);
        if (isDry) { return await ShowAsync(new(wanted.By.Fund.Value, null, wanted.Audience.Code, count, price.Satang, "DryRun"), json); }

        var outcome = await broadcasts.WriteAsync(wanted with { Expected = count }, KeyOf(wanted, books.Today), cancellationToken);
        if (outcome is BroadcastOutcome.Done(var written))
        {
            return await ShowAsync(new(wanted.By.Fund.Value, written.Number.Value, wanted.Audience.Code, written.Expected, price.Satang, written.State.ToString()), json);
        }

        await Out.ErrorAsync(((BroadcastOutcome.Refused)outcome).Why == BroadcastRefusal.Nobody
            ? "Nobody of these has linked LINE. ยังไม่มีใครในกลุ่มนี้ผูก LINE"
            : "--by must be an officer of the fund with the duty to announce (broadcast-duty). ต้องเป็นกรรมการที่มีหน้าที่");
        return Door.Faults;
    }

    private static async Task<int> ShowAsync(BroadcastAnswer answer, bool json)
    {
        if (json) { await Out.JsonAsync(answer, CliJson.Relaxed.BroadcastAnswer); }
        else
        {
            Out.Answers.WriteLine($"{answer.Audience}: {answer.People} คน people · {Figures.Baht(Money.FromSatang(answer.PriceSatang))} บาท baht · {answer.State} {answer.Number}");
        }

        return Door.Done;
    }

    /// <summary>Made from day, officer and words, so that a command given twice is one announcement.</summary>
    private static CommandKey KeyOf(NewBroadcast wanted, DateOnly today)
    {
        var said = $"{today.DayNumber}\n{wanted.By.Member.Value}\n{wanted.Audience.Code}\n{wanted.Words}";
        return CommandKey.Of("broadcast", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said))));
    }
}

/// <summary>An announcement, for scripts.</summary>
internal sealed record BroadcastAnswer(string FundId, int? Number, string Audience, int People, long PriceSatang, string State);
