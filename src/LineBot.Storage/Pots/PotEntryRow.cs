using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;

namespace LineBot.Storage.Pots;

/// <summary>The row <c>~entry:pot:{id}:{descending sequence}</c>. Pot and number stand in the key only, so the two cannot differ.</summary>
internal static class PotEntryRow
{
    public static TableEntity Write(FundId fund, PotEntry entry)
    {
        var row = new TableEntity(Keys.Fund(fund), Keys.PotEntry(entry.Pot, entry.Sequence));
        row.Put("Type", entry.Type.ToString());
        row.Put("Number", entry.Number);
        row.Put("Date", (DateOnly?)entry.Date);
        row.Put("RecordedAt", entry.RecordedAt);
        row.Put("Change", (Money?)entry.Change);
        row.Put("Locked", (Money?)entry.Locked);
        row.Put("Balance", entry.Balance);
        row.Put("Purpose", entry.Purpose?.ToString());
        row.Put("Reference", entry.Reference);
        row.Put("By", entry.By?.Value);
        row.Put("Reverses", entry.Reverses);
        row.Put("Note", entry.Note);
        row.Put("Previous", entry.Previous.Value);
        row.Put("Hash", entry.Hash.Value);
        return row;
    }

    public static PotEntry Read(TableEntity row) => new()
    {
        Pot = PotOf(row.RowKey),
        Sequence = Keys.SequenceOf(row.RowKey),
        Type = row.Case<PotEntryType>("Type"),
        Number = row.GetInt64("Number"),
        Date = row.Day("Date"),
        RecordedAt = row.Time("RecordedAt"),
        Change = row.Money("Change"),
        Locked = row.Money("Locked"),
        Balance = row.MoneyOrNull("Balance"),
        Purpose = row.CaseOrNull<PotPurpose>("Purpose"),
        Reference = row.GetString("Reference"),
        By = row.GetString("By") is { } by ? MemberNumber.Parse(by) : null,
        Reverses = row.GetInt64("Reverses"),
        Note = row.GetString("Note"),
        Previous = EntryHash.Parse(row.Text("Previous")),
        Hash = EntryHash.Parse(row.Text("Hash")),
    };

    public static PotId PotOf(string rowKey) => PotId.Parse(rowKey[Keys.PotEntryPrefix.Length..rowKey.LastIndexOf(':')]);
}
