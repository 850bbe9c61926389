using System.Collections.ObjectModel;
using LineBot.Funds.Members;
using LineBot.Line.Events;

namespace LineBot.Dialogs;

/// <summary>One event, what is known of the conversation it came from, the bot's clock, and the channel it came by.</summary>
public sealed record TurnInput(WebhookEvent Event, string EventId, StoredConversation Conversation, DateTimeOffset Now, string Channel)
{
    /// <summary>LINE's ids of the channel's menus, by their names; empty where none were published.</summary>
    public IReadOnlyDictionary<string, string> Menus { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    public override string ToString() => $"{Event.Type} {EventId}";
}

/// <summary>What the store holds of one conversation. <paramref name="State"/> is the bot's own JSON; null: nothing yet.</summary>
public sealed record StoredConversation(
    string? State, IReadOnlyList<MemberLink> Links, IReadOnlyList<Consent> Consents, LinkGuard? Guard)
{
    /// <summary>Reminders that wait for the person to write; null: none.</summary>
    public HeldReminders? Held { get; init; }

    public static StoredConversation Empty { get; } = new(null, [], [], null);

    public override string ToString() => $"conversation with {Links.Count} links";
}

/// <summary>A membership that this LINE account may ask about.</summary>
public sealed record MemberLink(Membership Membership, string FundName, DateTimeOffset LinkedAt);

/// <summary>What a person agreed to, in which wording, and until when.</summary>
public sealed record Consent(string Purpose, string TextVersion, DateTimeOffset GivenAt, DateTimeOffset? WithdrawnAt)
{
    public bool IsGiven => WithdrawnAt is null;
}

/// <summary>Reminders that could not be sent: of which instalments, since when, and what the person heard of since.</summary>
public sealed record HeldReminders(IReadOnlyList<string> Instalments, DateOnly Since, IReadOnlyDictionary<string, DateOnly> Heard)
{
    public override string ToString() => $"{Instalments.Count} held reminders";
}

/// <summary>Failed attempts of this LINE account to link, in a row; kept outside the dialog, so that leaving it does not reset them.</summary>
public sealed record LinkGuard(int Failures, DateTimeOffset LastFailure);
