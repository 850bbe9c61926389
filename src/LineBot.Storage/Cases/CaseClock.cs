using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Members;
using LineBot.Storage.FundBooks;

namespace LineBot.Storage.Cases;

/// <summary>Finds cases whose time ran out and lets them climb. Run twice at once, each case climbs once.</summary>
public sealed class CaseClock(TableServiceClient tables) : ICaseClock
{
    private readonly CaseTable cases = new(tables);
    private readonly CaseWorkers workers = new(tables);
    private readonly RuleStore rules = new(tables);

    public Task<IReadOnlyList<FundId>> FundsAsync(CancellationToken cancellationToken) => cases.FundsAsync(cancellationToken);

    public async Task ClimbAsync(FundId fund, DateTimeOffset now, Func<ClimbedCase, Task> tell, CancellationToken cancellationToken)
    {
        var lines = await cases.RangeAsync(CaseKeys.Partition(fund), CaseKeys.OpenPrefix, cancellationToken);
        var overdue = lines.Select(CaseRows.Line).Where(line => line.IsOverdue(now)).ToList();
        if (overdue.Count == 0) { return; }

        var today = ThaiDay.Of(now);
        var settings = CaseRules.Read(await rules.ReadAsync(fund, today, cancellationToken));
        var committee = await workers.CommitteeAsync(fund, today, cancellationToken);
        foreach (var line in overdue)
        {
            if (await cases.CaseAsync(fund, line.Number, cancellationToken) is not { } row) { continue; }

            var before = CaseRows.Case(row);
            if (Funds.Cases.Cases.Climb(before, settings, now) is not { } done) { continue; }

            await tell(new(done.Case, await UsersAsync(done.Case, committee, today, cancellationToken)));

            // Who loses the race leaves it: the case moved, or climbed already.
            await cases.TrySubmitAsync(CaseWrites.Step(row, before, done.Case, done.Events), cancellationToken);
        }
    }

    private async Task<IReadOnlyList<LineUserId>> UsersAsync(
        Case matter, IReadOnlyList<Officer> committee, DateOnly today, CancellationToken cancellationToken)
    {
        var told = Funds.Cases.Cases.ToldAt(matter, committee);
        var read = await Task.WhenAll(told.Select(member => workers.ReadAsync(new Membership(matter.Fund, member), today, cancellationToken)));
        return [.. read.OfType<CaseWorker>().SelectMany(worker => worker.Users).Distinct()];
    }
}
