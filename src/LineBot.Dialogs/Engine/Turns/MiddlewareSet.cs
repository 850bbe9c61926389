namespace LineBot.Dialogs.Engine;

/// <summary>Layers in the order of their registration, the first one outermost. A set is itself a layer.</summary>
public sealed class MiddlewareSet : IMiddleware
{
    private readonly List<IMiddleware> layers = [];

    public MiddlewareSet Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        layers.Add(middleware);
        return this;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        await RunAsync(turnContext, 0, next, cancellationToken);
    }

    public Task ReceiveActivityAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        RunAsync(turnContext, 0, token => callback(turnContext, token), cancellationToken);

    private Task RunAsync(ITurnContext turnContext, int layer, NextDelegate innermost, CancellationToken cancellationToken) =>
        layer == layers.Count
            ? innermost(cancellationToken)
            : layers[layer].OnTurnAsync(turnContext, token => RunAsync(turnContext, layer + 1, innermost, token), cancellationToken);
}
