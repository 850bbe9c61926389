using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.TestKit;

namespace LineBot.Storage.Ledger;

public class LedgerStoreTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_posting_moves_the_balance_and_leaves_a_receipt()
    {
        var village = await FoundAsync();

        var entry = Entry(await village.Ledger.PostAsync(village.Post("e1", EntryType.Deposit, 250), Token));

        entry.Balance.ShouldBe(Money.FromBaht(1_550));
        entry.Receipt.Value.ShouldBe("D-1/R4");
        (await BalanceAsync(village)).ShouldBe(Money.FromBaht(1_550));
    }

    [Fact]
    public async Task The_same_command_again_gives_the_same_receipt_and_posts_nothing()
    {
        var village = await FoundAsync();
        var command = village.Post("e1", EntryType.Deposit, 250);

        var first = Entry(await village.Ledger.PostAsync(command, Token));
        var second = Entry(await village.Ledger.PostAsync(command, Token));

        second.ShouldBe(first);
        (await BalanceAsync(village)).ShouldBe(Money.FromBaht(1_550));
    }

    [Fact]
    public async Task The_same_key_with_another_posting_is_a_loud_error()
    {
        var village = await FoundAsync();
        await village.Ledger.PostAsync(village.Post("e1", EntryType.Deposit, 250), Token);

        await Should.ThrowAsync<CommandConflictException>(() => village.Ledger.PostAsync(village.Post("e1", EntryType.Deposit, 251), Token));
    }

    [Fact]
    public async Task A_lost_answer_is_found_out_and_not_posted_twice()
    {
        var village = await FoundAsync();
        var wire = new ScriptedTransport().Pass().Pass().LoseAnswer();   // mark, snapshot, transaction
        var ledger = new LedgerStore(village.Service(wire), TimeProvider.System);

        var entry = Entry(await ledger.PostAsync(village.Post("e1", EntryType.Deposit, 250), Token));

        entry.Balance.ShouldBe(Money.FromBaht(1_550));
        wire.Requests.Count(request => request.Uri.AbsolutePath.EndsWith("$batch", StringComparison.Ordinal)).ShouldBe(2);
        (await BalanceAsync(village)).ShouldBe(Money.FromBaht(1_550));
        (await village.VerifyAsync(Token)).ShouldAllBe(book => book.Fault == null);
    }

    [Fact]
    public async Task Many_at_the_same_moment_lose_nothing()
    {
        var village = await FoundAsync();
        var commands = Enumerable.Range(1, 8).Select(i => village.Post($"e{i}", EntryType.Deposit, i)).ToList();

        await Task.WhenAll(commands.Concat(commands).Select(command => village.Ledger.PostAsync(command, Token)));

        (await BalanceAsync(village)).ShouldBe(Money.FromBaht(1_300 + 36));
        (await village.VerifyAsync(Token)).ShouldAllBe(book => book.Fault == null);
    }

    [Fact]
    public async Task What_the_books_refuse_is_not_written()
    {
        var village = await FoundAsync();

        var outcome = await village.Ledger.PostAsync(village.Post("e1", EntryType.Withdraw, 1_300.01m), Token);

        outcome.ShouldBe(new LedgerOutcome.Refused(new PostingRefusal.NotEnough(Money.FromBaht(1_300))));
        (await BalanceAsync(village)).ShouldBe(Money.FromBaht(1_300));
    }

    [Fact]
    public async Task A_receipt_is_used_once_and_taken_back_once()
    {
        var village = await FoundAsync();
        var b1 = ReceiptNumber.Parse("B-1");
        var again = village.Post("e1", EntryType.Deposit, 1);
        var reversal = village.Post("e2", EntryType.Reversal, 500);
        var reversalAgain = village.Post("e3", EntryType.Reversal, 500);

        (await village.Ledger.PostAsync(again with { Posting = again.Posting with { Receipt = b1 } }, Token))
            .ShouldBe(new LedgerOutcome.Refused(new PostingRefusal.ReceiptTaken(b1)));
        Entry(await village.Ledger.PostAsync(reversal with { Posting = reversal.Posting with { Reverses = b1 } }, Token))
            .Change.ShouldBe(Money.FromBaht(-500));
        (await village.Ledger.PostAsync(reversalAgain with { Posting = reversalAgain.Posting with { Reverses = b1 } }, Token))
            .ShouldBe(new LedgerOutcome.Refused(new PostingRefusal.AlreadyReversed(b1)));
    }

    [Fact]
    public async Task A_book_that_is_not_there_is_refused()
    {
        var village = await FoundAsync();
        var command = village.Post("e1", EntryType.Deposit, 1, account: "X-9");

        (await village.Ledger.PostAsync(command, Token)).ShouldBe(new LedgerOutcome.Refused(new PostingRefusal.NoSuchBook(command.Book)));
    }

    [Fact]
    public async Task A_stored_row_that_is_altered_removed_or_inserted_is_named()
    {
        var village = await FoundAsync();
        var partition = Keys.Member(village.Member("0001"));
        var book = LedgerBook.Of(AccountNumber.Parse("D-1"));
        TableEntity second = await village.Members.GetEntityAsync<TableEntity>(partition, Keys.Entry(book, 2), cancellationToken: Token);

        await village.Members.UpdateEntityAsync(new TableEntity(partition, second.RowKey) { ["Change"] = 1L }, second.ETag, cancellationToken: Token);
        (await FaultAsync(village, book)).ShouldBe(new(book, LedgerFaultKind.Altered, 2, ReceiptNumber.Parse("B-1")));

        await village.Members.DeleteEntityAsync(partition, second.RowKey, cancellationToken: Token);
        (await FaultAsync(village, book)).ShouldBe(new(book, LedgerFaultKind.Removed, 2, null));

        await village.Members.AddEntityAsync(second, Token);
        (await FaultAsync(village, book)).ShouldBeNull();

        var forged = new TableEntity(second.ToDictionary(column => column.Key, column => column.Value)) { RowKey = Keys.Entry(book, 4) };
        await village.Members.AddEntityAsync(forged, Token);
        (await FaultAsync(village, book)).ShouldBe(new(book, LedgerFaultKind.Inserted, 4, ReceiptNumber.Parse("B-1")));
    }

    [Fact]
    public async Task Whatever_column_of_an_entry_is_altered_the_entry_is_named()
    {
        var village = await FoundAsync();
        var partition = Keys.Member(village.Member("0001"));
        var book = LedgerBook.Of(AccountNumber.Parse("D-1"));
        TableEntity written = await village.Members.GetEntityAsync<TableEntity>(partition, Keys.Entry(book, 2), cancellationToken: Token);
        var columns = written.Keys.Except(["PartitionKey", "RowKey", "Timestamp", "odata.etag"]).Append("Note").Append("Reverses").ToList();

        foreach (var column in columns)
        {
            var forged = new TableEntity(written.ToDictionary(one => one.Key, one => one.Value));
            forged.Remove(column);
            forged[column] = Forge(written.TryGetValue(column, out var value) ? value : null);
            await village.Members.UpsertEntityAsync(forged, TableUpdateMode.Replace, Token);

            (await FaultAsync(village, book))!.ShouldSatisfyAllConditions(
                column,
                fault => fault.Kind.ShouldBe(LedgerFaultKind.Altered),
                fault => fault.Sequence.ShouldBe(2));
        }

        columns.Count.ShouldBe(14);
    }

    [Theory]
    [InlineData("Balance")]
    [InlineData("Kind")]
    [InlineData("AsOf")]
    [InlineData("Sequence")]
    [InlineData("Hash")]
    public async Task An_altered_account_row_is_found(string column)
    {
        var village = await FoundAsync();
        var partition = Keys.Member(village.Member("0001"));
        var book = LedgerBook.Of(AccountNumber.Parse("D-1"));
        TableEntity written = await village.Members.GetEntityAsync<TableEntity>(partition, Keys.Book(book), cancellationToken: Token);

        var forged = new TableEntity(partition, Keys.Book(book)) { [column] = column == "Kind" ? "Share" : Forge(written[column]) };
        await village.Members.UpdateEntityAsync(forged, written.ETag, TableUpdateMode.Merge, Token);

        (await FaultAsync(village, book)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_posting_in_the_midst_of_the_walk_is_no_fault()
    {
        var village = await FoundAsync();
        var partition = Keys.Member(village.Member("0001"));
        var key = Keys.Account(AccountNumber.Parse("D-1"));
        TableEntity current = await village.Members.GetEntityAsync<TableEntity>(partition, key, cancellationToken: Token);
        var wire = new ScriptedTransport().ThenAsync(async message =>
        {
            // What a walk sees that reads the account before a posting and the entries after it.
            await village.Members.UpsertEntityAsync(new TableEntity(partition, key) { ["Sequence"] = 2L }, cancellationToken: Token);
            await Azure.Core.Pipeline.HttpClientTransport.Shared.ProcessAsync(message);
            await village.Members.UpsertEntityAsync(current, cancellationToken: Token);
        });

        var books = await new LedgerCheck(village.Service(wire)).RunAsync(village.Fund, Token).ToListAsync(Token);

        books.Count.ShouldBe(3);
        books.ShouldAllBe(book => book.Fault == null);
        wire.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_removed_account_row_is_named()
    {
        var village = await FoundAsync();
        var book = LedgerBook.Of(AccountNumber.Parse("D-1"));

        await village.Members.DeleteEntityAsync(Keys.Member(village.Member("0001")), Keys.Book(book), cancellationToken: Token);

        (await FaultAsync(village, book)).ShouldBe(new(book, LedgerFaultKind.SnapshotRemoved, 0, null));
    }

    private async Task<Village> FoundAsync()
    {
        var village = await Village.FoundAsync(azurite, Token);
        await village.Imports.CommitAsync(village.Somsri(), progress: null, Token);
        return village;
    }

    private static async Task<LedgerFault?> FaultAsync(Village village, LedgerBook book) =>
        (await village.VerifyAsync(Token)).Single(found => found.Book == book).Fault;

    private static async Task<Money> BalanceAsync(Village village) =>
        (await village.Passbooks.ReadAsync(village.Member("0001"), Token))!.Accounts[0].Balance;

    private static object Forge(object? value) => value switch
    {
        long number => number + 1,
        int number => number + 1,
        DateTimeOffset time => time.AddMilliseconds(1),
        "2026-10-05" => "2026-10-06",
        "2026-09-30" => "2026-09-29",
        "Deposit" => "Interest",
        string { Length: 64 } hash => (hash[0] == '0' ? "1" : "0") + hash[1..],
        _ => $"{value}x",
    };

    private static LedgerEntry Entry(LedgerOutcome outcome) => outcome.ShouldBeOfType<LedgerOutcome.Posted>().Entry;
}
