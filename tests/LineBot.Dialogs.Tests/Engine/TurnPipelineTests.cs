using LineBot.Dialogs.Engine;

namespace LineBot.Dialogs.EngineTests;

/// <summary>One activity, one turn, one context; layers around the bot.</summary>
public class TurnPipelineTests
{
    private readonly List<Activity> sent = [];
    private readonly List<string> log = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Layers_run_around_the_bot_like_an_onion()
    {
        var adapter = Adapter(new Layer(log, "outer"), new Layer(log, "inner"));

        await adapter.RunAsync(Context(adapter), Bot);

        log.ShouldBe(["outer in", "inner in", "bot", "inner out", "outer out"]);
    }

    [Fact]
    public async Task A_layer_that_does_not_go_on_answers_in_the_bots_place()
    {
        var adapter = Adapter(new Layer(log, "outer"), new Layer(log, "gate") { GoesOn = false }, new Layer(log, "inner"));

        await adapter.RunAsync(Context(adapter), Bot);

        log.ShouldBe(["outer in", "gate in", "gate out", "outer out"]);
    }

    [Fact]
    public async Task An_exception_goes_to_the_error_handler_and_skips_what_the_layers_do_afterwards()
    {
        var adapter = Adapter(new Layer(log, "outer"));
        adapter.OnTurnError = (_, exception) =>
        {
            log.Add(exception.Message);
            return Task.CompletedTask;
        };

        await adapter.RunAsync(Context(adapter), (_, _) => throw new InvalidOperationException("boom"));

        log.ShouldBe(["outer in", "boom"]);
    }

    [Fact]
    public async Task Without_an_error_handler_the_exception_reaches_the_caller()
    {
        var adapter = Adapter();

        await Should.ThrowAsync<InvalidOperationException>(() => adapter.RunAsync(Context(adapter), (_, _) => throw new InvalidOperationException()));
    }

    [Fact]
    public async Task A_failed_turn_is_not_saved()
    {
        var storage = new MemoryStorage();
        var state = new ConversationState(storage);
        var adapter = Adapter(new AutoSaveStateMiddleware(state));
        adapter.OnTurnError = (_, _) => Task.CompletedTask;
        var context = Context(adapter);

        await adapter.RunAsync(context, async (turn, token) =>
        {
            await state.CreateProperty("count", EngineJson.Default.Int32).SetAsync(turn, 1, token);
            throw new InvalidOperationException();
        });

        (await storage.ReadAsync(["test/conversations/chat"], Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_trace_is_no_answer_but_a_message_is_for_the_rest_of_the_turn()
    {
        var context = Context(Adapter());

        await context.SendActivityAsync(new Activity { Type = ActivityTypes.Trace }, Token);
        context.Responded.ShouldBeFalse();

        await context.SendActivityAsync("hello", Token);
        await context.SendActivityAsync(new Activity { Type = ActivityTypes.Trace }, Token);
        context.Responded.ShouldBeTrue();
    }

    [Fact]
    public async Task Send_handlers_change_and_add_in_the_order_of_their_registration()
    {
        var context = Context(Adapter());
        context.OnSendActivities((_, activities, next) => next([.. activities, Activity.Message("added")]));
        context.OnSendActivities((_, activities, next) => next([.. activities.Select(activity => activity with { Text = activity.Text + "!" })]));

        await context.SendActivityAsync("hello", Token);

        sent.Select(activity => activity.Text).ShouldBe(["hello!", "added!"]);
    }

    [Fact]
    public async Task A_swallowed_message_is_not_sent_and_gives_no_response()
    {
        var context = Context(Adapter());
        context.OnSendActivities((_, _, _) => Task.FromResult<IReadOnlyList<ResourceResponse>>([]));

        var response = await context.SendActivityAsync("hello", Token);

        response.ShouldBeNull();
        sent.ShouldBeEmpty();
        context.Responded.ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_sent_is_a_copy_addressed_to_the_conversation()
    {
        var original = Activity.Message("hello");
        var context = Context(Adapter());

        await context.SendActivityAsync(original, Token);

        sent.ShouldHaveSingleItem().ShouldBe(original with
        {
            ChannelId = "test",
            Conversation = new("chat", false),
            From = new("bot"),
            Recipient = new("person"),
            ReplyToId = "in-1",
            Locale = "th",
        });
        original.ShouldBe(Activity.Message("hello"));
    }

    [Fact]
    public void What_a_turn_holds_is_found_by_type_or_by_name()
    {
        var state = new TurnContextStateCollection();

        state.Set("words");
        state.Set("name", "other words");

        state.Get<string>().ShouldBe("words");
        state.Get<string>("name").ShouldBe("other words");
        state.Get<string>("nothing").ShouldBeNull();
    }

    private Task Bot(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        log.Add("bot");
        return Task.CompletedTask;
    }

    private KeepingAdapter Adapter(params IMiddleware[] layers)
    {
        var adapter = new KeepingAdapter(sent);
        foreach (var layer in layers) { adapter.Use(layer); }
        return adapter;
    }

    private static TurnContext Context(BotAdapter adapter) => new(adapter, Activity.Message("hi") with
    {
        Id = "in-1",
        ChannelId = "test",
        Conversation = new("chat", false),
        From = new("person"),
        Recipient = new("bot"),
        Locale = "th",
    });

    private sealed class Layer(List<string> log, string name) : IMiddleware
    {
        public bool GoesOn { get; init; } = true;

        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
        {
            log.Add($"{name} in");
            if (GoesOn) { await next(cancellationToken); }
            log.Add($"{name} out");
        }
    }
}
