using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Storage.Connection;
using LineBot.TestKit;

namespace LineBot.Storage.Conversations;

public class ConversationStoreTests(AzuriteFixture azurite)
{
    private static readonly DateTimeOffset Now = new(2026, 1, 31, 10, 0, 0, TimeSpan.Zero);
    private static readonly Membership Somsri = new(FundId.Parse("ban-suan"), MemberNumber.Parse("0012"));
    private readonly ConversationAddress address = new($"U{Guid.NewGuid():N}", "default");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_conversation_is_empty()
    {
        var conversation = await (await StoreAsync()).LoadAsync(address, "e1", Token);

        conversation.State.ShouldBeNull();
        conversation.Turn.ShouldBeNull();
        conversation.Links.ShouldBeEmpty();
    }

    [Fact]
    public async Task Everything_a_turn_changes_comes_back()
    {
        var store = await StoreAsync();
        var link = new LinkRecord(Somsri, "กองทุนบ้านสวน", Now);
        var consent = new ConsentRecord("balance", "2026-01", Now, null);
        var guard = new GuardRecord(3, Now);

        await CommitAsync(store, "e1", new("""{"คำ":"ยอดเงิน"}""", Turn("e1")) { AddedLinks = [link], Consents = [consent], Guard = guard });
        var conversation = await store.LoadAsync(address, "e1", Token);

        conversation.State.ShouldBe("""{"คำ":"ยอดเงิน"}""");
        conversation.Links.ShouldBe([link]);
        conversation.Consents.ShouldBe([consent]);
        conversation.Guard.ShouldBe(guard);
        conversation.Turn.ShouldNotBeNull().Outgoing.ToArray().ShouldBe("ค่ะ"u8.ToArray());
    }

