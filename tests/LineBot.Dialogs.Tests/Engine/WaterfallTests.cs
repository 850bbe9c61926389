using LineBot.Dialogs.Engine;

namespace LineBot.Dialogs.EngineTests;

/// <summary>Steps one after another.</summary>
public class WaterfallTests
{
    private readonly List<string> log = [];

    [Fact]
    public async Task Each_message_runs_the_next_step_with_its_text()
    {
        var chat = EngineChat.Of(Waterfall(WaitAsync, WaitAsync, WaitAsync));

        await chat.SayAsync("hi");
        await chat.SayAsync("one");
        await chat.SayAsync("two");

        log.ShouldBe(["0 BeginCalled ", "1 ContinueCalled one", "2 ContinueCalled two"]);
    }

    [Fact]
    public async Task What_is_no_message_leaves_the_waterfall_waiting()
    {
        var chat = EngineChat.Of(Waterfall(WaitAsync, WaitAsync));
        await chat.SayAsync("hi");

        var result = await chat.SendAsync(new Activity { Type = ActivityTypes.Event });

        result.Status.ShouldBe(DialogTurnStatus.Waiting);
        log.ShouldBe(["0 BeginCalled "]);
    }

    [Fact]
    public async Task The_result_of_a_dialog_that_a_step_began_comes_to_the_next_step()
    {
        var child = new Scripted("child") { OnContinue = (dc, token) => dc.EndDialogAsync("result", token) };
        var chat = EngineChat.Of(Waterfall((step, token) => step.BeginDialogAsync("child", null, token), WaitAsync), child);

        await chat.SayAsync("hi");
        await chat.SayAsync("answer");

        log.ShouldBe(["1 EndCalled result"]);
    }

    [Fact]
    public async Task Past_the_last_step_the_result_is_the_dialogs()
    {
        var chat = EngineChat.Of(Waterfall(WaitAsync));
        await chat.SayAsync("hi");

        (await chat.SayAsync("the end")).ShouldBe(new(DialogTurnStatus.Complete, "the end"));
    }

    [Fact]
    public async Task Going_on_in_the_last_step_completes_with_its_value()
    {
        var chat = EngineChat.Of(Waterfall((step, token) => step.NextAsync(7, token)));

        (await chat.SayAsync("hi")).ShouldBe(new(DialogTurnStatus.Complete, 7));
    }

    [Fact]
    public async Task A_waterfall_without_steps_completes_with_nothing() =>
        (await EngineChat.Of(Waterfall()).SayAsync("hi")).ShouldBe(new(DialogTurnStatus.Complete));

    [Fact]
    public async Task Going_on_runs_the_next_step_in_the_same_turn()
    {
        var chat = EngineChat.Of(Waterfall((step, token) => step.NextAsync("x", token), WaitAsync));

        await chat.SayAsync("hi");

        log.ShouldBe(["1 NextCalled x"]);
    }

    [Fact]
    public async Task Going_on_twice_in_one_step_is_a_mistake()
    {
        var chat = EngineChat.Of(Waterfall(
            async (step, token) =>
            {
                await step.NextAsync(null, token);
                return await step.NextAsync(null, token);
            },
            WaitAsync));

        await Should.ThrowAsync<InvalidOperationException>(() => chat.SayAsync("hi"));
    }

    [Fact]
    public async Task A_step_without_a_result_is_named()
    {
        var chat = EngineChat.Of(Waterfall((_, _) => Task.FromResult<DialogTurnResult>(null!)));

        (await Should.ThrowAsync<InvalidOperationException>(() => chat.SayAsync("hi"))).Message.ShouldBe("The step '0' of 'root' returned no result.");
    }

