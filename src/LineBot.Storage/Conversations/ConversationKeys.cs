using LineBot.Funds.Members;

namespace LineBot.Storage.Conversations;

/// <summary>How the rows of a conversation are called. The partition is LINE's id of the person, group or room.</summary>
public static class ConversationKeys
{
    internal const string Guard = "guard:link";
    internal const string LinkPrefix = "link:";
    internal const string ConsentPrefix = "consent:";
    internal const string StatePrefix = "state:";
    internal const string ToldPrefix = "told:";
    internal const string TurnPrefix = "turn:";

    /// <summary>Just after every key that starts with <see cref="TurnPrefix"/>: ';' follows ':'.</summary>
    internal const string TurnEnd = "turn;";

    public static string Partition(string sourceId) => Keys.Escape(sourceId);

    public static string Link(Membership membership) => $"{LinkPrefix}{Keys.Escape(membership.Fund.Value)}:{Keys.Escape(membership.Member.Value)}";

    internal static string State(string channel) => StatePrefix + Keys.Escape(channel);

    internal static string Consent(string purpose) => ConsentPrefix + Keys.Escape(purpose);

    /// <summary>The one contact of a day.</summary>
    internal static string Told(DateOnly day) => ToldPrefix + Columns.Text(day);

    internal static string Turn(string eventId) => TurnPrefix + Keys.Escape(eventId);
}
