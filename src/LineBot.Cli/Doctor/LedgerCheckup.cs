using LineBot.Cli.Settings;
using LineBot.Funds;

namespace LineBot.Cli.Doctor;

/// <summary>Walks the books: of all funds, or of a few that are others each day.</summary>
internal sealed class LedgerCheckup(Installation installation, bool all) : ICheck
{
    private const int SampleMax = 3;

    public string Name => "ledger";

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        var funds = await installation.FundsAsync(cancellationToken);
        var books = installation.Books();
        var (walked, entries, faults) = (0, 0L, new List<string>());
        var sample = all ? [.. funds] : Sample(funds, books.Today.DayNumber);
        foreach (var fund in sample)
        {
            await foreach (var book in books.Check(fund, cancellationToken))
            {
                (walked, entries) = (walked + 1, entries + book.Entries);
                if (book.Fault is not null) { faults.Add($"{fund.Value} {book.Membership.Member.Value} {book.Book.Number}"); }
            }

            await foreach (var pot in books.CheckPots(fund, cancellationToken))
            {
                (walked, entries) = (walked + 1, entries + pot.Entries);
                if (pot.Fault is not null) { faults.Add($"{fund.Value} pot {pot.Pot?.Value ?? "numbers"}"); }
            }
        }

        var which = sample.Count == funds.Count ? $"all {funds.Count} funds" : $"{sample.Count} of {funds.Count} funds ({string.Join(", ", sample)}; --all walks every one)";
        return faults.Count == 0
            ? [Finding.Good(Name, $"{walked} books and pots with {entries} entries of {which} are as they were written. บัญชีถูกต้อง")]
            : [Finding.Bad(Name, $"Not as written: {string.Join(", ", faults.Take(5))}{(faults.Count > 5 ? $" and {faults.Count - 5} more" : "")}. พบบัญชีที่ถูกแก้ไข", "linebot verify-ledger names the row; keep a backup before anything else.")];
    }

    private static List<FundId> Sample(IReadOnlyList<FundId> funds, int day) =>
        [.. Enumerable.Range(0, Math.Min(SampleMax, funds.Count)).Select(i => funds[((day * SampleMax) + i) % funds.Count])];
}
