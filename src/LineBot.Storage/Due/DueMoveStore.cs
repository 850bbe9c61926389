using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Due;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Storage.Ledger;
using LineBot.Storage.Members;

namespace LineBot.Storage.Due;

/// <summary>
/// Moves an instalment: the loan under its ETag, the decision and the mark of the command in one transaction; then the index. A process
/// that ends in between is given the command again, finds the mark, and keeps the index then.
/// </summary>
public sealed class DueMoveStore(TableServiceClient tables, IPassbooks passbooks, IDueIndex due, TimeProvider clock) : IDueMoves
{
    private readonly TableClient members = tables.GetTableClient(MemberTables.Members);

    public async Task<DueMoveOutcome> MoveAsync(DueMoveOrder order, CommandKey key, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if (await DoneBeforeAsync(order, key, cancellationToken) is { } done) { return done; }
            if (await WhyNotAsync(order, cancellationToken) is { } why) { return new DueMoveOutcome.Refused(why); }

            var row = await RowAsync(order.Borrower, Keys.Loan(order.Loan), cancellationToken)
                ?? throw new InvalidDataException("A loan left the books while it was looked at.");
            var loan = LoanRow.Read(row);
            if (DueMoveRules.WhyNot(loan, order.Number, order.To, Today) is { } not)
            {
                // Refused by what this very command did, given twice at one moment? The mark tells.
                return await DoneBeforeAsync(order, key, cancellationToken) ?? new DueMoveOutcome.Refused(not);
            }

            var decision = DecisionOn(order, loan);
            if (await TrySubmitAsync(Write(order, key, row.ETag, loan, decision), cancellationToken)) { return await KeptAsync(order, decision, cancellationToken); }

            // A payment came in between, or an earlier try of ours arrived after all: the mark tells which.
            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new BookBusyException(LedgerBook.Of(order.Loan));
    }

    private async Task<DueMoveOutcome?> DoneBeforeAsync(DueMoveOrder order, CommandKey key, CancellationToken cancellationToken) =>
        await RowAsync(order.Borrower, Keys.Done(key), cancellationToken) is { } done
            ? await KeptAsync(order, await DecisionAsync(order, done, key, cancellationToken), cancellationToken)
            : null;

    public async Task<IReadOnlyList<DueMoveDecision>> ReadAsync(Membership borrower, LoanNumber loan, CancellationToken cancellationToken)
    {
        var prefix = DueMoveRow.Of(loan);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Member(borrower)} and RowKey ge {prefix} and RowKey lt {Keys.After(prefix)}");
        return [.. (await members.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken)).Select(DueMoveRow.Read)];
    }

    private DateOnly Today => ThaiDay.Of(clock.GetUtcNow());

    private static IReadOnlyList<TableTransactionAction> Write(DueMoveOrder order, CommandKey key, ETag before, Loan loan, DueMoveDecision decision)
    {
        var after = loan with { Moves = [.. loan.Moves, decision.Move] };
        var place = after.Moves.Count;
        return
        [
            new(TableTransactionActionType.UpdateReplace, LoanRow.Write(order.Borrower, after), before),
            new(TableTransactionActionType.Add, DueMoveRow.Write(order.Borrower, decision, place)),
            new(TableTransactionActionType.Add, new TableEntity(Keys.Member(order.Borrower), Keys.Done(key)) { ["Place"] = place, ["Loan"] = order.Loan.Value }),
        ];
    }

    private DueMoveDecision DecisionOn(DueMoveOrder order, Loan loan) => new(
        order.Loan, new(order.Number, loan.DueOn(order.Number), order.To), order.By, order.Minutes, order.Reason, clock.GetUtcNow());

    private async Task<DueMoveRefusal?> WhyNotAsync(DueMoveOrder order, CancellationToken cancellationToken)
    {
        var officer = passbooks.ReadAsync(new(order.Borrower.Fund, order.By), cancellationToken);
        var borrower = await passbooks.ReadAsync(order.Borrower, cancellationToken);
        return DueMoveRules.WhyNot(await officer, order.Person, borrower, order.Loan, Today);
    }

    private async Task<DueMoveOutcome> KeptAsync(DueMoveOrder order, DueMoveDecision decision, CancellationToken cancellationToken)
    {
        await due.KeepAsync(order.Borrower, order.Loan, cancellationToken);
        return new DueMoveOutcome.Moved(decision);
    }

    /// <summary>The same key with another day or instalment is a fault of the caller, and loud.</summary>
    private async Task<DueMoveDecision> DecisionAsync(DueMoveOrder order, TableEntity done, CommandKey key, CancellationToken cancellationToken)
    {
        var isOurs = done.GetString("Loan") == order.Loan.Value && done.ContainsKey("Place");
        var row = isOurs ? await RowAsync(order.Borrower, DueMoveRow.Key(order.Loan, done.Int32("Place")), cancellationToken) : null;
        var decision = row is null ? null : DueMoveRow.Read(row);
        return decision is not null && decision.Move.Number == order.Number && decision.Move.To == order.To
            ? decision
            : throw new CommandConflictException(key);
    }

    private async Task<TableEntity?> RowAsync(Membership borrower, string key, CancellationToken cancellationToken)
    {
        var row = await members.GetEntityIfExistsAsync<TableEntity>(Keys.Member(borrower), key, cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
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
