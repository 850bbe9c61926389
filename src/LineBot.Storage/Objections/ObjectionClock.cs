using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;

namespace LineBot.Storage.Objections;

/// <summary>Finds objections whose answer is late. Run twice at once, each fund is told once.</summary>
public sealed class ObjectionClock(TableServiceClient tables, ICommittee committee, IFunds funds) : IObjectionClock
{
    private readonly ObjectionTable table = new(tables);

    public async Task RemindAsync(DateOnly today, Func<LateObjections, Task> tell, CancellationToken cancellationToken)
    {
        var open = await table.OpenEverywhereAsync(cancellationToken);
        foreach (var fund in open.GroupBy(one => one.Fund, one => one.Number))
        {
            await RemindAsync(fund.Key, [.. fund], today, tell, cancellationToken);
        }
    }

    private async Task RemindAsync(FundId fund, IReadOnlyList<ObjectionNumber> numbers, DateOnly today, Func<LateObjections, Task> tell, CancellationToken cancellationToken)
    {
        var rows = await Task.WhenAll(numbers.Select(number => table.RowAsync(fund, number, cancellationToken)));
        var late = rows.OfType<TableEntity>().Where(row => ObjectionRow.Read(row).IsOverdue(today)).ToList();
        if (!late.Exists(row => IsToBeTold(ObjectionRow.Read(row), today))) { return; }

        var officers = await committee.ReadAsync(fund, today, cancellationToken);
        var name = (await funds.ReadAsync(fund, cancellationToken))?.Name ?? fund.Value;
        await tell(new(fund, name, late.Count, today, [.. officers.Where(IsConcerned).SelectMany(officer => officer.LineUsers).Distinct()]));
        foreach (var row in late) { await RememberAsync(row, today, cancellationToken); }
    }

    /// <summary>Who loses the race looks again: the objection was answered, or another run has told of it, or it still has to be written down.</summary>
    private async Task RememberAsync(TableEntity? row, DateOnly today, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Retry.AttemptsMax && row is not null; attempt++)
        {
            var objection = ObjectionRow.Read(row);
            if (!objection.IsOverdue(today) || objection.RemindedOn == today) { return; }
            if (await table.TryWriteAgainAsync(objection with { RemindedOn = today }, row, cancellationToken)) { return; }

            await Retry.PauseAsync(attempt, TimeProvider.System, cancellationToken);
            row = await table.RowAsync(objection.Fund, objection.Number, cancellationToken);
        }
    }

    private static bool IsToBeTold(Objection objection, DateOnly today) =>
        objection.RemindedOn is not { } last || today >= last.AddDays(ObjectionRules.RemindEveryDays);

    /// <summary>Once it is late it is no longer only the matter of those who should have answered.</summary>
    private static bool IsConcerned(Officer officer) => Answerers.Include(officer) || officer.Has(Duty.Decide);
}
