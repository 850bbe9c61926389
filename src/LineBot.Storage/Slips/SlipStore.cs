using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Rules;
using LineBot.Funds.Slips;

namespace LineBot.Storage.Slips;

/// <summary>Slips in the table Slips: taken in under the next number of their fund, listed while they wait, decided by <see cref="SlipDeciding"/>.</summary>
public sealed class SlipStore(TableServiceClient tables, IPassbooks passbooks, ILedger ledger, IRuleValues rules, TimeProvider clock) : ISlips
{
    private readonly SlipTable table = new(tables);
    private readonly SlipTakingBack takingBack = new(new(tables), passbooks, new(passbooks, ledger), rules, clock);
    private readonly SlipDeciding deciding = new(new(tables), passbooks, new(passbooks, ledger), rules, clock);

    public async Task<SlipOutcome> SendAsync(SlipDraft draft, CommandKey key, CancellationToken cancellationToken)
    {
        var fund = draft.Membership.Fund;
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if (await DoneBeforeAsync(fund, key, cancellationToken) is { } done) { return done; }
            if (await SentBeforeAsync(draft, cancellationToken) is { } earlier)
            {
                // Sent by this very command, given twice at one moment? The mark tells.
                return await DoneBeforeAsync(fund, key, cancellationToken) ?? (SlipOutcome)new SlipOutcome.Refused(new SlipRefusal.SentBefore(earlier));
            }

            var count = await table.RowAsync(fund, SlipRows.Count, cancellationToken);
            var slip = New(draft, new((count?.Int32("Count") ?? 0) + 1));
            if (await table.TrySubmitAsync(Sending(slip, count, key), cancellationToken)) { return new SlipOutcome.Sent(slip); }
            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new TimeoutException("Other slips kept taking the next number.");
    }

    public Task<SlipOutcome> ApproveAsync(SlipDecision decision, SlipMatch match, CancellationToken cancellationToken) =>
        deciding.ApproveAsync(decision, match, cancellationToken);

    public Task<SlipOutcome> RejectAsync(SlipDecision decision, SlipReason reason, CancellationToken cancellationToken) =>
        deciding.RejectAsync(decision, reason, cancellationToken);

    public Task<SlipOutcome> TakeBackAsync(SlipDecision decision, CancellationToken cancellationToken) => takingBack.RunAsync(decision, cancellationToken);

    public Task<Slip?> ReadAsync(FundId fund, SlipNumber number, CancellationToken cancellationToken) => table.ReadAsync(fund, number, cancellationToken);

    public async Task<IReadOnlyList<Slip>> OpenAsync(FundId fund, int limit, CancellationToken cancellationToken)
    {
        var open = await table.OpenAsync(fund, limit, cancellationToken);
        return [.. (await Task.WhenAll(open.Select(number => table.ReadAsync(fund, number, cancellationToken)))).OfType<Slip>()];
    }

    private async Task<SlipOutcome.Sent?> DoneBeforeAsync(FundId fund, CommandKey key, CancellationToken cancellationToken) =>
        await table.RowAsync(fund, Keys.Done(key), cancellationToken) is { } done
            ? new((await table.ReadAsync(fund, SlipRows.NumberIn(done), cancellationToken))!)
            : null;

    private static Slip New(SlipDraft draft, SlipNumber number) => new()
    {
        Number = number,
        Membership = draft.Membership,
        Sender = draft.Sender,
        SentAt = draft.Now,
        Match = draft.Match,
        Photos = draft.Photos,
        Reference = draft.Reference,
    };

    private static List<TableTransactionAction> Sending(Slip slip, TableEntity? count, CommandKey key)
    {
        var fund = slip.Membership.Fund;
        List<TableTransactionAction> actions =
        [
            count is null
                ? new(TableTransactionActionType.Add, SlipRows.CountRow(fund, slip.Number.Count))
                : new(TableTransactionActionType.UpdateReplace, SlipRows.CountRow(fund, slip.Number.Count), count.ETag),
            new(TableTransactionActionType.Add, SlipRows.Write(slip, key)),
            new(TableTransactionActionType.Add, SlipRows.Pointer(fund, SlipRows.Open(slip.Number), slip.Number)),
            new(TableTransactionActionType.Add, SlipRows.Pointer(fund, SlipRows.OfMember(slip.Membership.Member, slip.Number), slip.Number)),
            new(TableTransactionActionType.Add, SlipRows.Pointer(fund, Keys.Done(key), slip.Number)),
        ];
        if (slip.Reference is { } reference) { actions.Add(new(TableTransactionActionType.Add, SlipRows.Pointer(fund, SlipRows.Reference(reference), slip.Number))); }
        return actions;
    }

    /// <summary>A slip that was turned down may come again, in a clearer picture or for another book.</summary>
    private async Task<SlipNumber?> SentBeforeAsync(SlipDraft draft, CancellationToken cancellationToken)
    {
        var fund = draft.Membership.Fund;
        foreach (var number in draft.SamePictureAs)
        {
            if (await table.ReadAsync(fund, number, cancellationToken) is { Status: not SlipStatus.Rejected }) { return number; }
        }

        return draft.Reference is { } reference && await table.RowAsync(fund, SlipRows.Reference(reference), cancellationToken) is { } taken
            ? SlipRows.NumberIn(taken)
            : null;
    }
}
