using LineBot.Funds.Ledger;

namespace LineBot.Funds.Members;

/// <summary>Reads what members have and owe.</summary>
public interface IPassbooks
{
    /// <summary>One membership by one range query; null: no such member.</summary>
    Task<Passbook?> ReadAsync(Membership membership, CancellationToken cancellationToken);

    /// <summary>The membership as its books stood at the end of a day: entries dated later are taken off.</summary>
    Task<Passbook?> ReadAsOfAsync(Membership membership, DateOnly day, CancellationToken cancellationToken);

    /// <summary>The entries of one book, newest first. <paramref name="before"/>: the sequence that the last page ended with; null: the first page.</summary>
    Task<HistoryPage> HistoryAsync(Membership membership, LedgerBook book, long? before, int size, CancellationToken cancellationToken);
}
