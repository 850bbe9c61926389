using LineBot.Storage.Conversations;
using LineBot.Storage.Members;
using LineBot.Storage.Photos;

namespace LineBot.Storage.Connection;

/// <summary>Every table of the app, so that they are made once at start and never on the way of a message.</summary>
public static class TableNames
{
    public const string Conversations = ConversationRows.Table;
    public const string Members = MemberTables.Members;
    public const string Funds = MemberTables.Funds;
    public const string Claims = "Claims";
    public const string Cases = "Cases";
    public const string Slips = "Slips";
    public const string Due = "Due";
    public const string Letters = "Letters";
    public const string DaySheets = "DaySheets";
    public const string Broadcasts = "Broadcasts";
    public const string Guarantees = "Guarantees";
    public const string Objections = "Objections";
    public const string Workbooks = "Workbooks";
    public const string Audit = MemberTables.Audit;
    public const string Photos = PhotoRows.Table;

    /// <summary>Of the installation, not of a fund: what could not be done.</summary>
    public const string Outbox = "Outbox";

    public static IReadOnlyList<string> All { get; } =
        [.. MemberTables.All, Claims, Cases, Slips, Due, Letters, DaySheets, Broadcasts, Guarantees, Objections, Workbooks, Photos, Outbox];
}
