using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds;
using LineBot.Funds.Pots;
using Spectre.Console;

namespace LineBot.Cli.FundBooks;

/// <summary><c>linebot fund pot-book FUND POT</c>: the receipts of a pot, newest first.</summary>
internal static class PotBookCommand
{
    private const int EntriesMax = 500;

    public static Command Create()
    {
        var fund = Arguments.Fund();
        var pot = Arguments.Pot();
        var json = Arguments.Json();
        var command = new Command("pot-book", "The receipts of a pot, newest first. สมุดของกองเงิน") { fund, pot, json };
        command.Runs((arguments, cancellationToken) => RunAsync(
            arguments.GetValue(fund), arguments.GetValue(pot), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FundId fund, PotId pot, bool json, CancellationToken cancellationToken)
    {
        var pots = Installation.FromEnvironment().Pots();
        if ((await pots.ReadAsync(fund, cancellationToken)).All(known => known.Id != pot))
        {
            await Out.ErrorAsync($"The fund {fund.Value} has no pot {pot.Value}. ไม่มีกองเงิน {pot.Value}");
            return Door.Faults;
        }

        var entries = await pots.HistoryAsync(fund, pot, before: null, EntriesMax, cancellationToken);
        if (json) { await Out.JsonAsync(new(fund.Value, [.. entries.Select(PotEntryAnswer.Of)]), CliJson.Relaxed.PotBookAnswer); }
        else { Show(entries); }
        return Door.Done;
    }

    private static void Show(IReadOnlyList<PotEntry> entries)
    {
        var table = new Table().AddColumns("ใบสำคัญ Receipt", "วันที่ Date", "รายการ Type", "อ้างอิง Reference");
        table.AddColumn("จำนวนเงิน Amount", column => column.RightAligned());
        table.AddColumn("คงเหลือ Balance", column => column.RightAligned());
        foreach (var entry in entries)
        {
            table.AddRow(
                new Text(entry.Receipt?.Value ?? ""),
                new Text(Figures.Day(entry.Date)),
                new Text(entry.Type.ToString()),
                new Text(entry.Reference ?? ""),
                new Text(Figures.Baht(entry.Change)),
                new Text(entry.Balance is { } balance ? Figures.Baht(balance) : ""));
        }

        Out.Answers.Write(table);
    }
}

/// <summary>The receipts of a pot, for scripts.</summary>
internal sealed record PotBookAnswer(string FundId, IReadOnlyList<PotEntryAnswer> Entries);
