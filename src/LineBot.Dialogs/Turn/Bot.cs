using System.Text.Json;
using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Engine;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Menus;
using LineBot.Dialogs.Reminders;
using LineBot.Dialogs.Script;
using LineBot.Line.Events;
using LineBot.Line.Messages;
using LineBot.Line.Messages.Limits;

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
        IReadOnlyList<Message> replies = [];
        adapter.OnTurnError = async (_, exception) =>
        {
            failure = exception;
            await memory.Conversation.DeleteAsync(context, cancellationToken);
            replies = Outbound.Write([exception is StaleDialogException ? BotMessages.Outdated : BotMessages.Apology], turn.Locale);
        };
        await adapter.RunAsync(context, Answer, cancellationToken);
        return Close(turn, storage.Json, input.Event.MayReply ? replies : [], failure);

        async Task Answer(ITurnContext _, CancellationToken token)
        {
            await new Reception(routes, dialogs, memory, context, turn).RunAsync(isReadable, token);
            if (routes.Menus is { } menus) { await new MenuKeeper(menus, memory, context, turn).RunAsync(token); }
            replies = Outbound.Write(adapter.Said, turn.Locale);
            if (routes.Ride is { } ride && await MayCarryAsync(memory, context, turn, replies, token))
            {
                replies = [.. CardMessages.Of(await ride.CardsAsync(turn), turn.Locale), .. replies];
            }
        }
    }

    // Of a turn that went wrong nothing takes effect but its end.
    private static BotTurn Close(Turn turn, string? state, IReadOnlyList<Message> replies, Exception? failure) => failure switch
    {
        null => new(state, replies, turn.IsToArrive, turn.Pushes, turn.Changes) { SwitchesMenu = turn.SwitchesMenu },
        StaleDialogException => new(state, replies, false, [], []),
        _ => new(state, replies, false, [], []) { Failure = failure },
    };

    /// <summary>Only an answer that leaves no question open, and has room.</summary>
    private static async Task<bool> MayCarryAsync(Memory memory, TurnContext context, Turn turn, IReadOnlyList<Message> replies, CancellationToken cancellationToken) =>
        turn.Held is not null
        && turn is { Event: { MayReply: true, Source.IsPersonal: true }, IsToArrive: false }
        && replies.Count is > 0 and <= MessageLimits.MessagesMax - ReminderNotice.MessagesMax
        && await memory.Stack.GetAsync(context, null, cancellationToken) is not { DialogStack.Count: > 0 };

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

    private static async Task<Locale> LocaleAsync(Memory memory, TurnContext context, CancellationToken cancellationToken)
    {
        try
        {
            return (await memory.Speech.GetAsync(context, null, cancellationToken))?.Locale ?? default;
        }
        catch (StaleDialogException)
        {
            await memory.User.DeleteAsync(context, cancellationToken);
            return default;
        }
    }

    private async Task<Turn> BeginTurnAsync(TurnInput input, Memory memory, TurnContext context, CancellationToken cancellationToken)
    {
        var turn = new Turn(input, await LocaleAsync(memory, context, cancellationToken), Meaning(input.Event), cancellationToken);
        context.TurnState.Set(turn);
        return turn;
    }

    private Understanding Meaning(WebhookEvent inbound) => inbound switch
    {
        MessageEvent { Message: TextContent content } => understand.Understand(content.MentionsBot ? content.TextToBot : content.Text),
        PostbackEvent postback when Commands.In(postback) is { } command => new(command, Confidence.Sure, "button") { IsWhole = true },
        _ => Understanding.Nothing,
    };
}
