namespace LineBot.Dialogs;

/// <summary>What happens without words, and moments that need an answer of their own. A conversation registers itself for one.</summary>
public enum Occasion
{
    /// <summary>A person added the bot as a friend, or came back to it.</summary>
    Follow,

    /// <summary>The bot came into a group.</summary>
    Join,

    /// <summary>A picture that no open conversation asked for.</summary>
    Photo,
    Sticker,
    Voice,
    Video,
    File,
    Place,

    /// <summary>A message or event of a kind that is not known.</summary>
    Unknown,

    /// <summary>Words that mean nothing to the bot.</summary>
    NotUnderstood,

    /// <summary>The second time in a row: a human should help.</summary>
    Lost,

    /// <summary>A person took a message back. Nothing can be answered.</summary>
    Unsend,
}
