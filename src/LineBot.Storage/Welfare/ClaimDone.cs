using Azure.Data.Tables;
using LineBot.Funds.Ledger;
using LineBot.Funds.Welfare;

namespace LineBot.Storage.Welfare;

/// <summary>The row <c>~done:claim:{key}</c>: the mark of a command, written together with what it did.</summary>
/// <param name="Asked">Tells one command from another under the same key.</param>
internal sealed record ClaimDone(ClaimNumber Number, string Asked, int First, int Last)
{
    public static TableEntity Write(CommandKey key, string asked, ClaimOutcome.Done done)
    {
        var row = new TableEntity(Keys.Fund(done.Claim.Fund), ClaimKeys.Done(key));
        row.Put("Number", done.Claim.Number.ToString());
        row.Put("Asked", asked);
        row.Put("First", done.Events[0].Sequence);
        row.Put("Last", done.Events[^1].Sequence);
        return row;
    }

    public static ClaimDone Read(TableEntity row, CommandKey key, string asked) => row.Text("Asked") == asked
        ? new(ClaimNumber.Parse(row.Text("Number")), asked, row.Int32("First"), row.Int32("Last"))
        : throw new CommandConflictException(key);
}
