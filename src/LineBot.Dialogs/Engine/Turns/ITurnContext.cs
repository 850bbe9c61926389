namespace LineBot.Dialogs.Engine;

/// <summary>One inbound activity and everything that belongs to answering it.</summary>
public interface ITurnContext
{
    BotAdapter Adapter { get; }

    Activity Activity { get; }

    /// <summary>A bag for the length of the turn.</summary>
    TurnContextStateCollection TurnState { get; }

    /// <summary>True once anything but a trace was sent; it never turns false again.</summary>
    bool Responded { get; }

    Task<ResourceResponse?> SendActivityAsync(string text, CancellationToken cancellationToken);

    /// <summary>Sends a copy addressed to the conversation; null when a handler swallowed it.</summary>
    Task<ResourceResponse?> SendActivityAsync(Activity activity, CancellationToken cancellationToken);

    Task<IReadOnlyList<ResourceResponse>> SendActivitiesAsync(IReadOnlyList<Activity> activities, CancellationToken cancellationToken);

    /// <summary>Lets a handler change, add to or swallow what is sent; handlers run in the order of their registration.</summary>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);
}

/// <summary>Names what was sent.</summary>
public sealed record ResourceResponse(string? Id);

/// <summary>Stands between the bot and the channel: passes the activities on, changed or not, by calling <paramref name="next"/>.</summary>
public delegate Task<IReadOnlyList<ResourceResponse>> SendActivitiesHandler(
    ITurnContext turnContext,
    IReadOnlyList<Activity> activities,
    Func<IReadOnlyList<Activity>, Task<IReadOnlyList<ResourceResponse>>> next);
