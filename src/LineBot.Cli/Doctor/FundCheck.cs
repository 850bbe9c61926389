using LineBot.Cli.FundBooks;
using LineBot.Cli.Settings;

namespace LineBot.Cli.Doctor;

/// <summary>Funds whose own rules ask for officers that they do not have.</summary>
internal sealed class FundCheck(Installation installation) : ICheck
{
    private const int ShownMax = 10;

    public string Name => "funds";

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        var (findings, today) = (new List<Finding>(), installation.Books().Today);
        var funds = await installation.FundsAsync(cancellationToken);
        if (funds.Count == 0) { return [Finding.Warn(Name, "There is no fund yet. ยังไม่มีกองทุน", "linebot import FOLDER")]; }
        foreach (var fund in funds)
        {
            var committee = await installation.Committee().ReadAsync(fund, today, cancellationToken);
            if (committee.Count == 0 || findings.Count == ShownMax) { continue; }   // A network's own entry has no committee.
            var answer = await RulesAnswer.ReadAsync(installation, fund, today, cancellationToken);
            findings.AddRange(answer.Advice.Select(words => Finding.Warn(Name, $"{fund}: {words}", $"linebot fund rules {fund}, or put the committee right.")));
        }

        return findings.Count > 0 ? findings : [Finding.Good(Name, $"{funds.Count} funds: each committee can keep its rules. กรรมการครบตามระเบียบ")];
    }
}
