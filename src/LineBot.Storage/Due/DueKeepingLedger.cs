using LineBot.Funds.Due;
using LineBot.Funds.Ledger;

namespace LineBot.Storage.Due;

/// <summary>
/// Keeps the due index after every posting on a loan. A process that ends in between leaves a command that was not answered: it
/// is given again, finds its entry, and the index is kept then.
/// </summary>
public sealed class DueKeepingLedger(ILedger books, IDueIndex due) : ILedger
{
    public async Task<LedgerOutcome> PostAsync(PostingCommand command, CancellationToken cancellationToken)
    {
        var outcome = await books.PostAsync(command, cancellationToken);
        if (outcome is LedgerOutcome.Posted && command.Book.Loan is { } loan) { await due.KeepAsync(command.Membership, loan, cancellationToken); }
        return outcome;
    }

    public async Task<CorrectionOutcome> CorrectAsync(CorrectionCommand command, CancellationToken cancellationToken)
    {
        var outcome = await books.CorrectAsync(command, cancellationToken);
        if (outcome is CorrectionOutcome.Corrected && command.Book.Loan is { } loan) { await due.KeepAsync(command.Membership, loan, cancellationToken); }
        return outcome;
    }
}
