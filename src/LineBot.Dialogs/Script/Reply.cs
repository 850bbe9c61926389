using LineBot.Dialogs.Engine;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Script;

/// <summary>A conversation of one answer: it needs nothing from the person, so it may interrupt any other, which then goes on.</summary>
public abstract class Reply(string id) : Dialog(id)
{
    public sealed override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken cancellationToken)
    {
        var turn = dc.Context.Turn();
        turn.Step = Id;
        turn.Arguments = options as IReadOnlyList<string> ?? [];
        await dc.Context.SayAsync(await AnswerAsync(turn), cancellationToken);
        return await dc.EndDialogAsync(ConversationEnd.Done, cancellationToken);
    }

    protected abstract Task<ISaying> AnswerAsync(Turn turn);
}
