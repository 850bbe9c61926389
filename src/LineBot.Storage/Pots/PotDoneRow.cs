using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Pots;

namespace LineBot.Storage.Pots;

/// <summary>The row <c>~done:pot:{key}</c>: the mark of a posting, written together with its entry. It knows what was asked.</summary>
internal static class PotDoneRow
{
    private const string Asked = "Asked";

    public static string KeyOf(CommandKey key) => $"{Keys.DonePrefix}pot:{Keys.Escape(key.Value)}";

    public static TableEntity Write(FundId fund, CommandKey key, string asked, PotEntry entry) =>
        new(Keys.Fund(fund), KeyOf(key)) { [Asked] = asked, ["Entry"] = Keys.PotEntry(entry.Pot, entry.Sequence) };

    /// <summary>The row key of the entry that the command made.</summary>
    public static string EntryKey(TableEntity row, CommandKey key, string asked) =>
        row.Text(Asked) == asked ? row.Text("Entry") : throw new CommandConflictException(key);
}
