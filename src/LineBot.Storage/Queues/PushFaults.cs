namespace LineBot.Storage.Queues;

/// <summary>Reasons that are known by their words wherever a laid-aside push is read.</summary>
public static class PushFaults
{
    public const string Quota = "The month's messages are used up.";

    public const string TooOld = "It waited so long that LINE could no longer tell a second try from a second push.";
}
