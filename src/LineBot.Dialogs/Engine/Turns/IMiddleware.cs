namespace LineBot.Dialogs.Engine;

/// <summary>A layer around the bot: what follows <c>await next()</c> runs after it; not calling it answers in the bot's place.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken);
}

/// <summary>The layers further in, and the bot in the middle.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);

/// <summary>The bot's own part of a turn.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
