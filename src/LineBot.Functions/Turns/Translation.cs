using LineBot.Dialogs;
using LineBot.Dialogs.Language;
using LineBot.Storage.Conversations;
using LineBot.Storage.Due;

namespace LineBot.Functions.Turns;

/// <summary>Between what the store keeps and what the bot speaks of: neither room knows the other.</summary>
internal static class Translation
{
    public static TurnInput ToInput(
        KeptEvent kept, Conversation conversation, IReadOnlyDictionary<string, string> menus, DateTimeOffset now) => new(
        kept.Event,
        kept.Event.EventId,
        new StoredConversation(
            conversation.State,
            [.. conversation.Links.Select(link => new MemberLink(link.Membership, link.FundName, link.LinkedAt))],
            [.. conversation.Consents.Select(consent => new Consent(consent.Purpose, consent.TextVersion, consent.GivenAt, consent.WithdrawnAt))],
            conversation.Guard is { Failures: > 0 } guard ? new LinkGuard(guard.Failures, guard.LastFailure) : null)
        {
            Held = HeldIn(conversation, LocalTime.Of(now).Date),
        },
        now,
        kept.Channel)
        {
            Menus = menus,
        };

    public static ConversationCommit ToCommit(BotTurn turn, Conversation conversation, StoredTurn stored) => new(turn.State, stored)
    {
        AddedLinks = [.. turn.Changes.OfType<ConversationChange.AddLink>().Select(change => ToRecord(change.Link))],
        RemovedLinks = [.. turn.Changes.OfType<ConversationChange.RemoveLink>().Select(change => change.Membership)],
        Consents = [.. turn.Changes.Select(change => ToConsent(change, conversation)).OfType<ConsentRecord>()],
        HeardOfDue = turn.Changes.OfType<ConversationChange.HeardOfDue>().LastOrDefault() is { } heard ? new(heard.On, heard.Instalments) : null,
        Reminded = turn.Changes.OfType<ConversationChange.Reminded>().LastOrDefault() is { } told ? new(told.On, told.Instalments) : null,
        Guard = turn.Changes.OfType<ConversationChange.SetGuard>().LastOrDefault() is { } change ? ToRecord(change.Guard) : null,
    };

    /// <summary>Null: nothing waits, or the person was contacted today.</summary>
    private static HeldReminders? HeldIn(Conversation conversation, DateOnly today)
    {
        var held = conversation.Contacts.Where(contact => contact.IsHeld).ToList();
        return held.Count == 0 || conversation.Contacts.Any(contact => contact.Day == today && !contact.IsHeld)
            ? null
            : new([.. held.SelectMany(contact => contact.Codes).Distinct()], held.Min(contact => contact.Day), Contact.Heard(conversation.Contacts));
    }

    /// <summary>Consent that is withdrawn stays on record, with both its dates. Consent that was never given cannot be.</summary>
    private static ConsentRecord? ToConsent(ConversationChange change, Conversation conversation) => change switch
    {
        ConversationChange.GiveConsent given =>
            new(given.Consent.Purpose, given.Consent.TextVersion, given.Consent.GivenAt, given.Consent.WithdrawnAt),
        ConversationChange.WithdrawConsent withdrawn when conversation.Consents.FirstOrDefault(consent => consent.Purpose == withdrawn.Purpose) is { } consent =>
            consent with { WithdrawnAt = withdrawn.At },
        _ => null,
    };

    private static GuardRecord ToRecord(LinkGuard? guard) => guard is null ? GuardRecord.None : new(guard.Failures, guard.LastFailure);

    private static LinkRecord ToRecord(MemberLink link) => new(link.Membership, link.FundName, link.LinkedAt);
}
