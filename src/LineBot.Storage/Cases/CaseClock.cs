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
            for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
            {
                if (await TryClimbAsync(fund, line.Number, settings, now, Tell, cancellationToken)) { break; }
            }
        }

        async Task Tell(Case climbed) => await tell(new(climbed, await UsersAsync(climbed, committee, today, cancellationToken)));
    }

    /// <summary>False: the case moved meanwhile, and must be looked at again. Who is told twice is told the same, under the same key.</summary>
    private async Task<bool> TryClimbAsync(FundId fund, CaseNumber number, CaseRules settings, DateTimeOffset now, Func<Case, Task> tell, CancellationToken cancellationToken)
    {
        if (await cases.CaseAsync(fund, number, cancellationToken) is not { } row) { return true; }

        var before = CaseRows.Case(row);
        if (Funds.Cases.Cases.Climb(before, settings, now) is not { } done) { return true; }

        await tell(done.Case);
        return await cases.TrySubmitAsync(CaseWrites.Step(row, before, done.Case, done.Events), cancellationToken);
    }

    private async Task<IReadOnlyList<LineUserId>> UsersAsync(
        Case matter, IReadOnlyList<Officer> committee, DateOnly today, CancellationToken cancellationToken)
    {
        var told = Funds.Cases.Cases.ToldAt(matter, committee);
        var read = await Task.WhenAll(told.Select(member => workers.ReadAsync(new Membership(matter.Fund, member), today, cancellationToken)));
        return [.. read.OfType<CaseWorker>().SelectMany(worker => worker.Users).Distinct()];
    }
}
