using Azure;
using Azure.Data.Tables;
using LineBot.Funds.Ledger;
using LineBot.Storage.Members;

namespace LineBot.Storage.Ledger;

/// <summary>
/// Posts into the books. One transaction holds the snapshot under its ETag, the entry, its receipt and the mark of the command.
/// An answer may get lost after the write: the next look finds the mark, and the command is done.
/// </summary>
public sealed class LedgerStore(TableServiceClient tables, TimeProvider clock) : ILedger
{
    private readonly TableClient members = tables.GetTableClient(MemberTables.Members);

    public async Task<LedgerOutcome> PostAsync(PostingCommand command, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if (await DoneBeforeAsync(command, cancellationToken) is { } entry) { return new LedgerOutcome.Posted(entry); }

            var desk = await PostingDesk.ReadAsync(members, command, cancellationToken);
            var draft = desk.Decide(clock.GetUtcNow());
            if (draft.Actions.Count == 0)
            {
                // Refused by what this very command did, given twice at one moment? The mark tells.
                return await DoneBeforeAsync(command, cancellationToken) is { } meanwhile ? new LedgerOutcome.Posted(meanwhile) : draft.Outcome;
            }

            if (await TrySubmitAsync(draft.Actions, cancellationToken)) { return draft.Outcome; }

            // Another posting won the race, or an earlier try of ours arrived after all: the mark tells which.
            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new BookBusyException(command.Book);
    }

    public async Task<CorrectionOutcome> CorrectAsync(CorrectionCommand command, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if (await DoneBeforeAsync(command, cancellationToken) is { } done) { return done; }

            var (back, draft) = await DraftAsync(command, cancellationToken);
            if (draft.Actions.Count == 0)
            {
                // Refused by what this very command did, given twice at one moment? The mark tells.
                return await DoneBeforeAsync(command, cancellationToken) ?? (CorrectionOutcome)new CorrectionOutcome.Refused(((LedgerOutcome.Refused)draft.Outcome).Why);
            }

            if (await TrySubmitAsync(draft.Actions, cancellationToken))
            {
                return new CorrectionOutcome.Corrected(((LedgerOutcome.Posted)back.Outcome).Entry, command.Again is null ? null : ((LedgerOutcome.Posted)draft.Outcome).Entry);
            }

            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new BookBusyException(command.Book);
    }

    private async Task<(PostingDraft Back, PostingDraft All)> DraftAsync(CorrectionCommand command, CancellationToken cancellationToken)
    {
        var desk = await PostingDesk.ReadAsync(members, command.Back, cancellationToken);
        var back = desk.Decide(clock.GetUtcNow());
        return command.Again is { } again && back.Actions.Count > 0 ? (back, PostingDesk.DecideAfter(back, again, clock.GetUtcNow())) : (back, back);
    }

    private async Task<CorrectionOutcome.Corrected?> DoneBeforeAsync(CorrectionCommand command, CancellationToken cancellationToken) =>
        await DoneBeforeAsync(command.Back, cancellationToken) is { } back
            ? new(back, command.Again is { } again ? await DoneBeforeAsync(again, cancellationToken) : null)
            : null;

    private async Task<LedgerEntry?> DoneBeforeAsync(PostingCommand command, CancellationToken cancellationToken)
    {
        var done = await members.GetEntityIfExistsAsync<TableEntity>(
            Keys.Member(command.Membership), Keys.Done(command.Key), cancellationToken: cancellationToken);
        if (!done.HasValue) { return null; }

        var entry = await members.GetEntityAsync<TableEntity>(
            Keys.Member(command.Membership), Keys.Entry(command.Book, DoneRow.Sequence(done.Value!, command)), cancellationToken: cancellationToken);
        return EntryRow.Read(entry.Value);
    }

    private async Task<bool> TrySubmitAsync(IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        try
        {
            await members.SubmitTransactionAsync(actions, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            return false;
        }
    }
}
