using LineBot.Dialogs.Engine;

namespace LineBot.Dialogs.EngineTests;

/// <summary>What can be done to a stack of dialogs, and what the dialogs hear of it.</summary>
public class DialogStackTests
{
    private readonly Scripted low = new("low");
    private readonly Scripted high = new("high");

    [Fact]
    public async Task The_top_dialog_stands_first()
    {
        var chat = EngineChat.Of(low, high);

        await chat.SayAsync("hi");
        await chat.SendAsync(Activity.Message("x"), (dc, token) => dc.BeginDialogAsync("high", null, token));

        chat.Stack.Select(instance => instance.Id).ShouldBe(["high", "low"]);
    }

    [Fact]
    public async Task Beginning_an_unknown_dialog_throws_and_pushes_nothing()
    {
        var chat = EngineChat.Of(low);

        await chat.SendAsync(Activity.Message("x"), async (dc, token) =>
        {
            await Should.ThrowAsync<ArgumentException>(() => dc.BeginDialogAsync("nobody", null, token));
            dc.Stack.ShouldBeEmpty();
            return Dialog.EndOfTurn;
        });
    }

    [Fact]
    public async Task Continuing_an_empty_stack_is_empty()
    {
        var chat = EngineChat.Of(low);

        var result = await chat.SendAsync(Activity.Message("x"), (dc, token) => dc.ContinueDialogAsync(token));

        result.Status.ShouldBe(DialogTurnStatus.Empty);
    }

