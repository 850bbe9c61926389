namespace LineBot.Line.Events;

/// <summary>A person added the bot as a friend, or took back a block. LINE does not always say which.</summary>
public sealed record FollowEvent(EventHeader Header, bool? IsUnblocked) : WebhookEvent(Header);

/// <summary>A person blocked the bot.</summary>
public sealed record UnfollowEvent(EventHeader Header) : WebhookEvent(Header);

/// <summary>The bot entered a group or room.</summary>
public sealed record JoinEvent(EventHeader Header) : WebhookEvent(Header);

/// <summary>The bot was removed from a group or room, or left it.</summary>
public sealed record LeaveEvent(EventHeader Header) : WebhookEvent(Header);

/// <summary>People entered a group or room that the bot is in.</summary>
public sealed record MemberJoinedEvent(EventHeader Header, IReadOnlyList<Source> Members) : WebhookEvent(Header);

/// <summary>People left a group or room that the bot is in.</summary>
public sealed record MemberLeftEvent(EventHeader Header, IReadOnlyList<Source> Members) : WebhookEvent(Header);

/// <summary>A person came near a LINE Beacon. <c>stay</c> repeats every ten seconds or slower.</summary>
public sealed record BeaconEvent(EventHeader Header, string HardwareId, string Kind, string? DeviceMessage) : WebhookEvent(Header);

/// <summary>The end of an account link dialog. A failed one has neither source nor reply token.</summary>
public sealed record AccountLinkEvent(EventHeader Header, bool IsOk, string Nonce) : WebhookEvent(Header);

/// <summary>A person joined, left or renewed a paid membership of the account.</summary>
public sealed record MembershipEvent(EventHeader Header, string Kind, long? MembershipId) : WebhookEvent(Header);
