namespace LineBot.Line.Client;

/// <summary>The way a message is meant to go; LINE's checks differ a little.</summary>
public enum MessageUse
{
    Reply,
    Push,
    Multicast,
    Broadcast,
}
