using LineBot.Dialogs.Engine;

namespace LineBot.Dialogs.Script;

/// <summary>What the bot has to know of an open conversation before it decides who a message is for.</summary>
public interface IConversation
{
    /// <summary>The names of its questions, as they are asked.</summary>
    IReadOnlyList<string> Questions { get; }

    /// <summary>Whether the words answer the open question, where that question expects something certain.</summary>
    Task<bool> UnderstandsAsync(ITurnContext turnContext, DialogInstance instance, string text);

    /// <summary>Whether the open question shows these words as one of its choices.</summary>
    Task<bool> OffersAsync(ITurnContext turnContext, DialogInstance instance, string text);

    /// <summary>True when any words would be an answer.</summary>
    bool ListensToAnyWords(ITurnContext turnContext, DialogInstance instance);

    Task<DialogTurnResult> RestartAsync(DialogContext dc, CancellationToken cancellationToken);
}
