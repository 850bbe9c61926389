using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Funds.Due;

/// <summary>
/// What falls due, by fund and day. An index only: the loan's own book is the truth, and whoever tells a person
/// something reads that book again first.
/// </summary>
public interface IDueIndex
{
    /// <summary>What is unpaid and due by contract between two days, both included, the oldest first. One range of keys.</summary>
    Task<IReadOnlyList<DueInstalment>> ReadAsync(FundId fund, DateOnly from, DateOnly to, CancellationToken cancellationToken);

    /// <summary>The funds that have loans.</summary>
    Task<IReadOnlyList<FundId>> FundsAsync(CancellationToken cancellationToken);

    /// <summary>Makes the index say what a loan's book says now. After every change of a loan; again as often as one likes.</summary>
    Task KeepAsync(Membership membership, LoanNumber loan, CancellationToken cancellationToken);

    /// <summary>Makes the index of a whole fund anew from its books: after an import, each night, and by hand.</summary>
    Task<DueRebuild> RebuildAsync(FundId fund, CancellationToken cancellationToken);
}

/// <summary>What a rebuild found: the unpaid instalments, and how many lines had to be put right.</summary>
public sealed record DueRebuild(int Instalments, int Written, int Removed);
