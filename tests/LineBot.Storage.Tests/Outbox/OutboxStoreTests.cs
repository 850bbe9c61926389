using System.Text;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Outbox;
using LineBot.Storage.Connection;
using LineBot.Storage.Conversations;
using LineBot.Storage.Queues;
using LineBot.TestKit;

namespace LineBot.Storage.Outbox;

/// <summary>The names of the queues are fixed, so these tests share them and each begins with empty ones.</summary>
public sealed class OutboxStoreTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private static readonly QueuedPush Refused =
        new("default", "U000000000000000000000000000000a7", Guid.Parse("af4b0a3a-c597-85f1-b5ed-5af8292f1adf"), DateTimeOffset.UnixEpoch, """[{"type":"text","text":"ความลับ"}]"""u8.ToArray()) { Fault = PushFaults.Quota };

    private readonly QueueService queues = StorageConnection.From(_ => azurite.ConnectionString).CreateQueues();
    private readonly TableServiceClient tables = StorageConnection.From(_ => azurite.ConnectionString).CreateTables();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private OutboxStore Outbox => new(tables, queues, TimeProvider.System);

    public async ValueTask InitializeAsync()
    {
        foreach (var table in TableNames.All) { await tables.CreateTableIfNotExistsAsync(table, Token); }
        foreach (var name in QueueNames.All)
        {
            await queues.Queue(name).CreateIfNotExistsAsync(Token);
            await queues.Queue(name).ClearAsync(Token);
        }

        foreach (var item in await Outbox.WaitingAsync(Token)) { await Outbox.DiscardAsync(item.Id, "test", "left over", Key("clear"), Token); }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_refused_push_is_listed_with_its_reason_and_starts_anew_when_replayed()
    {
        await PutAsideAsync(QueueNames.LinePushes, Refused.ToJson());

        var item = await OnlyAsync();
        (item.Kind, item.Reason, item.To).ShouldBe((OutboxKind.Push, OutboxReason.Quota, LineUserId.Parse(Refused.To)));
        (await Outbox.ReplayAsync(item.Id, "operator", Key("one"), Token)).ShouldBeOfType<OutboxOutcome.Done>();

        (await WaitingAsync()).ShouldBeEmpty();
        var replayed = QueuedPush.FromJson((await TakeAsync(QueueNames.LinePushes)).Body).ShouldNotBeNull();
        (replayed.RetryKey, replayed.Fault).ShouldBe((Refused.RetryKey, null));
        replayed.QueuedAt.ShouldBeGreaterThan(Refused.QueuedAt);
    }

    [Fact]
    public async Task A_message_that_nobody_can_unpack_does_not_hide_the_others()
    {
        await PutAsideAsync(QueueNames.LinePushes, [0x01, 0x2B, 0x74, 0xFF]);
        await PutAsideAsync(QueueNames.LinePushes, Refused.ToJson());

        (await WaitingAsync()).Select(item => item.Detail).ShouldBe(["cannot be read", PushFaults.Quota], ignoreOrder: true);
    }

    [Fact]
    public async Task What_was_decided_does_not_come_back_with_its_message()
    {
        await PutAsideAsync(QueueNames.LinePushes, Refused.ToJson());
        var message = (await queues.Queue(QueueNames.PoisonOf(QueueNames.LinePushes)).PeekAsync(1, Token)).ShouldHaveSingleItem();
        var id = LaidAside.IdOf(QueueNames.LinePushes, message.MessageId);
        var decision = new OutboxDecision(id, OutboxKind.Push, OutboxDeed.Discarded, "test", "told by telephone", DateTimeOffset.UnixEpoch);

        // The one that listed it ended before it could delete the message; then somebody decided.
        await tables.GetTableClient(TableNames.Outbox).AddEntityAsync(OutboxRow.Write(decision, Key("earlier")), Token);

        (await WaitingAsync()).ShouldBeEmpty();
        (await queues.Queue(QueueNames.PoisonOf(QueueNames.LinePushes)).CountAsync(Token)).ShouldBe(0);
    }

    [Fact]
    public async Task A_push_of_unknown_fate_keeps_its_time_so_that_it_is_never_sent_twice()
    {
        await PutAsideAsync(QueueNames.LinePushes, (Refused with { Fault = null }).ToJson());

        var item = await OnlyAsync();
        await Outbox.ReplayAsync(item.Id, "operator", Key("one"), Token);

        item.Reason.ShouldBe(OutboxReason.LineSilent);
        QueuedPush.FromJson((await TakeAsync(QueueNames.LinePushes)).Body).ShouldNotBeNull().QueuedAt.ShouldBe(Refused.QueuedAt);
    }

    [Fact]
    public async Task However_many_replay_at_once_the_work_is_given_back_once()
    {
        await PutAsideAsync(QueueNames.LinePushes, Refused.ToJson());
        var item = await OnlyAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Outbox.ReplayAsync(item.Id, $"officer {i}", Key($"k{i}"), Token)));

        outcomes.Count(outcome => outcome is OutboxOutcome.Done).ShouldBe(1);
        outcomes.Where(outcome => outcome is not OutboxOutcome.Done).ShouldAllBe(outcome => outcome is OutboxOutcome.InHand || outcome is OutboxOutcome.DoneBefore);
        await TakeAsync(QueueNames.LinePushes);
    }

    [Fact]
    public async Task The_same_command_given_again_says_what_it_did_and_does_nothing_more()
    {
        await PutAsideAsync(QueueNames.LinePushes, Refused.ToJson());
        var item = await OnlyAsync();

        await Outbox.ReplayAsync(item.Id, "W-001", Key("tap"), Token);
        var again = await Outbox.ReplayAsync(item.Id, "W-001", Key("tap"), Token);
        var other = await Outbox.DiscardAsync(item.Id, "W-002", "late", Key("other"), Token);

        again.ShouldBeOfType<OutboxOutcome.Done>().Decision.Deed.ShouldBe(OutboxDeed.Replayed);
        other.ShouldBeOfType<OutboxOutcome.DoneBefore>().Decision.By.ShouldBe("W-001");
        await TakeAsync(QueueNames.LinePushes);
    }

    [Fact]
    public async Task Who_discards_and_why_stays_known_and_no_word_of_the_message_does()
    {
        await PutAsideAsync(QueueNames.LinePushes, Refused.ToJson());
        var item = await OnlyAsync();

        await Outbox.DiscardAsync(item.Id, "W-007", "บอกเองแล้ว", Key("drop"), Token);

        var decision = (await Outbox.DecidedAsync(Token)).Single(decided => decided.Id == item.Id);
        (decision.Deed, decision.By, decision.Why).ShouldBe((OutboxDeed.Discarded, "W-007", "บอกเองแล้ว"));
        var row = await tables.GetTableClient(TableNames.Outbox).GetEntityAsync<TableEntity>(OutboxRow.Partition, OutboxRow.Done(item.Id), cancellationToken: Token);
        string.Join(' ', row.Value.Select(column => column.Value)).ShouldNotContain(Refused.To);
        (await queues.Queue(QueueNames.LinePushes).CountAsync(Token)).ShouldBe(0);
    }

    [Theory]
    [InlineData("""{"copy":"c","channel":"d","event":{"webhookEventId":"01H","message":{"text":"ความลับ"}}}""", "01H")]
    [InlineData("""{"copy":"c","channel":"d","event":{}}""", "cannot be read")]
    [InlineData("nonsense", "cannot be read")]
    public async Task An_event_is_listed_by_its_id_without_its_words_and_comes_back_as_it_was(string kept, string detail)
    {
        await PutAsideAsync(QueueNames.LineEvents, Encoding.UTF8.GetBytes(kept));

        var item = await OnlyAsync();
        await Outbox.ReplayAsync(item.Id, "operator", Key("one"), Token);

        (item.Kind, item.Detail).ShouldBe((OutboxKind.Event, detail));
        Encoding.UTF8.GetString((await TakeAsync(QueueNames.LineEvents)).Body.Span).ShouldBe(kept);
    }

    [Fact]
    public async Task Whose_business_it_is_is_read_from_the_links_of_the_person()
    {
        var fund = FundId.Parse(AzuriteFixture.UniqueName("t-"));
        var link = ConversationRows.Link(Refused.To, new(new(fund, MemberNumber.Parse("0001")), "กองทุนทดสอบ", DateTimeOffset.UnixEpoch));
        await tables.GetTableClient(TableNames.Conversations).UpsertEntityAsync(link, TableUpdateMode.Replace, Token);
        await PutAsideAsync(QueueNames.LinePushes, Refused.ToJson());

        (await OnlyAsync()).Funds.ShouldBe([fund]);

        await tables.GetTableClient(TableNames.Conversations).DeleteEntityAsync(link.PartitionKey, link.RowKey, cancellationToken: Token);
    }

    [Fact]
    public async Task A_notice_names_its_fund_and_a_photo_itself()
    {
        var photo = """{"photo":"0123456789abcdef0123456789abcdef"}""";
        await PutAsideAsync(QueueNames.LineNotices, "borrower\tban-lo\t2026-11-23\t0001"u8.ToArray());
        await PutAsideAsync(QueueNames.LinePhotos, Encoding.UTF8.GetBytes(photo));

        var waiting = await WaitingAsync();

        waiting.Single(item => item.Kind == OutboxKind.Notice).Funds.ShouldBe([FundId.Parse("ban-lo")]);
        waiting.Single(item => item.Kind == OutboxKind.Photo).Detail.ShouldBe("0123456789abcdef0123456789abcdef");
    }

    [Fact]
    public async Task What_is_not_there_is_said_so()
    {
        (await Outbox.ReplayAsync(OutboxId.Parse("ffffffffffff"), "operator", Key("one"), Token)).ShouldBeOfType<OutboxOutcome.NotThere>();
        (await Outbox.DiscardAsync(OutboxId.Parse("import-7"), "operator", "old", Key("two"), Token)).ShouldBeOfType<OutboxOutcome.NotFromHere>();
    }

    private static CommandKey Key(string step) => CommandKey.Of("test", step);

    private async Task<IReadOnlyList<OutboxItem>> WaitingAsync() => [.. (await Outbox.WaitingAsync(Token)).Where(item => item.MayBeReplayed)];

    private async Task<OutboxItem> OnlyAsync() => (await WaitingAsync()).ShouldHaveSingleItem();

    private Task<QueueReceipt> PutAsideAsync(string queue, byte[] body) => queues.Queue(QueueNames.PoisonOf(queue)).PutAsync(body, TimeSpan.Zero, Token);

    private async Task<QueueMessage> TakeAsync(string queue) => (await queues.Queue(queue).ReceiveAsync(32, TimeSpan.FromMinutes(1), Token)).ShouldHaveSingleItem();
}
