namespace LineBot.Line.Events;

/// <summary>Where an event comes from. The user is often unknown in groups and rooms, and sometimes in 1:1 chats.</summary>
public abstract record Source(string? UserId)
{
    /// <summary>The id that a push to the same chat would be addressed to.</summary>
    public abstract string? ChatId { get; }

    /// <summary>A chat of the bot with one person: the only place for personal answers.</summary>
    public virtual bool IsPersonal => false;

    public sealed override string ToString() => GetType().Name;
}

/// <summary>A 1:1 chat.</summary>
public sealed record UserSource(string? UserId) : Source(UserId)
{
    public override string? ChatId => UserId;

    public override bool IsPersonal => true;
}

/// <summary>A group chat.</summary>
public sealed record GroupSource(string GroupId, string? UserId) : Source(UserId)
{
    public override string ChatId => GroupId;
}

/// <summary>A multi-person chat of the older kind.</summary>
public sealed record RoomSource(string RoomId, string? UserId) : Source(UserId)
{
    public override string ChatId => RoomId;
}

/// <summary>A kind of chat that did not exist when this was written.</summary>
public sealed record UnknownSource(string Kind, string? UserId) : Source(UserId)
{
    public override string? ChatId => null;
}
