using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds;
using LineBot.Funds.Rules;

namespace LineBot.Cli.FundBooks;

/// <summary><c>linebot fund rules FUND</c>: lists a fund's settings, or writes new ones down.</summary>
internal static class RulesCommand
{
    public static Command Create()
    {
        var fund = Arguments.Fund();
        var on = Arguments.On();
        var set = new Option<string[]>("--set")
        {
            HelpName = "NAME=VALUE",
            Description = "Writes a setting down; may be given several times. ตั้งกฎ",
        };
        var from = Arguments.Day("--from", "The first day on which it holds, as 2026-11-21; today if left out. เริ่มใช้วันที่");
        var json = Arguments.Json();
        var command = new Command("rules", "A fund's settings and what they mean. กฎของกองทุน") { fund, on, set, from, json };
        command.Runs((arguments, cancellationToken) => RunAsync(
            arguments.GetValue(fund), arguments.GetValue(set) ?? [], arguments.GetValue(from), arguments.GetValue(on), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        FundId fund, IReadOnlyList<string> set, DateOnly? from, DateOnly? on, bool json, CancellationToken cancellationToken)
    {
        var installation = Installation.FromEnvironment();
        var books = installation.Books();
        if (await books.WhyNoFundAsync(fund, cancellationToken) is { } sentence)
        {
            await Out.ErrorAsync(sentence);
            return Door.Faults;
        }

        if (await SetAsync(installation.Rules(), Read(fund, set, from ?? books.Today, books.Today), cancellationToken) is { } refused)
        {
            await Out.ErrorAsync(refused);
            return Door.Faults;
        }

        var answer = await RulesAnswer.ReadAsync(installation, fund, on ?? books.Today, cancellationToken);
        if (json) { await Out.JsonAsync(answer, CliJson.Relaxed.RulesAnswer); }
        else { RulesScreen.Show(answer); }
        return Door.Done;
    }

    /// <summary>All of them are read before the first is written.</summary>
    private static List<RuleValue> Read(FundId fund, IReadOnlyList<string> set, DateOnly from, DateOnly today)
    {
        if (set.Count > 0 && from < today)
        {
            throw new SentenceException("A setting cannot reach back: decisions were made under the old one. กฎมีผลย้อนหลังไม่ได้");
        }

        return [.. set.Select(text => Read(fund, text, from))];
    }

    private static RuleValue Read(FundId fund, string text, DateOnly from)
    {
        var (name, value) = text.Split('=', 2) is [var left, var right] ? (left.Trim(), right) : (text, "");
        var rule = RuleNames.Find(name) ?? throw new SentenceException($"There is no rule called '{name}'. Without --set this command lists them all.");
        return rule.Normalise(value) is { } normal
            ? new(fund, rule, normal, from)
            : throw new SentenceException($"'{value}' is no value of {rule.Name}. Write {rule.Expected}.");
    }

    private static async Task<string?> SetAsync(RuleDesk rules, IReadOnlyList<RuleValue> values, CancellationToken cancellationToken)
    {
        foreach (var value in values)
        {
            if (!await rules.SetAsync(value, cancellationToken))
            {
                return $"{value.Rule.Name} has another value from that day on already, and is not rewritten: choose a later day. มีกฎของวันนั้นแล้ว";
            }
        }

        return null;
    }
}
