using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Pots;
using LineBot.Storage.Connection;

namespace LineBot.Storage.Pots;

/// <summary>
/// The pots of a fund and their entries, beside its claims. One transaction holds the pot under its ETag, the fund's running
/// number, the entry, its receipt and the mark of the command.
/// </summary>
public sealed class PotStore(TableServiceClient tables, TimeProvider clock) : IPots
{
    private readonly TableClient claims = tables.GetTableClient(TableNames.Claims);

    public async Task<IReadOnlyList<Pot>> ReadAsync(FundId fund, CancellationToken cancellationToken) =>
        (await PotDesk.ReadAsync(claims, fund, cancellationToken)).Pots;

    public Task<PotPosted> PayAsync(PotPayment payment, CommandKey key, CancellationToken cancellationToken) =>
        PostAsync(payment.Fund, key, PotCommandHash.Of(payment), desk => Task.FromResult(desk.Pay(payment, clock.GetUtcNow())), cancellationToken);

    public Task<PotPosted> ReceiveAsync(PotIncome income, CommandKey key, CancellationToken cancellationToken) =>
        PostAsync(income.Fund, key, PotCommandHash.Of(income), desk => Task.FromResult(desk.Receive(income, clock.GetUtcNow())), cancellationToken);

    public Task<PotPosted> ReverseAsync(PotReversal reversal, CommandKey key, CancellationToken cancellationToken) =>
        PostAsync(reversal.Fund, key, PotCommandHash.Of(reversal), desk => ReverseAsync(desk, reversal, cancellationToken), cancellationToken);

    public async Task<IReadOnlyList<PotEntry>> HistoryAsync(
        FundId fund, PotId pot, long? before, int size, CancellationToken cancellationToken)
    {
        var prefix = $"{Keys.PotEntryPrefix}{pot.Value}:";
        var from = before is { } sequence ? Keys.PotEntry(pot, sequence - 1) : prefix;
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Fund(fund)} and RowKey ge {from} and RowKey lt {Keys.After(prefix)}");
        return await claims.QueryAsync<TableEntity>(filter, maxPerPage: size, cancellationToken: cancellationToken)
            .Take(size).Select(PotEntryRow.Read).ToListAsync(cancellationToken);
    }

    private async Task<PotPosted> PostAsync(
        FundId fund, CommandKey key, string asked, Func<PotDesk, Task<PotDraft>> decide, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if (await DoneBeforeAsync(fund, key, asked, cancellationToken) is { } entry) { return new PotPosted.Done(entry); }

            var draft = await decide(await PotDesk.ReadAsync(claims, fund, cancellationToken));
            if (draft.Outcome is not PotPosted.Done done)
            {
                // Refused by what this very command did, given twice at one moment? The mark tells.
                return await DoneBeforeAsync(fund, key, asked, cancellationToken) is { } meanwhile ? new PotPosted.Done(meanwhile) : draft.Outcome;
            }

            if (await TrySubmitAsync([.. draft.Actions, Mark(fund, key, asked, done.Entry)], cancellationToken)) { return done; }

            // Another posting won the race, or an earlier try of ours arrived after all: the mark tells which.
            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new PotBusyException(fund);
    }

    private async Task<PotDraft> ReverseAsync(PotDesk desk, PotReversal reversal, CancellationToken cancellationToken)
    {
        var receipt = PotReceipt.NumberOf(reversal.Receipt) is { } number
            ? await RowAsync(reversal.Fund, Keys.PotReceipt(reversal.Pot, number), cancellationToken)
            : null;
        var entry = receipt is null ? null : await RowAsync(reversal.Fund, Keys.PotEntry(reversal.Pot, receipt.Int64("Sequence")), cancellationToken);
        return desk.Reverse(reversal, receipt, entry is null ? null : PotEntryRow.Read(entry), clock.GetUtcNow());
    }

    private async Task<PotEntry?> DoneBeforeAsync(FundId fund, CommandKey key, string asked, CancellationToken cancellationToken)
    {
        if (await RowAsync(fund, PotDoneRow.KeyOf(key), cancellationToken) is not { } done) { return null; }

        var entry = await claims.GetEntityAsync<TableEntity>(
            Keys.Fund(fund), PotDoneRow.EntryKey(done, key, asked), cancellationToken: cancellationToken);
        return PotEntryRow.Read(entry.Value);
    }

    private async Task<TableEntity?> RowAsync(FundId fund, string key, CancellationToken cancellationToken)
    {
        var row = await claims.GetEntityIfExistsAsync<TableEntity>(Keys.Fund(fund), key, cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }

    private async Task<bool> TrySubmitAsync(IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        try
        {
            await claims.SubmitTransactionAsync(actions, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            return false;
        }
    }

    private static TableTransactionAction Mark(FundId fund, CommandKey key, string asked, PotEntry entry) =>
        new(TableTransactionActionType.Add, PotDoneRow.Write(fund, key, asked, entry));
}

/// <summary>Others kept posting into the pots of the fund. Nothing was written; asking again with the same key is safe.</summary>
public sealed class PotBusyException(FundId fund) : TimeoutException($"The pots of {fund} are busy.");
