using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds.Linking;
using LineBot.Funds.Members;
using Spectre.Console;

namespace LineBot.Cli.LinkCodes;

/// <summary><c>linebot link-codes issue FUND MEMBER</c>.</summary>
internal static class IssueCommand
{
    public static Command Create()
    {
        var fund = Arguments.Fund();
        var member = Arguments.Member();
        var days = Validity.Option();
        var json = Arguments.Json();
        var command = new Command("issue", "A new code for one member, shown once. ออกรหัสให้สมาชิกหนึ่งคน") { fund, member, days, json };
        command.Runs((arguments, cancellationToken) => RunAsync(
            new(arguments.GetValue(fund), arguments.GetValue(member)), arguments.GetValue(days), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Membership membership, int days, bool json, CancellationToken cancellationToken)
    {
        var installation = Installation.FromEnvironment();
        var code = await installation.LinkCodes().IssueAsync(membership, Installation.Now, TimeSpan.FromDays(days), cancellationToken);
        if (code is null)
        {
            await Out.ErrorAsync(await installation.Books().WhyNobodyAsync(membership, cancellationToken));
            return Door.Faults;
        }

        if (json) { await Out.JsonAsync(CodeAnswer.Of(code), CliJson.Relaxed.CodeAnswer); }
        else { Show(code); }
        return Door.Done;
    }

    private static void Show(IssuedCode code)
    {
        Out.Answers.WriteLine($"{code.FundName}  {code.Membership.Member.Value} {code.MemberName}");
        Out.Answers.WriteLine($"รหัส code: {code.Code.Grouped}");
        Out.Answers.WriteLine($"ใช้ได้ถึง until: {Figures.Day(Today.InThailand(code.Until))}  ใช้ได้ครั้งเดียว once");
    }
}

/// <summary>A code for a script that hands it on. It is the only time that it can be read.</summary>
internal sealed record CodeAnswer(string FundId, string MemberNo, string Code, DateTimeOffset Until)
{
    public static CodeAnswer Of(IssuedCode code) =>
        new(code.Membership.Fund.Value, code.Membership.Member.Value, code.Code.Value, code.Until);
}
