namespace LineBot.Simulator.People;

/// <summary>Somebody with LINE on a phone, as the platform knows them.</summary>
internal sealed record Person(string UserId, string Name)
{
    public string? Language { get; init; } = "th";
    public string? PictureUrl { get; init; }
    public string? StatusMessage { get; init; }

    /// <summary>For the reader of the page only; LINE knows nothing of it.</summary>
    public string? Note { get; init; }

    public bool IsFriend { get; init; }
    public bool HasBlocked { get; init; }

    /// <summary>False: the account never gets this person's id from a group.</summary>
    public bool SharesProfile { get; init; } = true;

    /// <summary>False once the LINE account was deleted.</summary>
    public bool HasAccount { get; init; } = true;

    public DateTimeOffset? WroteAt { get; init; }

    /// <summary>Whether a message of the bot in the 1:1 chat arrives; it is accepted either way.</summary>
    public bool CanBeReached(DateTimeOffset now) =>
        HasAccount && !HasBlocked && (IsFriend || (WroteAt is { } wrote && now - wrote <= TimeSpan.FromDays(7)));

    public bool ShowsProfile => HasAccount && !HasBlocked && (IsFriend || WroteAt is not null);
}
