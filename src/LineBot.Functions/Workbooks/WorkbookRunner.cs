using LineBot.Dialogs.Workbooks;
using LineBot.Functions.Clock;
using LineBot.Funds.Import;
using LineBot.Funds.Workbooks;
using LineBot.Storage.Broadcasts;
using LineBot.Storage.Import;
using LineBot.Storage.Queues;
using LineBot.Storage.Workbooks;

namespace LineBot.Functions.Workbooks;

/// <summary>
/// Does what a workbook waits for: to be fetched and checked, or to be imported. One at a time in a process, for each may take a good part of
/// its memory. Every step looks where the one before came to, so a message may be brought again at any time.
/// </summary>
internal sealed class WorkbookRunner(
    WorkbookTable table, WorkbookFiles files, WorkbookFetch fetch, WorkbookReading reading, WorkbookTeller teller, WorkbookQueue queue, BotClock clock) : IDisposable
{
    private static readonly TimeSpan GiveUpAfter = TimeSpan.FromDays(1);
    private static readonly TimeSpan WriteMax = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim one = new(1);

    public async Task RunAsync(byte[] message, CancellationToken cancellationToken)
    {
        var queued = QueuedWorkbook.FromJson(message) ?? throw new InvalidDataException("The message names no workbook.");
        if (!await one.WaitAsync(Turn, cancellationToken))
        {
            await queue.PutOffAsync(queued, cancellationToken);
            return;
        }

        try { await GoOnAsync(queued, cancellationToken); }
        finally { one.Release(); }
    }

    public void Dispose() => one.Dispose();

    private async Task GoOnAsync(QueuedWorkbook queued, CancellationToken cancellationToken)
    {
        if (await table.FindAsync(queued.Fund, queued.Number, cancellationToken) is not { } known) { return; }

        var after = known.Value.State switch
        {
            WorkbookState.Checking => await CheckAsync(known, queued, cancellationToken),
            WorkbookState.Importing => await ImportAsync(known, queued, cancellationToken),
            _ => known.Value,
        };

        // A try that was cut short after it was written down comes here again, and tells under the same key, which LINE shows once.
        if (after is not null) { await teller.TellAsync(after, cancellationToken); }
    }

    /// <summary>Null: not yet, or somebody dropped it meanwhile.</summary>
    private async Task<SentWorkbook?> CheckAsync(Tagged<SentWorkbook> known, QueuedWorkbook queued, CancellationToken cancellationToken)
    {
        var (hash, trouble) = await fetch.RunAsync(known.Value, cancellationToken);
        if (hash is null && trouble is null)
        {
            if (clock.GetUtcNow() - known.Value.SentAt < GiveUpAfter)
            {
                await queue.PutOffAsync(queued, cancellationToken);
                return null;
            }

            trouble = WorkbookTrouble.Gone;
        }

        var kept = known.Value with { Sha256 = hash, HasFile = hash is not null };
        return await SettleAsync(known, await ReadAsync(kept, trouble, cancellationToken), kept, cancellationToken);
    }

    private async Task<SentWorkbook?> ImportAsync(Tagged<SentWorkbook> known, QueuedWorkbook queued, CancellationToken cancellationToken)
    {
        var workbook = known.Value;
        var read = await ReadAsync(workbook, trouble: null, cancellationToken);
        if (!workbook.IsBegun)
        {
            if (read.Print != workbook.Print || read.State != WorkbookState.Checked) { return await SettleAsync(known, read, workbook, cancellationToken); }
            await table.TryChangeAsync(known, workbook with { IsBegun = true }, cancellationToken);   // Whether it was is read below.
        }

        return await WriteAsync(queued, read, cancellationToken);
    }

    /// <summary>From here on some of it may be written, and only to the end of it all is well.</summary>
    private async Task<SentWorkbook?> WriteAsync(QueuedWorkbook queued, ReadWorkbook read, CancellationToken cancellationToken)
    {
        if (await table.FindAsync(queued.Fund, queued.Number, cancellationToken) is not { Value: { State: WorkbookState.Importing } workbook } known) { return null; }
        if (!workbook.IsBegun) { throw Busy(workbook); }

        var target = reading.Target(workbook);
        if (await CommitAsync(target, read, cancellationToken) is not { } outcome)
        {
            await queue.PutOffAsync(queued, cancellationToken);
            return null;
        }

        var batch = outcome.Batch > 0 ? outcome.Batch : await target.BatchOfAsync(read.Digest, cancellationToken);
        if (outcome.Faults.Count > 0 && batch is null) { return await SettleAsync(known, read, workbook with { IsBegun = false }, cancellationToken); }

        var ended = workbook with
        {
            State = outcome.Faults.Count > 0 ? WorkbookState.Stuck : WorkbookState.Imported,
            Batch = batch,
            EndedAt = clock.GetUtcNow(),
        };
        return await KeepAsync(known, ended, cancellationToken);
    }

    /// <summary>An earlier try that did arrive, or somebody who was quicker with the same, counts as ours. Null: it went another way.</summary>
    /// <exception cref="TimeoutException">It stands where it stood, and the queue has to bring it again.</exception>
    private async Task<SentWorkbook?> KeepAsync(Tagged<SentWorkbook> known, SentWorkbook after, CancellationToken cancellationToken)
    {
        if (await table.TryChangeAsync(known, after, cancellationToken)) { return after; }

        var now = (await table.FindAsync(after.Fund, after.Number, cancellationToken))?.Value;
        if (now?.State == known.Value.State && now.Check == known.Value.Check) { throw Busy(now); }
        return now?.State == after.State && now.Check == after.Check ? now : null;
    }

    private static TimeoutException Busy(SentWorkbook workbook) => new($"Workbook {workbook.Number} of {workbook.Fund} was busy.");

    /// <summary>Null: it takes longer than one call may, and goes on where it came to.</summary>
    private static async Task<ImportOutcome?> CommitAsync(ImportTarget target, ReadWorkbook read, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(WriteMax);
        try
        {
            return await target.CommitAsync(read.Rows, null, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task<ReadWorkbook> ReadAsync(SentWorkbook workbook, WorkbookTrouble? trouble, CancellationToken cancellationToken)
    {
        if (trouble is { } why) { return WorkbookReading.Refused(workbook, why); }

        using var bytes = await files.OpenAsync(workbook, cancellationToken);
        return bytes is null ? WorkbookReading.Refused(workbook, WorkbookTrouble.Another) : await reading.ReadAsync(workbook, bytes, cancellationToken);
    }

    /// <summary>Notes what a dry run found. A second one, after somebody agreed to the first, asks that officer again.</summary>
    private async Task<SentWorkbook?> SettleAsync(Tagged<SentWorkbook> known, ReadWorkbook read, SentWorkbook workbook, CancellationToken cancellationToken)
    {
        var settled = workbook with
        {
            State = read.State == WorkbookState.Checked && workbook.SecondBy is not null ? WorkbookState.Waiting : read.State,
            Check = workbook.Check + 1,
            Report = read.Report,
            Print = read.Print,
        };
        await files.KeepReportAsync(settled, read.Report, cancellationToken);
        if (await KeepAsync(known, settled, cancellationToken) is { } kept) { return kept; }

        // Taken back or dropped meanwhile: nothing of it is kept.
        var now = (await table.FindAsync(settled.Fund, settled.Number, cancellationToken))?.Value;
        if (now is { State: WorkbookState.Dropped }) { await files.DeleteAsync(settled.Fund, settled.Number, cancellationToken); }
        return null;
    }
}