    [Fact]
    public async Task Values_live_as_long_as_the_run_and_come_back_as_what_they_were()
    {
        var seen = new List<(int? Int, long? Long)>();
        var chat = EngineChat.Of(Waterfall(
            (step, _) =>
            {
                seen.Add((step.Values.Contains("n") ? step.Values.Get("n", EngineJson.Default.Int32) : null, null));
                step.Values.Set("n", 1, EngineJson.Default.Int32);
                step.Values.Set("m", 9_007_199_254_740_993, EngineJson.Default.Int64);
                return Task.FromResult(Dialog.EndOfTurn);
            },
            (step, token) =>
            {
                seen.Add((step.Values.Get("n", EngineJson.Default.Int32), step.Values.Get("m", EngineJson.Default.Int64)));
                return step.ReplaceDialogAsync("root", null, token);
            }));

        await chat.SayAsync("hi");
        await chat.SayAsync("again");

        seen.ShouldBe([(null, null), (1, 9_007_199_254_740_993), (null, null)]);
    }

    [Fact]
    public async Task Options_are_stored_by_a_type_that_the_waterfall_names()
    {
        string? seen = null;
        var waterfall = new WaterfallDialog("root").WithOptions(EngineJson.Default.String)
            .AddStep(WaitAsync)
            .AddStep((step, token) =>
            {
                seen = (string?)step.Options;
                return step.EndDialogAsync(null, token);
            });
        var chat = EngineChat.Of(waterfall);

        await chat.SendAsync(Activity.Message("x"), (dc, token) => dc.BeginDialogAsync("root", "options", token));
        await chat.SayAsync("go on");

        seen.ShouldBe("options");
    }

    [Fact]
    public async Task Options_that_cannot_be_stored_are_refused_at_once()
    {
        var chat = EngineChat.Of(Waterfall(WaitAsync));

        await Should.ThrowAsync<ArgumentException>(
            () => chat.SendAsync(Activity.Message("x"), (dc, token) => dc.BeginDialogAsync("root", "options", token)));
    }

    [Fact]
    public async Task A_step_that_was_put_in_between_does_not_lead_a_running_chat_astray()
    {
        var isNew = false;
        var chat = new EngineChat(
            set => set.Add(isNew ? Named("name", "village", "amount") : Named("name", "amount")),
            (dc, token) => dc.BeginDialogAsync("root", null, token));
        await chat.SayAsync("hi");
        await chat.SayAsync("to amount");

        isNew = true;
        (await chat.SayAsync("500")).ShouldBe(new(DialogTurnStatus.Complete, "500"));
        log.ShouldBe(["name", "amount"]);
    }

    [Fact]
    public async Task A_step_that_is_gone_makes_the_stack_stale()
    {
        var isNew = false;
        var chat = new EngineChat(
            set => set.Add(isNew ? Named("amount") : Named("name", "amount")), (dc, token) => dc.BeginDialogAsync("root", null, token));
        await chat.SayAsync("hi");

        isNew = true;
        await Should.ThrowAsync<StaleDialogException>(() => chat.SayAsync("x"));
    }

    [Fact]
    public void Two_steps_of_one_name_stop_the_start() => Should.Throw<ArgumentException>(() => Named("name", "name"));

    [Fact]
    public async Task A_step_can_be_gone_back_to()
    {
        var visits = 0;
        var waterfall = new WaterfallDialog("root")
            .AddStep("ask", (_, _) =>
            {
                visits++;
                return Task.FromResult(Dialog.EndOfTurn);
            })
            .AddStep("check", (step, token) => step.GoToAsync("ask", token));
        var chat = EngineChat.Of(waterfall);

        await chat.SayAsync("hi");
        await chat.SayAsync("wrong");

        visits.ShouldBe(2);
    }

    private WaterfallDialog Named(params string[] names)
    {
        var waterfall = new WaterfallDialog("root");
        foreach (var name in names)
        {
            waterfall.AddStep(name, (_, _) =>
            {
                log.Add(name);
                return Task.FromResult(Dialog.EndOfTurn);
            });
        }

        return waterfall;
    }

    private static WaterfallDialog Waterfall(params WaterfallStep[] steps)
    {
        var waterfall = new WaterfallDialog("root");
        foreach (var step in steps) { waterfall.AddStep(step); }
        return waterfall;
    }

    private Task<DialogTurnResult> WaitAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        log.Add($"{step.Index} {step.Reason} {step.Result}");
        return Task.FromResult(Dialog.EndOfTurn);
    }
}
