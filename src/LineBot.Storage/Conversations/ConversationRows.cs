using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Members;

namespace LineBot.Storage.Conversations;

/// <summary>The rows of a conversation and their columns. Whoever links a person without a chat (an import) writes the same row.</summary>
public static class ConversationRows
{
    public const string Table = "Conversations";

    internal const string State = "State";
    internal const string CommittedAt = "CommittedAt";
    internal const string Delivered = "Delivered";

    private const string Outgoing = "Outgoing";

    public static TableEntity Link(string sourceId, LinkRecord link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return new(ConversationKeys.Partition(sourceId), ConversationKeys.Link(link.Membership))
        {
            ["Fund"] = link.Membership.Fund.Value,
            ["Member"] = link.Membership.Member.Value,
            ["FundName"] = link.FundName,
            ["LinkedAt"] = link.LinkedAt,
        };
    }

    internal static TableEntity StateOf(ConversationAddress address, string? state)
    {
        var row = new TableEntity(ConversationKeys.Partition(address.SourceId), ConversationKeys.State(address.Channel));
        if (state is not null) { row[State] = state; }
        return row;
    }

    internal static LinkRecord ReadLink(TableEntity row) => new(
        new Membership(FundId.Parse(row.Text("Fund")), MemberNumber.Parse(row.Text("Member"))),
        row.GetString("FundName") ?? "",
        row.GetDateTimeOffset("LinkedAt") ?? default);

    internal static TableEntity Consent(string partition, ConsentRecord consent)
    {
        var row = new TableEntity(partition, ConversationKeys.Consent(consent.Purpose))
        {
            ["Purpose"] = consent.Purpose,
            ["TextVersion"] = consent.TextVersion,
            ["GivenAt"] = consent.GivenAt,
        };
        if (consent.WithdrawnAt is { } withdrawn) { row["WithdrawnAt"] = withdrawn; }
        return row;
    }

    internal static ConsentRecord ReadConsent(TableEntity row) => new(
        row.Text("Purpose"),
        row.Text("TextVersion"),
        row.GetDateTimeOffset("GivenAt") ?? default,
        row.GetDateTimeOffset("WithdrawnAt"));

    internal static TableEntity Guard(string partition, GuardRecord guard) => new(partition, ConversationKeys.Guard)
    {
        ["Failures"] = guard.Failures,
        ["LastFailure"] = guard.LastFailure,
    };

    internal static GuardRecord ReadGuard(TableEntity row) =>
        new(row.GetInt32("Failures") ?? 0, row.GetDateTimeOffset("LastFailure") ?? default);

    internal static TableEntity Turn(string partition, StoredTurn turn, DateTimeOffset now)
    {
        var row = new TableEntity(partition, ConversationKeys.Turn(turn.EventId))
        {
            ["Copy"] = turn.Copy,
            [Delivered] = turn.Delivered,
            [CommittedAt] = now,
        };
        Chunks.Write(row, Outgoing, turn.Outgoing);
        return row;
    }

    /// <summary>Takes away what was said; that the turn was, stays.</summary>
    internal static void Empty(TableEntity turn, ReadOnlyMemory<byte> nothing)
    {
        foreach (var part in turn.Keys.Where(column => column.StartsWith(Outgoing, StringComparison.Ordinal)).ToList()) { turn.Remove(part); }
        Chunks.Write(turn, Outgoing, nothing);
    }

    internal static StoredTurn ReadTurn(string eventId, TableEntity row) =>
        new(eventId, row.Text("Copy"), row.GetBoolean(Delivered) ?? false, Chunks.Read(row, Outgoing));
}
