using LineBot.Dialogs.Engine;

namespace LineBot.Dialogs.EngineTests;

/// <summary>Dialogs with a stack of their own inside.</summary>
public class ComponentTests
{
    [Fact]
    public async Task The_inner_stack_is_stored_inside_the_components_entry()
    {
        var chat = EngineChat.Of(new Component("outer", new TextPrompt("ask"), Asking("ask")));

        await chat.SayAsync("hi");
        var result = await chat.SayAsync("answer");

        chat.Said.ShouldBeEmpty();
        result.ShouldBe(new(DialogTurnStatus.Complete, "answer"));
    }

    [Fact]
    public void The_first_dialog_is_the_one_to_begin_with() =>
        new Component("outer", new Scripted("first"), new Scripted("second")).InitialDialogId.ShouldBe("first");

    [Fact]
    public async Task A_child_may_begin_a_dialog_that_only_the_parent_has()
    {
        var inner = new Component("inner", new Scripted("start") { OnBegin = (dc, _, token) => dc.BeginDialogAsync("shared", null, token) });
        var shared = new Scripted("shared") { OnContinue = (dc, token) => dc.EndDialogAsync("from the parent", token) };
        var chat = EngineChat.Of(inner, shared);

        await chat.SayAsync("hi");

        (await chat.SayAsync("x")).Result.ShouldBe("from the parent");
    }

    [Fact]
    public async Task Cancelled_travels_up_and_the_parents_next_step_does_not_run()
    {
        var ran = false;
        var inner = new Component("inner", new Scripted("quits") { OnBegin = (dc, _, token) => dc.CancelAllDialogsAsync(cancelParents: false, token) });
        var parent = new WaterfallDialog("parent")
            .AddStep((step, token) => step.BeginDialogAsync("inner", null, token))
            .AddStep((step, token) =>
            {
                ran = true;
                return step.EndDialogAsync(null, token);
            });
        var chat = EngineChat.Of(new Component("root", parent, inner));

        var result = await chat.SayAsync("hi");

        result.Status.ShouldBe(DialogTurnStatus.Cancelled);
        ran.ShouldBeFalse();
        chat.Stack.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_component_may_decide_to_go_on_after_a_cancellation()
    {
        var inner = new Component("inner", new Scripted("quits") { OnBegin = (dc, _, token) => dc.CancelAllDialogsAsync(cancelParents: false, token) })
        {
            Cancelled = (dc, token) => dc.EndDialogAsync("went on", token),
        };

        (await EngineChat.Of(inner).SayAsync("hi")).ShouldBe(new(DialogTurnStatus.Complete, "went on"));
    }

    [Fact]
    public async Task Cancelling_with_the_parents_empties_their_stacks_too()
    {
        var inner = new Component("inner", new Scripted("quits") { OnBegin = (dc, _, token) => dc.CancelAllDialogsAsync(cancelParents: true, token) });
        var below = new Scripted("below") { OnBegin = (dc, _, token) => dc.BeginDialogAsync("inner", null, token) };
        var chat = EngineChat.Of(below, inner);

        var result = await chat.SayAsync("hi");

        result.Status.ShouldBe(DialogTurnStatus.Cancelled);
        chat.Stack.ShouldBeEmpty();
        below.Heard.ShouldBe(["begin", "end CancelCalled"]);
    }

    [Fact]
    public async Task When_something_on_top_ends_the_open_question_is_asked_again()
    {
        var component = new Component("outer", Asking("ask"), new TextPrompt("ask"));
        var chat = EngineChat.Of(component, new Scripted("interruption") { OnBegin = (dc, _, token) => dc.EndDialogAsync("ignored", token) });
        await chat.SayAsync("hi");

        var result = await chat.SendAsync(Activity.Message("?"), (dc, token) => dc.BeginDialogAsync("interruption", null, token));

        chat.Said.ShouldBe(["ask?"]);
        result.Status.ShouldBe(DialogTurnStatus.Waiting);
    }

    [Fact]
    public async Task Cancelling_a_component_cancels_what_is_inside()
    {
        var inside = new Scripted("inside");
        var chat = EngineChat.Of(new Component("outer", inside));
        await chat.SayAsync("hi");

        await chat.SendAsync(Activity.Message("x"), (dc, token) => dc.CancelAllDialogsAsync(cancelParents: false, token));

        inside.Heard.ShouldBe(["begin", "end CancelCalled"]);
    }

    private static WaterfallDialog Asking(string prompt) => new WaterfallDialog("asking")
        .AddStep((step, token) => step.PromptAsync(prompt, new() { Prompt = new("ask?") }, token));

    private sealed class Component : ComponentDialog
    {
        public Component(string id, params Dialog[] dialogs)
            : base(id)
        {
            foreach (var dialog in dialogs) { AddDialog(dialog); }
            if (dialogs.Any(dialog => dialog.Id == "asking")) { InitialDialogId = "asking"; }
        }

        public Func<DialogContext, CancellationToken, Task<DialogTurnResult>>? Cancelled { get; init; }

        protected override Task<DialogTurnResult> OnCancelledAsync(DialogContext outerDc, CancellationToken cancellationToken) =>
            Cancelled is null ? base.OnCancelledAsync(outerDc, cancellationToken) : Cancelled(outerDc, cancellationToken);
    }
}
