using LineBot.Funds;
using LineBot.Funds.Due;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.PromptPay;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>What is due in the books, no holidays, and pictures of codes that nobody draws.</summary>
internal sealed class MemoryMoney(IReadOnlyCollection<Passbook> books) : IDueIndex, IHolidays, IPayCodes
{
    /// <summary>A telephone of the fund, which is nobody's.</summary>
    public string? PromptPayId { get; set; } = "0800000101";

    public string? LastCode { get; private set; }

    public Task<IReadOnlyList<DueInstalment>> ReadAsync(FundId fund, DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DueInstalment>>(
        [
            .. books.Where(book => book.Membership.Fund == fund).SelectMany(book => book.Loans.SelectMany(loan => DueInstalment.AllIn(book.Membership, loan)))
                .Where(due => from <= due.On && due.On <= to).OrderBy(due => due.On),
        ]);

    public Task<IReadOnlyList<FundId>> FundsAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<FundId>>([.. books.Select(book => book.Membership.Fund).Distinct()]);

    public Task KeepAsync(Membership membership, LoanNumber loan, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<DueRebuild> RebuildAsync(FundId fund, CancellationToken cancellationToken) => Task.FromResult(new DueRebuild(0, 0, 0));

    public Task<IReadOnlyList<Holiday>> ReadAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Holiday>>([]);

    public Uri Link(string promptPayCode, DateTimeOffset now)
    {
        LastCode = promptPayCode;
        return new("https://example.invalid/api/qr/1");
    }
}
