using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Pots;

namespace LineBot.Storage.Pots;

/// <summary>
/// One try at a posting into a pot: what the fund's pots say now, and the rows that a transaction on the fund's partition has to
/// hold for it. Whoever pays for something puts these rows beside its own, so that both happen or neither.
/// </summary>
internal sealed class PotDesk
{
    private const string Last = "Last";

    private readonly FundId fund;
    private readonly Dictionary<PotId, TableEntity> rows;
    private readonly TableEntity? numbers;

    private PotDesk(FundId fund, IReadOnlyList<TableEntity> read)
    {
        this.fund = fund;
        numbers = read.FirstOrDefault(row => row.RowKey == Keys.PotNumbers);
        rows = read.Where(row => row != numbers).ToDictionary(row => PotId.Parse(row.RowKey[Keys.PotPrefix.Length..]));
    }

    /// <summary>The pots of the fund; the one that nobody counts where it keeps none apart.</summary>
    public IReadOnlyList<Pot> Pots => rows.Count == 0 ? [Pot.Main(fund)] : [.. rows.Values.Select(row => PotRow.Read(row).Pot)];

    /// <param name="claims">The table Claims, whose partitions are funds.</param>
    public static async Task<PotDesk> ReadAsync(TableClient claims, FundId fund, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {Keys.Fund(fund)} and RowKey ge {Keys.PotNumbers} and RowKey lt {Keys.After(Keys.PotPrefix)}");
        return new(fund, await claims.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken));
    }

    /// <summary>How often a number was given out: read by a check.</summary>
    public static long LastNumber(TableEntity? numbers) => numbers?.Int64(Last) ?? 0;

    public PotDraft Pay(PotPayment payment, DateTimeOffset now) =>
        Draft(payment.Pot, book => PotLedger.Pay(book, payment, NextNumber, now));

    public PotDraft Receive(PotIncome income, DateTimeOffset now) =>
        Draft(income.Pot, book => PotLedger.Receive(book, income, NextNumber, now));

    /// <param name="receipt">The row of the receipt to be taken back, and its entry.</param>
    public PotDraft Reverse(PotReversal reversal, TableEntity? receipt, PotEntry? entry, DateTimeOffset now)
    {
        var original = entry is null ? null : new PotReversible(entry, receipt!.ContainsKey(PotReceiptRow.ReversedBy));
        var draft = Draft(reversal.Pot, book => PotLedger.Reverse(book, reversal, original, NextNumber, now));
        return draft.Outcome is PotPosted.Done done
            ? draft with { Actions = [.. draft.Actions, new(TableTransactionActionType.UpdateMerge, PotReceiptRow.Reversed(fund, done.Entry), receipt!.ETag)] }
            : draft;
    }

    private long NextNumber => LastNumber(numbers) + 1;

    private PotDraft Draft(PotId pot, Func<PotBook, PotOutcome> post)
    {
        var row = rows.GetValueOrDefault(pot);
        if (row is null && (rows.Count > 0 || pot != PotId.Main)) { return PotDraft.Refuse(new PotRefusal.NoSuchPot(pot)); }

        var book = row is null ? PotBook.New(Pot.Main(fund), asOf: null) : PotRow.Read(row);
        return post(book) switch
        {
            PotOutcome.Posted posted => new(new PotPosted.Done(posted.Entry), Write(row, posted)),
            PotOutcome.Refused refused => PotDraft.Refuse(refused.Why),
            var other => throw new System.Diagnostics.UnreachableException(other.GetType().Name),
        };
    }

    private IReadOnlyList<TableTransactionAction> Write(TableEntity? before, PotOutcome.Posted posted) =>
    [
        Action(PotRow.Write(posted.After), before?.ETag),
        Action(new(Keys.Fund(fund), Keys.PotNumbers) { [Last] = posted.Entry.Number!.Value }, numbers?.ETag),
        new(TableTransactionActionType.Add, PotEntryRow.Write(fund, posted.Entry)),
        new(TableTransactionActionType.Add, PotReceiptRow.Write(fund, posted.Entry)),
    ];

    private static TableTransactionAction Action(TableEntity row, ETag? before) => before is { } tag
        ? new(TableTransactionActionType.UpdateReplace, row, tag)
        : new(TableTransactionActionType.Add, row);
}

/// <summary>How a posting would end, and what has to be written for that; a refusal writes nothing.</summary>
internal sealed record PotDraft(PotPosted Outcome, IReadOnlyList<TableTransactionAction> Actions)
{
    public static PotDraft Refuse(PotRefusal why) => new(new PotPosted.Refused(why), []);
}
