namespace LineBot.Dialogs.Engine;

/// <summary>Layers in the order of their registration, the first one outermost.</summary>
public sealed class MiddlewareSet
{
    private readonly List<IMiddleware> layers = [];

    public MiddlewareSet Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        layers.Add(middleware);
        return this;
    }

    public Task ReceiveActivityAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        RunAsync(turnContext, 0, token => callback(turnContext, token), cancellationToken);

    private Task RunAsync(ITurnContext turnContext, int layer, NextDelegate innermost, CancellationToken cancellationToken) =>
        layer == layers.Count
            ? innermost(cancellationToken)
            : layers[layer].OnTurnAsync(turnContext, token => RunAsync(turnContext, layer + 1, innermost, token), cancellationToken);
}
