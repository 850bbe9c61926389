using System.Text.Json;
using LineBot.Dialogs.Engine;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Line.Events;

namespace LineBot.Dialogs;

/// <summary>The whole bot as one function of an event and what is remembered.</summary>
public sealed class Bot : IBot
{
    private readonly Routes routes;
    private readonly IUnderstand understand;
    private readonly DialogSet dialogs = new();

    /// <exception cref="ArgumentException">Two dialogs have the same id.</exception>
    public Bot(Routes routes, IUnderstand understand)
    {
        ArgumentNullException.ThrowIfNull(routes);
        (this.routes, this.understand) = (routes, understand);
        dialogs.Add(new ResumeOffer());
        foreach (var dialog in routes.Dialogs) { dialogs.Add(dialog); }
    }

    public async Task<BotTurn> RunAsync(TurnInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);

        // A module has the word, or nobody can be answered: the state stays as it is.
        if (input.Event.Mode != EventMode.Active || input.Event.Source?.ChatId is null) { return new(input.Conversation.State, [], false, [], []); }

        var storage = Open(input.Conversation.State, out var isReadable);
        var memory = new Memory(storage);
        var adapter = new TurnAdapter();
        adapter.Use(new AutoSaveStateMiddleware(memory.Conversation, memory.User));
        var context = new TurnContext(adapter, Inbound.ToActivity(input));
        var turn = await BeginTurnAsync(input, memory, context, cancellationToken);

        Exception? failure = null;
        adapter.OnTurnError = async (_, exception) =>
        {
            failure = exception;
            adapter.Forget();
            await memory.Conversation.DeleteAsync(context, cancellationToken);
            await context.SayAsync(exception is StaleDialogException ? BotMessages.Outdated : BotMessages.Apology, cancellationToken);
        };
        await adapter.RunAsync(context, (_, token) => new Reception(routes, dialogs, memory, context, turn).RunAsync(isReadable, token), cancellationToken);
        return Close(input, turn, storage, adapter, failure);
    }

    private static TurnStorage Open(string? state, out bool isReadable)
    {
        try
        {
            isReadable = true;
            return new(state);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            isReadable = false;
            return new(null);
        }
    }

    private static BotTurn Close(TurnInput input, Turn turn, TurnStorage storage, TurnAdapter adapter, Exception? failure)
    {
        var replies = input.Event.MayReply ? Outbound.Write(adapter.Said, turn.Locale) : [];
        return failure is null
            ? new(storage.Json, replies, turn.IsToArrive, turn.Pushes, turn.Changes)
            : new(storage.Json, replies, false, [], []) { Failure = failure is StaleDialogException ? null : failure };
    }

    private async Task<Turn> BeginTurnAsync(TurnInput input, Memory memory, TurnContext context, CancellationToken cancellationToken)
    {
        var speech = await memory.Speech.GetAsync(context, null, cancellationToken);
        var turn = new Turn(input, speech?.Locale ?? default, Meaning(input.Event), cancellationToken);
        context.TurnState.Set(turn);
        return turn;
    }

    private Understanding Meaning(WebhookEvent inbound) => inbound switch
    {
        MessageEvent { Message: TextContent content } => understand.Understand(content.Text),
        PostbackEvent postback when Commands.In(postback) is { } command => new(command, Confidence.Sure, "button") { IsWhole = true },
        _ => Understanding.Nothing,
    };
}
