using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Audit;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;
using LineBot.Funds.Rules;
using LineBot.Funds.SavingsDay;
using LineBot.Funds.Slips;
using LineBot.Storage.Audit;

namespace LineBot.Storage.Objections;

/// <summary>Objections in the table Objections: filed under the next number of their fund and year, listed while they wait, answered by <see cref="ObjectionAnswering"/>.</summary>
public sealed class ObjectionStore : IObjections
{
    /// <summary>Who reads an objection again within this time is not written down twice.</summary>
    private static readonly TimeSpan OneLook = TimeSpan.FromHours(1);

    private readonly ObjectionTable table;
    private readonly ObjectionFiling filing;
    private readonly ObjectionBench bench;
    private readonly ObjectionAnswering answering;
    private readonly AuditStore audit;
    private readonly TimeProvider clock;

    public ObjectionStore(
        TableServiceClient tables, IPassbooks passbooks, ILedger ledger, ISlips slips, ISavingsDays sheets, IRuleValues rules, TimeProvider clock)
    {
        this.clock = clock;
        table = new(tables);
        audit = new(tables);
        bench = new(table, passbooks, new(slips, sheets, table), rules);
        filing = new(table, passbooks, rules, clock);
        answering = new(table, bench, ledger, clock);
    }

    public Task<ObjectionOutcome> FileAsync(NewObjection filed, CommandKey key, CancellationToken cancellationToken) =>
        filing.FileAsync(filed, key, cancellationToken);

    public Task<ObjectionOutcome> WithdrawAsync(ObjectionCommand command, CancellationToken cancellationToken) =>
        filing.WithdrawAsync(command, cancellationToken);

    public async Task<Objection?> ReadAsync(FundId fund, ObjectionNumber number, CancellationToken cancellationToken) =>
        await table.RowAsync(fund, number, cancellationToken) is { } row ? ObjectionRow.Read(row) : null;

    public async Task<IReadOnlyList<Objection>> OfMemberAsync(Membership membership, CancellationToken cancellationToken)
    {
        var own = await table.PointedAtAsync(membership.Fund, ObjectionKeys.OfMember(membership.Member), int.MaxValue, cancellationToken);
        return [.. own.OrderByDescending(objection => objection.Number)];
    }

    public Task<IReadOnlyList<Objection>> OpenAsync(FundId fund, int limit, CancellationToken cancellationToken) =>
        table.PointedAtAsync(fund, ObjectionKeys.OpenPrefix, limit, cancellationToken);

    public Task<IReadOnlyList<Objection>> AllAsync(FundId fund, CancellationToken cancellationToken) => table.AllAsync(fund, cancellationToken);

    public async Task<ObjectionReview> ReviewAsync(ObjectionCommand command, CancellationToken cancellationToken)
    {
        var (_, review) = await bench.ReadAsync(command, cancellationToken);
        if (review.Objection is not null) { await LookAsync(command, cancellationToken); }
        return review;
    }

    public Task<ObjectionOutcome> UpholdLineAsync(ObjectionCommand command, string reason, CancellationToken cancellationToken) =>
        answering.AnswerAsync(command, ObjectionStatus.LineStands, reason, cancellationToken);

    public Task<ObjectionOutcome> SettleAsync(ObjectionCommand command, string reason, CancellationToken cancellationToken) =>
        answering.AnswerAsync(command, ObjectionStatus.Settled, reason, cancellationToken);

    public Task<ObjectionOutcome> CorrectAsync(ObjectionCommand command, LineCorrection correction, string reason, CancellationToken cancellationToken) =>
        answering.CorrectAsync(command, correction, reason, cancellationToken);

    private async Task LookAsync(ObjectionCommand command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var (actor, subject) = (command.Person.Member.Value, command.Number.ToString());
        var before = await audit.LooksAsync(command.Fund, subject, cancellationToken);
        if (before.Any(look => look.Actor == actor && now - look.At < OneLook)) { return; }

        await audit.RecordAsync(new(command.Fund, now, actor, AuditAction.ObjectionViewed, subject, CommandKey.Of(command.Key.Value, "look")), cancellationToken);
    }
}
