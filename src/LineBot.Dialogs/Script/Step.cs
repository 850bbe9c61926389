using LineBot.Dialogs.Engine;

namespace LineBot.Dialogs.Script;

/// <summary>A named place in a script. Running chats are stored by these names: a renamed step raises the conversation's version.</summary>
public abstract class Step<TFacts, TDraft>
    where TDraft : class
{
    private protected Step(string name) => Name = name;

    public string Name { get; }

    internal abstract Task<DialogTurnResult> RunAsync(WaterfallStepContext step, Scene<TFacts, TDraft> scene, CancellationToken cancellationToken);
}
