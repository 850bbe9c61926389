using LineBot.Storage.Conversations;

namespace LineBot.Storage.Members;

/// <summary>The tables of the money side.</summary>
public static class MemberTables
{
    /// <summary>Partition: fund and member number.</summary>
    public const string Members = "Members";

    /// <summary>Partition: fund. Its profile, and to whom its account and loan numbers belong.</summary>
    public const string Funds = "Funds";

    /// <summary>Partition: the first two digits of a code's keyed hash.</summary>
    public const string LinkCodes = "LinkCodes";

    /// <summary>One row a batch, and one for each member that it touched.</summary>
    public const string Imports = "Imports";

    /// <summary>Partition: fund and month.</summary>
    public const string Audit = "Audit";

    /// <summary>These, and the conversations, into which an import writes links.</summary>
    public static IReadOnlyList<string> All { get; } = [Members, Funds, LinkCodes, Imports, Audit, ConversationRows.Table];
}
