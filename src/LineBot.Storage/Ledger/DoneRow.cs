using Azure.Data.Tables;
using LineBot.Funds.Ledger;

namespace LineBot.Storage.Ledger;

/// <summary>
/// The row <c>~done:{key}</c>: the mark of a posting, written together with its entry. It knows what was asked, so that another
/// posting under the same key is found out.
/// </summary>
internal static class DoneRow
{
    private const string Asked = "Asked";

    public static TableEntity Write(PostingCommand command, LedgerEntry entry)
    {
        var row = new TableEntity(Keys.Member(command.Membership), Keys.Done(command.Key));
        row.Put(Asked, PostingFingerprint.Of(command));
        row.Put("Sequence", entry.Sequence);
        return row;
    }

    /// <summary>The number of the entry that the command made.</summary>
    public static long Sequence(TableEntity row, PostingCommand command) => row.Text(Asked) == PostingFingerprint.Of(command)
        ? row.Int64("Sequence")
        : throw new CommandConflictException(command.Key);
}
