using LineBot.Storage.Conversations;

namespace LineBot.Storage.Connection;

/// <summary>Every table of the app, so that they are made once at start and never on the way of a message.</summary>
public static class TableNames
{
    public const string Conversations = ConversationRows.Table;
    public const string Members = "Members";
    public const string Funds = "Funds";
    public const string Claims = "Claims";
    public const string Cases = "Cases";
    public const string Slips = "Slips";
    public const string Due = "Due";
    public const string Audit = "Audit";

    public static IReadOnlyList<string> All { get; } = [Conversations, Members, Funds, Claims, Cases, Slips, Due, Audit];
}
