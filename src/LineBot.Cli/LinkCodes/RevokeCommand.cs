using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds.Members;
using Spectre.Console;

namespace LineBot.Cli.LinkCodes;

/// <summary><c>linebot link-codes revoke FUND MEMBER</c>.</summary>
internal static class RevokeCommand
{
    public static Command Create()
    {
        var fund = Arguments.Fund();
        var member = Arguments.Member();
        var json = Arguments.Json();
        var command = new Command("revoke", "Ends a member's unused code. ยกเลิกรหัสที่ยังไม่ได้ใช้") { fund, member, json };
        command.Runs((arguments, cancellationToken) => RunAsync(
            new(arguments.GetValue(fund), arguments.GetValue(member)), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Membership membership, bool json, CancellationToken cancellationToken)
    {
        var installation = Installation.FromEnvironment();
        var revoked = await installation.LinkCodes().RevokeAsync(membership, Installation.Now, cancellationToken);
        if (!revoked && await installation.Books().ReadAsync(membership, null, cancellationToken) is null)
        {
            await Out.ErrorAsync(await installation.Books().WhyNobodyAsync(membership, cancellationToken));
            return Door.Faults;
        }

        if (json) { await Out.JsonAsync(new(membership.Fund.Value, membership.Member.Value, revoked), CliJson.Relaxed.RevokedAnswer); }
        else { Out.Answers.WriteLine(revoked ? "ยกเลิกรหัสแล้ว  The code is revoked." : "ไม่มีรหัสที่ยังใช้ได้  There was no unused code."); }
        return Door.Done;
    }
}

/// <summary>Whether there was a code to end, for scripts.</summary>
internal sealed record RevokedAnswer(string FundId, string MemberNo, bool Revoked);
