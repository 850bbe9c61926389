namespace LineBot.Dialogs.Engine;

/// <summary>The kinds of activity that dialogs tell apart.</summary>
public static class ActivityTypes
{
    public const string Message = "message";

    public const string Event = "event";

    /// <summary>For diagnosis only: it does not count as an answer.</summary>
    public const string Trace = "trace";
}
