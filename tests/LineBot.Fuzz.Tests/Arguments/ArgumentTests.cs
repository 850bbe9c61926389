using LineBot.Cli.Commands;
using LineBot.Fuzz.Mutations;
using LineBot.Fuzz.Running;

namespace LineBot.Fuzz.Arguments;

/// <summary>What an operator may type by mistake: it is understood, or refused with a sentence.</summary>
public class ArgumentTests
{
    private static readonly byte[][] Lines =
    [
        .. new[]
        {
            "import samples/network --dry-run", "import samples/network --fund ban-lo --json", "balance ban-lo 0001 --on 2026-11-21 --json", "loan ban-lo L-2569-014", "entitlement suk-jai 0001",
            "claims suk-jai", "cases suk-jai --json", "due list ban-lo --on 2026-11-21", "due holidays samples/holidays.csv", "due rebuild ban-lo", "fund rules suk-jai --set committee-quorum=2 --from 2026-12-01",
            "fund pots suk-jai", "fund receive suk-jai members 1234.50 --by 0001", "link-codes print ban-lo --out codes.html", "link-codes issue ban-lo 0001", "link-codes revoke ban-lo 0001", "verify-ledger ban-lo",
            "understand ขอดูยอดหน่อยนะคะ", "rich-menu status", "poison list", "--help", "@example", "-- -x", "--version",
        }.Select(Bytes.Of),
    ];

    [Fact]
    public Task A_command_line_is_understood_or_refused() => Fuzzer.RunAsync(
        Entrance.Of("command line", dice => dice.Mutate(Lines, 2_000), Take, new(KiB: 2_048, PerByte: 4_000)), ordinary: 1_000, atLength: 20_000);

    private static void Take(byte[] body)
    {
        var words = body.AsText().Replace("\0", "", StringComparison.Ordinal);   // No system hands on an argument with a zero in it.
        var parsed = CommandLine.Parse(words.Split(' '));
        foreach (var error in parsed.Errors) { error.Message.ShouldNotBeNullOrEmpty(); }
    }
}
