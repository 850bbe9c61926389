using LineBot.Funds.Ledger;

namespace LineBot.Funds.Pots;

/// <summary>The purses of a fund.</summary>
public interface IPots
{
    /// <summary>All pots by id; a fund that keeps none apart has the one pot that nobody counts. One query.</summary>
    Task<IReadOnlyList<Pot>> ReadAsync(FundId fund, CancellationToken cancellationToken);

    /// <summary>
    /// Pays once however often it is asked: the same key again gives the entry of the first time, the same key with another
    /// payment throws. For payments without a claim; a claim's payment is written together with the claim.
    /// </summary>
    Task<PotPosted> PayAsync(PotPayment payment, CommandKey key, CancellationToken cancellationToken);

    Task<PotPosted> ReceiveAsync(PotIncome income, CommandKey key, CancellationToken cancellationToken);

    Task<PotPosted> ReverseAsync(PotReversal reversal, CommandKey key, CancellationToken cancellationToken);

    /// <summary>The entries of one pot, newest first. <paramref name="before"/>: the sequence that the last page ended with; null: the first page.</summary>
    Task<IReadOnlyList<PotEntry>> HistoryAsync(FundId fund, PotId pot, long? before, int size, CancellationToken cancellationToken);
}

/// <summary>What became of a posting into a pot.</summary>
public abstract record PotPosted
{
    private PotPosted()
    {
    }

    public sealed record Done(PotEntry Entry) : PotPosted;

    public sealed record Refused(PotRefusal Why) : PotPosted;
}