    [Fact]
    public async Task A_dialog_that_the_code_no_longer_has_is_named_as_stale_and_not_run()
    {
        var storedBy = EngineChat.Of(low);
        await storedBy.SayAsync("hi");
        var state = new DialogState { DialogStack = storedBy.Stack };

        var context = new TurnContext(new KeepingAdapter([]), Activity.Message("x"));
        var dc = new DialogContext(new DialogSet().Add(high), context, state);

        await Should.ThrowAsync<StaleDialogException>(() => dc.ContinueDialogAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_dialog_of_another_version_is_stale()
    {
        var state = new DialogState { DialogStack = [new() { Id = "low", Version = "1" }] };
        var newer = new Scripted("low") { Version = "2" };
        var dc = new DialogContext(new DialogSet().Add(newer), new TurnContext(new KeepingAdapter([]), Activity.Message("x")), state);

        await Should.ThrowAsync<StaleDialogException>(() => dc.ContinueDialogAsync(TestContext.Current.CancellationToken));

        newer.Heard.ShouldBeEmpty();
    }

    [Fact]
    public async Task Ending_resumes_the_dialog_below_in_the_same_turn_with_the_result()
    {
        var chat = EngineChat.Of(low, high);
        await chat.SayAsync("hi");
        await chat.SendAsync(Activity.Message("x"), (dc, token) => dc.BeginDialogAsync("high", null, token));

        var result = await chat.SendAsync(Activity.Message("x"), (dc, token) => dc.EndDialogAsync(42, token));

        high.Heard.ShouldBe(["begin", "end EndCalled"]);
        low.Heard.ShouldBe(["begin", "resume EndCalled 42", "end EndCalled"]);
        result.ShouldBe(new(DialogTurnStatus.Complete, 42));
    }

    [Fact]
    public async Task Replacing_does_not_resume_the_dialog_below()
    {
        var chat = EngineChat.Of(low, high);
        await chat.SayAsync("hi");
        await chat.SendAsync(Activity.Message("x"), (dc, token) => dc.BeginDialogAsync("high", null, token));

        await chat.SendAsync(Activity.Message("x"), (dc, token) => dc.ReplaceDialogAsync("high", null, token));

        high.Heard.ShouldBe(["begin", "end ReplaceCalled", "begin"]);
        low.Heard.ShouldBe(["begin"]);
        chat.Stack.Select(instance => instance.Id).ShouldBe(["high", "low"]);
    }

    [Fact]
    public async Task Cancelling_ends_all_from_the_top_and_resumes_none()
    {
        var chat = EngineChat.Of(low, high);
        await chat.SayAsync("hi");
        await chat.SendAsync(Activity.Message("x"), (dc, token) => dc.BeginDialogAsync("high", null, token));

        var result = await chat.SendAsync(Activity.Message("x"), (dc, token) => dc.CancelAllDialogsAsync(cancelParents: false, token));

        result.Status.ShouldBe(DialogTurnStatus.Cancelled);
        high.Heard.ShouldBe(["begin", "end CancelCalled"]);
        low.Heard.ShouldBe(["begin", "end CancelCalled"]);
    }

    [Fact]
    public async Task Cancelling_nothing_is_empty()
    {
        var result = await EngineChat.Of(low).SendAsync(Activity.Message("x"), (dc, token) => dc.CancelAllDialogsAsync(cancelParents: true, token));

        result.Status.ShouldBe(DialogTurnStatus.Empty);
    }

    [Fact]
    public async Task Reprompting_asks_the_top_dialog()
    {
        var chat = EngineChat.Of(low);
        await chat.SayAsync("hi");

        await chat.SendAsync(Activity.Message("x"), async (dc, token) =>
        {
            await dc.RepromptDialogAsync(token);
            return Dialog.EndOfTurn;
        });

        low.Heard.ShouldBe(["begin", "reprompt"]);
    }

    [Fact]
    public async Task By_default_an_answer_ends_a_dialog_with_nothing()
    {
        var chat = EngineChat.Of(low);
        await chat.SayAsync("hi");

        var result = await chat.SayAsync("answer");

        result.ShouldBe(new(DialogTurnStatus.Complete));
    }

    [Fact]
    public void The_same_dialog_may_be_added_twice()
    {
        new DialogSet().Add(low).Add(low).Find("low").ShouldBe(low);
    }

    [Fact]
    public void Two_dialogs_of_one_id_stop_the_start()
    {
        Should.Throw<ArgumentException>(() => new DialogSet().Add(low).Add(new Scripted("low"))).Message.ShouldContain("'low'");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Looking_for_no_id_is_a_mistake(string id) => Should.Throw<ArgumentException>(() => new DialogSet().Find(id));

    [Fact]
    public async Task The_message_that_completes_the_root_does_not_begin_it_again_but_the_next_one_does()
    {
        var storage = new MemoryStorage();

        (await RunRootAsync(storage)).Status.ShouldBe(DialogTurnStatus.Waiting);
        (await RunRootAsync(storage)).Status.ShouldBe(DialogTurnStatus.Complete);
        (await RunRootAsync(storage)).Status.ShouldBe(DialogTurnStatus.Waiting);
        low.Heard.ShouldBe(["begin", "continue", "end EndCalled", "begin"]);
    }

    [Fact]
    public async Task An_exception_tells_the_stacks_it_came_through_by_their_ids()
    {
        var chat = EngineChat.Of(new Scripted("low") { OnBegin = (_, _, _) => throw new InvalidOperationException("boom") });

        var exception = await Should.ThrowAsync<InvalidOperationException>(() => chat.SayAsync("secret"));

        exception.Data["Dialogs"].ShouldBe("low 1");
    }

    [Fact]
    public async Task A_dialog_without_a_result_is_an_error_at_once()
    {
        var chat = EngineChat.Of(new Scripted("low") { OnBegin = (_, _, _) => Task.FromResult<DialogTurnResult>(null!) });

        (await Should.ThrowAsync<InvalidOperationException>(() => chat.SayAsync("hi"))).Message.ShouldContain("'low'");
    }

    private async Task<DialogTurnResult> RunRootAsync(MemoryStorage storage)
    {
        var token = TestContext.Current.CancellationToken;
        var state = new ConversationState(storage);
        var context = new TurnContext(new KeepingAdapter([]), Activity.Message("x") with { ChannelId = "test", Conversation = new("chat", false) });
        var result = await low.RunAsync(context, state.CreateProperty("dialogs", EngineJson.Default.DialogState), token);
        await state.SaveChangesAsync(context, force: false, token);
        return result;
    }
}
