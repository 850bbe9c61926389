namespace LineBot.Line.Events;

/// <summary>Whether the bot or a module speaks in this chat. In any mode but <see cref="Active"/> the bot sends nothing.</summary>
public enum EventMode
{
    Active,
    Standby,
    Unknown,
}
