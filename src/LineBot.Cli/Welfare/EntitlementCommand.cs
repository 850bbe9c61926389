using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds.Members;

namespace LineBot.Cli.Welfare;

/// <summary><c>linebot entitlement FUND MEMBER</c>: what a member may have of each benefit.</summary>
internal static class EntitlementCommand
{
    private const string Manual = """
        Examples ตัวอย่าง:
          linebot entitlement suk-jai 0001
          linebot entitlement suk-jai 0001 --on 2027-01-01    as if it happened on that day
          linebot entitlement suk-jai 0001 --json
        """;

    public static Command Create()
    {
        var fund = Arguments.Fund();
        var member = Arguments.Member();
        var on = Arguments.On();
        var json = Arguments.Json();
        var command = new ManualCommand("entitlement", "What a member may have of each benefit. สิทธิของสมาชิก", Manual) { fund, member, on, json };
        command.Runs((arguments, cancellationToken) => RunAsync(
            new(arguments.GetValue(fund), arguments.GetValue(member)), arguments.GetValue(on), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Membership membership, DateOnly? on, bool json, CancellationToken cancellationToken)
    {
        var books = Installation.FromEnvironment().Books();
        var day = on ?? books.Today;
        if (await books.Claims.BookAsync(membership, day, cancellationToken) is not { } book)
        {
            await Out.ErrorAsync(await books.WhyNobodyAsync(membership, cancellationToken));
            return Door.Faults;
        }

        if (json) { await Out.JsonAsync(EntitlementAnswer.Of(book, day), CliJson.Relaxed.EntitlementAnswer); }
        else { EntitlementScreen.Show(book, day); }
        return Door.Done;
    }
}
