using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Pots;
using LineBot.Storage.Ledger;

namespace LineBot.Storage.Pots;

/// <summary>The row <c>pot:{id}</c> of a fund's partition: the pot after its last entry.</summary>
internal static class PotRow
{
    public static TableEntity Write(PotBook book)
    {
        var pot = book.Pot;
        var row = new TableEntity(Keys.Fund(pot.Fund), Keys.Pot(pot.Id));
        row.Put("Name", pot.Name);
        row.Put("Kind", pot.Kind.ToString());
        row.Put("Purposes", pot.Purposes.Count == 0 ? null : string.Join(' ', pot.Purposes));
        row.Put("Balance", pot.Balance);
        row.Put("Locked", (Money?)pot.Locked);
        row.Put("AsOf", book.AsOf);
        row.PutTip(book.Tip);
        return row;
    }

    public static PotBook Read(TableEntity row) => new(
        new(FundId.Parse(row.PartitionKey), PotId.Parse(row.RowKey[Keys.PotPrefix.Length..]), row.Text("Name"), row.Case<PotKind>("Kind"))
        {
            Purposes = [.. row.GetString("Purposes")?.Split(' ').Select(Enum.Parse<PotPurpose>) ?? []],
            Balance = row.MoneyOrNull("Balance"),
            Locked = row.Money("Locked"),
        },
        row.DayOrNull("AsOf"),
        row.Tip());
}
