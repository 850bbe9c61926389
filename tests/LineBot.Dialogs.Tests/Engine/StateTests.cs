using System.Globalization;
using LineBot.Dialogs.Engine;

namespace LineBot.Dialogs.EngineTests;

/// <summary>What is remembered between turns, and who may overwrite it.</summary>
public class StateTests
{
    private const string Key = "test/conversations/chat";

    private readonly MemoryStorage storage = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Keys_name_channel_and_conversation_or_person()
    {
        var context = Context();
        var conversation = new ConversationState(storage);
        var user = new UserState(storage);
        await Count(conversation).SetAsync(context, 1, Token);
        await Count(user).SetAsync(context, 2, Token);

        await conversation.SaveChangesAsync(context, force: false, Token);
        await user.SaveChangesAsync(context, force: false, Token);

        (await storage.ReadAsync([Key, "test/users/person"], Token)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_activity_without_a_conversation_has_no_state()
    {
        var context = new TurnContext(new KeepingAdapter([]), Activity.Message("x"));

        await Should.ThrowAsync<InvalidOperationException>(() => new ConversationState(storage).LoadAsync(context, force: false, Token));
        await Should.ThrowAsync<InvalidOperationException>(() => new UserState(storage).LoadAsync(context, force: false, Token));
    }

    [Fact]
    public async Task What_a_factory_made_is_stored_and_what_is_missing_is_the_default()
    {
        var context = Context();
        var state = new ConversationState(storage);

        (await Count(state).GetAsync(context, null, Token)).ShouldBe(0);
        (await Count(state).GetAsync(context, () => 5, Token)).ShouldBe(5);
        await state.SaveChangesAsync(context, force: false, Token);

        (await Count(new ConversationState(storage)).GetAsync(Context(), () => 6, Token)).ShouldBe(5);
    }

    [Fact]
    public async Task Nothing_is_written_when_nothing_changed_and_a_change_in_place_is_noticed()
    {
        await SaveStackAsync(state => { });
        var before = await TagAsync();

        await SaveStackAsync(state => { });
        (await TagAsync()).ShouldBe(before);

        await SaveStackAsync(state => state.DialogStack.Add(new() { Id = "a", Version = "1" }));
        (await TagAsync()).ShouldNotBe(before);
    }

    [Fact]
    public async Task A_forced_save_writes_always_and_does_nothing_without_anything_loaded()
    {
        var state = new ConversationState(storage);
        await state.SaveChangesAsync(Context(), force: true, Token);
        (await storage.ReadAsync([Key], Token)).ShouldBeEmpty();

        var context = Context();
        await state.LoadAsync(context, force: false, Token);
        await state.SaveChangesAsync(context, force: true, Token);
        (await storage.ReadAsync([Key], Token)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Clearing_is_written_by_the_save_at_the_end_without_force()
    {
        await SaveStackAsync(state => state.DialogStack.Add(new() { Id = "a", Version = "1" }));
        var context = Context();
        var state = new ConversationState(storage);

        await state.ClearStateAsync(context, Token);
        await state.SaveChangesAsync(context, force: false, Token);

        (await storage.ReadAsync([Key], Token))[Key].Json.ShouldBe("{}");
    }

    [Fact]
    public async Task Deleting_and_then_saving_in_one_turn_is_no_conflict()
    {
        await SaveStackAsync(state => { });
        var context = Context();
        var state = new ConversationState(storage);
        await state.LoadAsync(context, force: false, Token);

        await state.DeleteAsync(context, Token);
        await Count(state).SetAsync(context, 1, Token);
        await state.SaveChangesAsync(context, force: false, Token);

        (await Count(new ConversationState(storage)).GetAsync(Context(), null, Token)).ShouldBe(1);
    }

    [Fact]
    public async Task Saving_twice_in_one_turn_is_no_conflict()
    {
        var context = Context();
        var state = new ConversationState(storage);

        await Count(state).SetAsync(context, 1, Token);
        await state.SaveChangesAsync(context, force: false, Token);
        await Count(state).SetAsync(context, 2, Token);
        await state.SaveChangesAsync(context, force: false, Token);

        (await Count(new ConversationState(storage)).GetAsync(Context(), null, Token)).ShouldBe(2);
    }

    [Fact]
    public async Task Of_two_turns_at_once_the_second_is_told()
    {
        await SaveStackAsync(state => { });
        var (first, second) = (Context(), Context());
        var (one, two) = (new ConversationState(storage), new ConversationState(storage));
        await Count(one).SetAsync(first, 1, Token);
        await Count(two).SetAsync(second, 2, Token);

        await one.SaveChangesAsync(first, force: false, Token);

        await Should.ThrowAsync<StorageConflictException>(() => two.SaveChangesAsync(second, force: false, Token));
        (await Count(new ConversationState(storage)).GetAsync(Context(), null, Token)).ShouldBe(1);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("99", true)]
    [InlineData("*", false)]
    public async Task A_write_over_an_existing_document_needs_its_tag(string? tag, bool conflicts)
    {
        await storage.WriteAsync(new Dictionary<string, StoreItem> { ["k"] = new("{}", null) }, Token);

        var write = () => storage.WriteAsync(new Dictionary<string, StoreItem> { ["k"] = new("{\"a\":1}", tag) }, Token);

        if (conflicts) { await Should.ThrowAsync<StorageConflictException>(write); }
        else { await write(); }
    }

    [Fact]
    public async Task An_empty_tag_is_an_error() => await Should.ThrowAsync<ArgumentException>(
        () => storage.WriteAsync(new Dictionary<string, StoreItem> { ["k"] = new("{}", "") }, Token));

    [Fact]
    public async Task Missing_keys_are_absent_and_unknown_ones_may_be_deleted()
    {
        await storage.DeleteAsync(["nothing"], Token);

        (await storage.ReadAsync(["nothing"], Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Stored_state_holds_no_type_names_and_is_small()
    {
        await SaveStackAsync(state => state.DialogStack.Add(new() { Id = "ask", Version = "1" }));

        var json = (await storage.ReadAsync([Key], Token))[Key].Json;

        json.ShouldBe("""{"dialogs":{"dialogStack":[{"id":"ask","version":"1","state":{}}]}}""");
    }

    [Fact]
    public void A_value_of_another_shape_is_stale_and_not_a_null()
    {
        var values = new DialogValues();
        values.Set("n", "words", EngineJson.Default.String);
        var stored = System.Text.Json.JsonSerializer.Deserialize(
            System.Text.Json.JsonSerializer.Serialize(values, EngineJson.Default.DialogValues), EngineJson.Default.DialogValues)!;

        Should.Throw<StaleDialogException>(() => stored.Get("n", EngineJson.Default.Int32));
    }

    [Fact]
    public void Fields_that_other_code_added_are_passed_over()
    {
        var state = System.Text.Json.JsonSerializer.Deserialize(
            """{"dialogStack":[{"id":"a","version":"1","state":{"x":[1]},"later":true}],"new":{}}""", EngineJson.Default.DialogState)!;

        state.DialogStack.ShouldHaveSingleItem().Id.ShouldBe("a");
    }

    [Fact]
    public async Task The_threads_culture_changes_no_byte()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            await SaveStackAsync(Fill);
            var plain = (await storage.ReadAsync([Key], Token))[Key].Json;
            await storage.DeleteAsync([Key], Token);

            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
            await SaveStackAsync(Fill);
            (await storage.ReadAsync([Key], Token))[Key].Json.ShouldBe(plain);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }

        static void Fill(DialogState state)
        {
            var instance = new DialogInstance { Id = "a", Version = "1" };
            instance.State.Set("n", 1234567, EngineJson.Default.Int32);
            state.DialogStack.Add(instance);
        }
    }

    private async Task SaveStackAsync(Action<DialogState> change)
    {
        var context = Context();
        var state = new ConversationState(storage);
        var stack = await state.CreateProperty("dialogs", EngineJson.Default.DialogState).GetAsync(context, () => new(), Token);
        change(stack!);
        await state.SaveChangesAsync(context, force: false, Token);
    }

    private async Task<string?> TagAsync() => (await storage.ReadAsync([Key], Token))[Key].ETag;

    private static IStatePropertyAccessor<int> Count(BotState state) => state.CreateProperty("count", EngineJson.Default.Int32);

    private static TurnContext Context() => new(
        new KeepingAdapter([]), Activity.Message("x") with { ChannelId = "test", Conversation = new("chat", false), From = new("person") });
}
