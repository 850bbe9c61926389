namespace LineBot.Dialogs.Engine;

/// <summary>Saves when the turn went well. A turn that threw leaves what was stored as it was.</summary>
public sealed class AutoSaveStateMiddleware(params BotState[] states) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        await next(cancellationToken);
        foreach (var state in states) { await state.SaveChangesAsync(turnContext, force: false, cancellationToken); }
    }
}
