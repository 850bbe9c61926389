using LineBot.Dialogs.Engine;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs;

/// <summary>Keeps what is said until the turn is over: nothing leaves before it is committed.</summary>
internal sealed class TurnAdapter : BotAdapter
{
    private readonly List<Activity> sent = [];

    public IEnumerable<ISaying> Said => sent.Select(activity => activity.ChannelData as ISaying ?? Text.Same(activity.Text ?? ""));

    public override Task<IReadOnlyList<ResourceResponse>> SendActivitiesAsync(
        ITurnContext turnContext, IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
    {
        sent.AddRange(activities.Where(activity => activity.Type == ActivityTypes.Message));
        return Task.FromResult<IReadOnlyList<ResourceResponse>>([.. activities.Select(_ => new ResourceResponse(null))]);
    }

    public Task RunAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        RunPipelineAsync(turnContext, callback, cancellationToken);
}
