namespace LineBot.Storage.Queues;

/// <summary>The queues of the app. A poison queue takes what failed too often, for a person to look at and to play again.</summary>
public static class QueueNames
{
    /// <summary>Safety copies of LINE's events: a copy that exists is work not done.</summary>
    public const string LineEvents = "line-events";

    /// <summary>Messages to people who did not just ask.</summary>
    public const string LinePushes = "line-pushes";

    /// <summary>Reminders on their way: whom to look at, never what to say, for that is decided when it is said.</summary>
    public const string LineNotices = "line-notices";

    /// <summary>Pictures that LINE did not hand out at once.</summary>
    public const string LinePhotos = "line-photos";

    /// <summary>Workbooks to fetch, to read, or to import.</summary>
    public const string LineWorkbooks = "line-workbooks";

    public static string PoisonOf(string queue) => $"{queue}-poison";

    public static IReadOnlyList<string> Working { get; } = [LineEvents, LinePushes, LineNotices, LinePhotos, LineWorkbooks];

    public static IReadOnlyList<string> All { get; } = [.. Working, .. Working.Select(PoisonOf)];
}
