namespace LineBot.Dialogs.Engine;

/// <summary>Stands between a channel and the bot: runs a turn through the layers and takes what is sent.</summary>
public abstract class BotAdapter
{
    /// <summary>Hears of an exception that a layer or the bot let through; without it the exception goes on to the caller.</summary>
    public Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    protected MiddlewareSet MiddlewareSet { get; } = new();

    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    public abstract Task<IReadOnlyList<ResourceResponse>> SendActivitiesAsync(
        ITurnContext turnContext, IReadOnlyList<Activity> activities, CancellationToken cancellationToken);

    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        try
        {
            await MiddlewareSet.ReceiveActivityAsync(turnContext, callback, cancellationToken);
        }
        catch (Exception exception) when (OnTurnError is not null && exception is not OperationCanceledException)
        {
            await OnTurnError(turnContext, exception);
        }
    }
}