    [Fact]
    public async Task Somebody_who_speaks_in_a_group_is_known_by_the_links_of_the_own_chat()
    {
        var store = await StoreAsync();
        var link = new LinkRecord(Somsri, "กองทุนบ้านสวน", Now);
        await CommitAsync(store, "e1", new("s", Turn("e1")) { AddedLinks = [link], Guard = new(1, Now) });

        var links = new PersonalLinkStore(Client());

        (await links.OfAsync(LineUserId.Parse(address.SourceId), Token)).ShouldBe([Somsri]);
        (await links.OfAsync(LineUserId.Parse($"U{Guid.NewGuid():N}"), Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_link_that_is_taken_back_is_gone()
    {
        var store = await StoreAsync();
        await CommitAsync(store, "e1", new("s", Turn("e1")) { AddedLinks = [new(Somsri, "กองทุน", Now)] });

        await CommitAsync(store, "e2", new("s", Turn("e2")) { RemovedLinks = [Somsri] });

        (await store.LoadAsync(address, "e3", Token)).Links.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Of_two_turns_on_the_same_conversation_one_wins(bool hasState)
    {
        var store = await StoreAsync();
        if (hasState) { await CommitAsync(store, "e0", new("old", Turn("e0"))); }
        var one = await store.LoadAsync(address, "e1", Token);
        var other = await store.LoadAsync(address, "e2", Token);

        (await store.TryCommitAsync(one, new("one", Turn("e1")), Token)).ShouldBeTrue();
        (await store.TryCommitAsync(other, new("other", Turn("e2")), Token)).ShouldBeFalse();

        (await store.LoadAsync(address, "e2", Token)).State.ShouldBe("one");
    }

    [Fact]
    public async Task The_same_event_is_committed_once()
    {
        var store = await StoreAsync();
        var one = await store.LoadAsync(address, "e1", Token);

        (await store.TryCommitAsync(one, new("s", Turn("e1")), Token)).ShouldBeTrue();
        var again = await store.LoadAsync(address, "e1", Token);

        (await store.TryCommitAsync(again, new("s", Turn("e1")), Token)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_lost_race_for_the_guard_loses_the_turn()
    {
        var store = await StoreAsync();
        await CommitAsync(store, "e0", new("s", Turn("e0")) { Guard = new(1, Now) });
        var elsewhere = address with { Channel = "another" };
        var late = await store.LoadAsync(elsewhere, "e1", Token);
        await CommitAsync(store, "e2", new("s", Turn("e2")) { Guard = new(2, Now) });

        (await store.TryCommitAsync(late, new("s", Turn("e1")) { Guard = new(2, Now) }, Token)).ShouldBeFalse();
    }

    [Fact]
    public async Task Each_channel_has_its_own_state_and_all_share_the_links()
    {
        var store = await StoreAsync();
        await CommitAsync(store, "e1", new("here", Turn("e1")) { AddedLinks = [new(Somsri, "กองทุน", Now)] });

        var elsewhere = await store.LoadAsync(address with { Channel = "another" }, "e2", Token);

        elsewhere.State.ShouldBeNull();
        elsewhere.Links.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Answers_of_any_size_come_back_whole()
    {
        var store = await StoreAsync();
        var large = new byte[250 * 1024];
        new Random(7).NextBytes(large);

        await CommitAsync(store, "e1", new("s", new StoredTurn("e1", "c", false, large)));

        (await store.LoadAsync(address, "e1", Token)).Turn!.Outgoing.ToArray().ShouldBe(large);
    }

    [Fact]
    public async Task A_delivered_turn_stays_delivered()
    {
        var store = await StoreAsync();
        await CommitAsync(store, "e1", new("s", Turn("e1")));

        await store.MarkDeliveredAsync(address, "e1", Token);
        var turn = (await store.LoadAsync(address, "e1", Token)).Turn.ShouldNotBeNull();

        turn.Delivered.ShouldBeTrue();
        turn.Copy.ShouldBe("copy");
    }

    [Fact]
    public async Task Turns_of_other_events_are_not_read_until_they_are_outworn_and_then_forgotten()
    {
        var clock = new SteppedClock(Now);
        var store = await StoreAsync(clock);
        for (var n = 0; n < 60; n++) { await CommitAsync(store, $"e{n}", new("s", Turn($"e{n}"))); }
        (await CountAsync()).ShouldBe(61);

        clock.Now += ConversationStore.TurnsKept + TimeSpan.FromMinutes(1);
        await CommitAsync(store, "f1", new("s", Turn("f1")));
        (await CountAsync()).ShouldBe(12);   // The state, the new turn, and the ten that no longer fitted in.
        await CommitAsync(store, "f2", new("s", Turn("f2")));

        (await CountAsync()).ShouldBe(3);
    }

    [Fact]
    public async Task The_nightly_sweep_forgets_people_who_stopped_writing()
    {
        var clock = new SteppedClock(Now);
        var store = await StoreAsync(clock);
        await CommitAsync(store, "e1", new("s", Turn("e1")) { AddedLinks = [new(Somsri, "กองทุน", Now)] });

        (await store.SweepAsync(Token)).ShouldBe(0);
        clock.Now += ConversationStore.TurnsKept + TimeSpan.FromMinutes(1);
        (await store.SweepAsync(Token)).ShouldBe(1);

        var conversation = await store.LoadAsync(address, "e1", Token);
        (conversation.Turn, conversation.State, conversation.Links.Count).ShouldBe((null, "s", 1));
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("o'brien")]
    [InlineData("a\\b#c?d%e f+g~h:i")]
    [InlineData("กลุ่ม\u0001")]
    [InlineData("")]
    public async Task Whatever_LINE_calls_a_chat_or_an_event_it_has_its_own_rows(string odd)
    {
        var store = await StoreAsync();
        var chat = new ConversationAddress(odd, odd);

        (await store.TryCommitAsync(await store.LoadAsync(chat, odd, Token), new(odd, Turn(odd)), Token)).ShouldBeTrue();

        (await store.LoadAsync(chat, odd, Token)).State.ShouldBe(odd);
        (await store.LoadAsync(chat with { SourceId = odd + "~" }, odd, Token)).State.ShouldBeNull();
    }

    private string? table;

    private static StoredTurn Turn(string eventId) => new(eventId, "copy", false, "ค่ะ"u8.ToArray());

    private async Task CommitAsync(ConversationStore store, string eventId, ConversationCommit commit) =>
        (await store.TryCommitAsync(await store.LoadAsync(address, eventId, Token), commit, Token)).ShouldBeTrue();

    private async Task<ConversationStore> StoreAsync(TimeProvider? clock = null)
    {
        table ??= AzuriteFixture.UniqueName("Conversations");
        await Client().CreateIfNotExistsAsync(Token);
        return new(Client(), clock ?? new SteppedClock(Now));
    }

    private TableClient Client() => StorageConnection.From(_ => azurite.ConnectionString).CreateTables().GetTableClient(table!);

    private async Task<int> CountAsync()
    {
        var count = 0;
        await foreach (var _ in Client().QueryAsync<TableEntity>(cancellationToken: Token)) { count++; }
        return count;
    }

    private sealed class SteppedClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
