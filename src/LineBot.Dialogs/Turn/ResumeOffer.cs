using LineBot.Dialogs.Engine;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs;

/// <summary>Asks on top of a conversation that was left lying whether to go on with it or to begin again.</summary>
internal sealed class ResumeOffer() : Dialog(DialogId)
{
    public const string DialogId = "resume";

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken cancellationToken) =>
        OfferAsync(dc.Context, cancellationToken);

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var turn = dc.Context.Turn();
        if (turn.Understanding.Intent == Intents.Restart) { return await RestartAsync(dc, cancellationToken); }
        return turn.Understanding.Intent == Intents.Continue || (turn.Text is { } text && YesNoReader.Read(text).Value == true)
            ? await dc.EndDialogAsync(null, cancellationToken)
            : await OfferAsync(dc.Context, cancellationToken);
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result, CancellationToken cancellationToken) => OfferAsync(dc.Context, cancellationToken);

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken) =>
        OfferAsync(turnContext, cancellationToken);

    private static async Task<DialogTurnResult> OfferAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        await context.SayAsync(BotMessages.ContinueOrRestart, cancellationToken);
        return EndOfTurn;
    }

    private static async Task<DialogTurnResult> RestartAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        await dc.PopAsync(DialogReason.EndCalled, cancellationToken);
        return dc.ActiveDialog is { } below && dc.FindDialog(below.Id) is IConversation conversation
            ? await conversation.RestartAsync(dc, cancellationToken)
            : throw new StaleDialogException("There is no conversation below the offer to begin it again.");
    }
}
