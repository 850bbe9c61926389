namespace LineBot.Dialogs.Script;

/// <summary>How a conversation came to its end.</summary>
public enum ConversationEnd
{
    /// <summary>What it was for is done.</summary>
    Done,

    /// <summary>The person said no at the end.</summary>
    Declined,

    /// <summary>A rule stood against it, and the person was told which.</summary>
    Stopped,

    /// <summary>The answers could not be understood; a human is to help.</summary>
    GaveUp,
}
