namespace LineBot.Dialogs.Engine;

/// <inheritdoc cref="ITurnContext"/>
public sealed class TurnContext(BotAdapter adapter, Activity activity) : ITurnContext
{
    private readonly List<SendActivitiesHandler> handlers = [];

    public BotAdapter Adapter { get; } = adapter;

    public Activity Activity { get; } = activity;

    public TurnContextStateCollection TurnState { get; } = new();

    public bool Responded { get; private set; }

    public Task<ResourceResponse?> SendActivityAsync(string text, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return SendActivityAsync(Activity.Message(text), cancellationToken);
    }

    public async Task<ResourceResponse?> SendActivityAsync(Activity activity, CancellationToken cancellationToken) =>
        (await SendActivitiesAsync([activity], cancellationToken)) is [var first, ..] ? first : null;

    public Task<IReadOnlyList<ResourceResponse>> SendActivitiesAsync(IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return SendAsync([.. activities.Select(Address)], handler: 0, cancellationToken);
    }

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        handlers.Add(handler);
        return this;
    }

    private async Task<IReadOnlyList<ResourceResponse>> SendAsync(IReadOnlyList<Activity> activities, int handler, CancellationToken cancellationToken)
    {
        if (handler < handlers.Count)
        {
            return await handlers[handler](this, activities, changed => SendAsync(changed, handler + 1, cancellationToken));
        }
        var responses = await Adapter.SendActivitiesAsync(this, activities, cancellationToken);
        Responded |= activities.Any(sent => sent.Type != ActivityTypes.Trace);
        return responses;
    }

    // A copy: the sender's object can be sent again next turn without carrying this turn's ids.
    private Activity Address(Activity outgoing) => outgoing with
    {
        ChannelId = Activity.ChannelId,
        Conversation = Activity.Conversation,
        From = Activity.Recipient,
        Recipient = Activity.From,
        ReplyToId = Activity.Id,
        Locale = outgoing.Locale ?? Activity.Locale,
    };
}
