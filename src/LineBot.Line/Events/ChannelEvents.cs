namespace LineBot.Line.Events;

/// <summary>A module channel was attached to or detached from the account.</summary>
public sealed record ModuleEvent(EventHeader Header, string Kind, string BotId, IReadOnlyList<string> Scopes, string? Reason)
    : WebhookEvent(Header);

/// <summary>The bot got the word in a chat back.</summary>
public sealed record ActivatedEvent(EventHeader Header, DateTimeOffset? ExpiresAt) : WebhookEvent(Header);

/// <summary>Another module took the word in a chat.</summary>
public sealed record DeactivatedEvent(EventHeader Header) : WebhookEvent(Header);

/// <summary>LINE suspended the account.</summary>
public sealed record BotSuspendedEvent(EventHeader Header) : WebhookEvent(Header);

/// <summary>LINE lifted a suspension.</summary>
public sealed record BotResumedEvent(EventHeader Header) : WebhookEvent(Header);

/// <summary>A notification message reached a telephone number.</summary>
public sealed record DeliveryEvent(EventHeader Header, string Data) : WebhookEvent(Header);

/// <summary>A kind of event that did not exist when this was written, or one without the part that makes it what it is.</summary>
public sealed record UnknownEvent(EventHeader Header) : WebhookEvent(Header);
