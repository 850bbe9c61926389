using LineBot.Dialogs.Engine;

namespace LineBot.Dialogs.EngineTests;

/// <summary>Runs dialogs turn by turn through storage, and keeps what they say.</summary>
internal sealed class EngineChat(Action<DialogSet> wire, Func<DialogContext, CancellationToken, Task<DialogTurnResult>> begin)
{
    private readonly MemoryStorage storage = new();
    private int turns;

    public List<string> Said { get; } = [];

    public List<Activity> Sent { get; } = [];

    public List<DialogInstance> Stack { get; private set; } = [];

    /// <summary>Begins <paramref name="root"/> when the stack is empty.</summary>
    public static EngineChat Of(Dialog root, params Dialog[] others) => new(
        set => Array.ForEach([root, .. others], dialog => set.Add(dialog)),
        (dc, cancellationToken) => dc.BeginDialogAsync(root.Id, null, cancellationToken));

    public Task<DialogTurnResult> SayAsync(string text) => SendAsync(Activity.Message(text));

    public async Task<DialogTurnResult> SendAsync(Activity inbound, Func<DialogContext, CancellationToken, Task<DialogTurnResult>>? instead = null)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var state = new ConversationState(storage);
        var adapter = new KeepingAdapter(Sent);
        var context = new TurnContext(adapter, inbound with
        {
            Id = $"in-{++turns}",
            ChannelId = "test",
            Conversation = new("chat", false),
            From = new("person"),
            Recipient = new("bot"),
        });
        var set = new DialogSet(state.CreateProperty("dialogs", EngineJson.Default.DialogState));
        wire(set);
        Said.Clear();
        var dc = await set.CreateContextAsync(context, cancellationToken);
        var from = Sent.Count;
        try
        {
            var result = instead is not null ? await instead(dc, cancellationToken) : await dc.ContinueDialogAsync(cancellationToken);
            if (result.Status == DialogTurnStatus.Empty && instead is null) { result = await begin(dc, cancellationToken); }
            Stack = [.. dc.Stack];
            await state.SaveChangesAsync(context, false, cancellationToken);
            return result;
        }
        finally
        {
            Said.AddRange(Sent.Skip(from).Select(activity => activity.Text ?? ""));
        }
    }
}

/// <summary>Keeps what is sent.</summary>
internal sealed class KeepingAdapter(List<Activity> sent) : BotAdapter
{
    public override Task<IReadOnlyList<ResourceResponse>> SendActivitiesAsync(
        ITurnContext turnContext, IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
    {
        sent.AddRange(activities);
        return Task.FromResult<IReadOnlyList<ResourceResponse>>([.. activities.Select(_ => new ResourceResponse($"out-{sent.Count}"))]);
    }

    public Task RunAsync(ITurnContext turnContext, BotCallbackHandler callback) =>
        RunPipelineAsync(turnContext, callback, TestContext.Current.CancellationToken);
}

/// <summary>A dialog that does what the test says.</summary>
internal sealed class Scripted(string id) : Dialog(id)
{
    public string Version { get; init; } = "1";

    public List<string> Heard { get; } = [];

    public Func<DialogContext, object?, CancellationToken, Task<DialogTurnResult>> OnBegin { get; init; } = (_, _, _) => Task.FromResult(EndOfTurn);

    public Func<DialogContext, CancellationToken, Task<DialogTurnResult>>? OnContinue { get; init; }

    public override string GetVersion() => Version;

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken cancellationToken)
    {
        Heard.Add("begin");
        return OnBegin(dc, options, cancellationToken);
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        Heard.Add("continue");
        return OnContinue is null ? base.ContinueDialogAsync(dc, cancellationToken) : OnContinue(dc, cancellationToken);
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        Heard.Add($"resume {reason} {result}");
        return base.ResumeDialogAsync(dc, reason, result, cancellationToken);
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken)
    {
        Heard.Add("reprompt");
        return Task.CompletedTask;
    }

    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken)
    {
        Heard.Add($"end {reason}");
        return Task.CompletedTask;
    }
}
