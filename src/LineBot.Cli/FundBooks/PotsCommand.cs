using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds;
using LineBot.Funds.Pots;
using Spectre.Console;

namespace LineBot.Cli.FundBooks;

/// <summary><c>linebot fund pots FUND</c>: what is in each pot, and what it is meant for.</summary>
internal static class PotsCommand
{
    public static Command Create()
    {
        var fund = Arguments.Fund();
        var json = Arguments.Json();
        var command = new Command("pots", "What is in each pot of a fund. กองเงินของกองทุน") { fund, json };
        command.Runs((arguments, cancellationToken) => RunAsync(arguments.GetValue(fund), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FundId fund, bool json, CancellationToken cancellationToken)
    {
        var installation = Installation.FromEnvironment();
        if (await installation.Books().WhyNoFundAsync(fund, cancellationToken) is { } sentence)
        {
            await Out.ErrorAsync(sentence);
            return Door.Faults;
        }

        var pots = await installation.Pots().ReadAsync(fund, cancellationToken);
        if (json) { await Out.JsonAsync(PotsAnswer.Of(fund, pots), CliJson.Relaxed.PotsAnswer); }
        else { Show(pots); }
        return Door.Done;
    }

    private static void Show(IReadOnlyList<Pot> pots)
    {
        var table = new Table().AddColumns("กองเงิน Pot", "ชื่อ Name", "ที่มา Kind", "ใช้เพื่อ For");
        table.AddColumn("คงเหลือ Balance", column => column.RightAligned());
        table.AddColumn("ใช้ได้ Spendable", column => column.RightAligned());
        foreach (var pot in pots)
        {
            table.AddRow(
                new Text(pot.Id.Value),
                new Text(pot.Name),
                new Text(pot.Kind.ToString()),
                new Text(pot.Purposes.Count == 0 ? "ทุกเรื่อง anything" : string.Join(", ", pot.Purposes)),
                new Text(pot.Balance is { } balance ? Figures.Baht(balance) : "ไม่นับ not counted"),
                new Text(pot.Spendable is { } spendable ? Figures.Baht(spendable) : ""));
        }

        Out.Answers.Write(table);
    }
}

/// <summary>The pots of a fund, for scripts.</summary>
internal sealed record PotsAnswer(string FundId, IReadOnlyList<PotAnswer> Pots)
{
    public static PotsAnswer Of(FundId fund, IReadOnlyList<Pot> pots) => new(fund.Value, [.. pots.Select(PotAnswer.Of)]);
}

/// <summary>One pot; without amounts the fund does not count it.</summary>
internal sealed record PotAnswer(string PotId, string Name, string Kind, IReadOnlyList<string> Purposes, long? BalanceSatang, long? SpendableSatang)
{
    public static PotAnswer Of(Pot pot) => new(
        pot.Id.Value, pot.Name, pot.Kind.ToString(), [.. pot.Purposes.Select(purpose => purpose.ToString())], pot.Balance?.Satang, pot.Spendable?.Satang);
}
