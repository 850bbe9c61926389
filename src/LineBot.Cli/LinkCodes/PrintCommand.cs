using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds;
using LineBot.Funds.Linking;
using LineBot.Funds.Members;
using Spectre.Console;

namespace LineBot.Cli.LinkCodes;

/// <summary><c>linebot link-codes print FUND</c>: new codes on a sheet to cut apart and hand over.</summary>
internal static class PrintCommand
{
    public static Command Create()
    {
        var fund = Arguments.Fund();
        var members = new Argument<string[]>("MEMBERS")
        {
            Description = "Member numbers; all active members who are not linked if left out. เลขสมาชิก",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var file = new Option<FileInfo>("--out") { Required = true, HelpName = "FILE", Description = "The HTML file to write; print it from a browser." };
        var lineId = new Option<string?>("--line-id") { HelpName = "@ID", Description = "The LINE official account; its chat opens when the QR code is scanned." };
        var days = Validity.Option();
        var command = new Command("print", "New codes on a sheet with QR codes. พิมพ์ใบรหัส") { fund, members, file, lineId, days };
        command.Runs((arguments, cancellationToken) => RunAsync(
            new(arguments.GetValue(fund), arguments.GetValue(members) ?? [], arguments.GetValue(file)!, arguments.GetValue(lineId), arguments.GetValue(days)),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(PrintRequest request, CancellationToken cancellationToken)
    {
        var installation = Installation.FromEnvironment();
        if (await installation.Books().WhyNoFundAsync(request.Fund, cancellationToken) is { } sentence)
        {
            await Out.ErrorAsync(sentence);
            return Door.Faults;
        }

        var memberships = await MembersAsync(installation, request, cancellationToken);
        var codes = new List<IssuedCode>(memberships.Count);
        foreach (var membership in memberships)
        {
            codes.Add(await installation.LinkCodes().IssueAsync(membership, Installation.Now, TimeSpan.FromDays(request.Days), cancellationToken)
                ?? throw new SentenceException($"There is no member {membership.Member.Value} in the fund {membership.Fund.Value}."));
        }

        await WriteAsync(request.File, CodeSheet.Of(codes, request.LineId), cancellationToken);
        Out.Answers.WriteLine($"{codes.Count} รหัสอยู่ใน {request.File.Name}  {codes.Count} codes written. พิมพ์แล้วลบไฟล์ทิ้ง Print it, then delete the file.");
        return Door.Done;
    }

    private static async Task<IReadOnlyList<Membership>> MembersAsync(
        Installation installation, PrintRequest request, CancellationToken cancellationToken)
    {
        if (request.Members.Count == 0) { return await installation.Books().NotLinkedAsync(request.Fund, cancellationToken); }

        return [.. request.Members.Select(text => MemberNumber.TryParse(text, out var number)
            ? new Membership(request.Fund, number)
            : throw new SentenceException($"'{text}' is no member number."))];
    }

    /// <summary>The file holds codes in clear, so only its owner may read it.</summary>
    private static async Task WriteAsync(FileInfo file, string html, CancellationToken cancellationToken)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) { options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite; }
        await using var writer = new StreamWriter(file.FullName, options);
        await writer.WriteAsync(html.AsMemory(), cancellationToken);
    }

    private sealed record PrintRequest(FundId Fund, IReadOnlyList<string> Members, FileInfo File, string? LineId, int Days);
}
