using System.Diagnostics;
using Azure;
using Azure.Data.Tables;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;

namespace LineBot.Storage.Ledger;

/// <summary>One try at a posting: what the books say now, and what they would say after it.</summary>
internal sealed class PostingDesk
{
    private readonly PostingCommand command;
    private readonly TableEntity? snapshot;
    private readonly TableEntity? receipt;
    private readonly TableEntity? reversed;
    private readonly Reversible? original;

    private PostingDesk(PostingCommand command, TableEntity? snapshot, TableEntity? receipt, TableEntity? reversed, Reversible? original)
    {
        this.command = command;
        this.snapshot = snapshot;
        this.receipt = receipt;
        this.reversed = reversed;
        this.original = original;
    }

    public static async Task<PostingDesk> ReadAsync(TableClient members, PostingCommand command, CancellationToken cancellationToken)
    {
        Task<TableEntity?> Row(string key) => RowAsync(members, Keys.Member(command.Membership), key, cancellationToken);
        Task<TableEntity?> ReceiptRow(ReceiptNumber? number) =>
            number is { } given ? Row(Keys.Receipt(command.Book, given)) : Task.FromResult<TableEntity?>(null);

        var snapshot = Row(Keys.Book(command.Book));
        var receipt = ReceiptRow(command.Posting.Receipt);
        var reversed = await ReceiptRow(command.Posting.Reverses);
        var original = reversed is null ? null : await Row(Keys.Entry(command.Book, reversed.Int64("Sequence")));
        return new(
            command,
            await snapshot,
            await receipt,
            reversed,
            original is null ? null : new(EntryRow.Read(original), reversed!.ContainsKey(Ledger.ReceiptRow.ReversedBy)));
    }

    /// <summary>A second posting into the same book, as it will be after the first: its draft holds what both write.</summary>
    public static PostingDraft DecideAfter(PostingDraft first, PostingCommand command, DateTimeOffset now)
    {
        // The snapshot comes first; its second version takes the place of the first, under the tag that was read.
        var (snapshot, tag) = ((TableEntity)first.Actions[0].Entity, first.Actions[0].ETag);
        snapshot.ETag = tag;
        var second = new PostingDesk(command, snapshot, null, null, null).Decide(now);
        return second.Actions.Count == 0 ? second : second with { Actions = [.. second.Actions, .. first.Actions.Skip(1)] };
    }

    public PostingDraft Decide(DateTimeOffset now)
    {
        if (snapshot is null) { return PostingDraft.Refuse(new PostingRefusal.NoSuchBook(command.Book)); }
        if (receipt is not null) { return PostingDraft.Refuse(new PostingRefusal.ReceiptTaken(command.Posting.Receipt!.Value)); }

        return command.Book.Loan is null ? DecideAccount(snapshot, now) : DecideLoan(snapshot, now);
    }

    private PostingDraft DecideAccount(TableEntity account, DateTimeOffset now) =>
        AccountLedger.Post(AccountRow.Read(account), command.Posting, original, now) switch
        {
            PostingOutcome<Account>.Posted posted => Write(account.ETag, AccountRow.Write(command.Membership, posted.After), posted.Entry),
            PostingOutcome<Account>.Refused refused => PostingDraft.Refuse(refused.Why),
            var other => throw new UnreachableException(other.GetType().Name),
        };

    private PostingDraft DecideLoan(TableEntity loan, DateTimeOffset now) =>
        LoanLedger.Post(LoanRow.Read(loan), command.Posting, original, now) switch
        {
            PostingOutcome<Loan>.Posted posted => Write(loan.ETag, LoanRow.Write(command.Membership, posted.After), posted.Entry),
            PostingOutcome<Loan>.Refused refused => PostingDraft.Refuse(refused.Why),
            var other => throw new UnreachableException(other.GetType().Name),
        };

    private PostingDraft Write(ETag before, TableEntity after, LedgerEntry entry)
    {
        var actions = new List<TableTransactionAction>
        {
            new(TableTransactionActionType.UpdateReplace, after, before),
            new(TableTransactionActionType.Add, EntryRow.Write(command.Membership, entry)),
            new(TableTransactionActionType.Add, Ledger.ReceiptRow.Write(command.Membership, entry)),
            new(TableTransactionActionType.Add, DoneRow.Write(command, entry)),
        };
        if (reversed is not null)
        {
            var mark = Ledger.ReceiptRow.Reversed(command.Membership, command.Book, command.Posting.Reverses!.Value, entry.Receipt);
            actions.Add(new(TableTransactionActionType.UpdateMerge, mark, reversed.ETag));
        }

        return new(new LedgerOutcome.Posted(entry), actions);
    }

    private static async Task<TableEntity?> RowAsync(TableClient members, string partition, string key, CancellationToken cancellationToken)
    {
        var row = await members.GetEntityIfExistsAsync<TableEntity>(partition, key, cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }
}

/// <summary>How a posting would end, and what has to be written for that; a refusal writes nothing.</summary>
internal sealed record PostingDraft(LedgerOutcome Outcome, IReadOnlyList<TableTransactionAction> Actions)
{
    public static PostingDraft Refuse(PostingRefusal why) => new(new LedgerOutcome.Refused(why), []);
}
