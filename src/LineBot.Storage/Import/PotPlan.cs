using Azure.Data.Tables;
using LineBot.Funds.Import;
using LineBot.Funds.Pots;
using LineBot.Storage.Pots;
using PotRow = LineBot.Storage.Pots.PotRow;

namespace LineBot.Storage.Import;

/// <summary>A line of pots.csv beside what is stored of the pot. Its name and what it is meant for may change; what was carried over may not.</summary>
internal sealed class PotPlan
{
    private readonly string? contradiction;
    private readonly RowSource source;

    private PotPlan(RowSource source, TableEntity? before, IReadOnlyList<TableEntity> rows, string? contradiction) =>
        (this.source, Before, Rows, this.contradiction) = (source, before, rows, contradiction);

    /// <summary>The pot's row as it is stored.</summary>
    public TableEntity? Before { get; }

    /// <summary>What is to be written: the pot, and with a new one the balance it starts with.</summary>
    public IReadOnlyList<TableEntity> Rows { get; }

    public bool IsNothing => Rows.Count == 0;

    public required string Fund { get; init; }

    public required string Key { get; init; }

    public PlanFault? Fault => contradiction is null ? null : new(source, PlanFaultCode.Contradiction, contradiction);

    public static PotPlan Of(Funds.Import.PotRow row, TableEntity? stored, TableEntity? opening, DateTimeOffset now)
    {
        var (rows, contradiction) = stored is null ? (New(row.Pot, now), null) : Changed(row.Pot, PotRow.Read(stored), opening);
        return new(row.Source, stored, rows, contradiction) { Fund = Keys.Fund(row.Pot.Fund), Key = Keys.Pot(row.Pot.Id) };
    }

    private static List<TableEntity> New(PotOpening pot, DateTimeOffset now)
    {
        var (book, entry) = PotLedger.Open(pot, now);
        return entry is null ? [PotRow.Write(book)] : [PotRow.Write(book), PotEntryRow.Write(pot.Fund, entry)];
    }

    private static (List<TableEntity> Rows, string? Contradiction) Changed(PotOpening given, PotBook stored, TableEntity? opening)
    {
        if (given.Kind != stored.Pot.Kind) { return ([], "kind"); }
        if (given.AsOf is { } asOf && asOf != stored.AsOf) { return ([], "as_of"); }
        if (given.Balance is { } balance && (opening is null || PotEntryRow.Read(opening).Change != balance)) { return ([], "balance"); }

        // An empty cell says nothing and changes nothing.
        var purposes = given.Purposes.Count == 0 ? stored.Pot.Purposes : given.Purposes;
        var isSame = given.Name == stored.Pot.Name && purposes.SequenceEqual(stored.Pot.Purposes);
        return (isSame ? [] : [PotRow.Write(stored with { Pot = stored.Pot with { Name = given.Name, Purposes = purposes } })], null);
    }
}
