using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Pots;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>Pots held in memory, with the rules of the real ones.</summary>
internal sealed class MemoryPots : IPots
{
    private static readonly DateTimeOffset Now = Village.Now;

    private readonly Dictionary<(FundId, PotId), PotBook> books = [];
    private readonly Dictionary<CommandKey, PotPosted> done = [];
    private readonly List<PotEntry> entries = [];

    public MemoryPots With(PotOpening opening)
    {
        books[(opening.Fund, opening.Id)] = PotLedger.Open(opening, Now).After;
        return this;
    }

    public Task<IReadOnlyList<Pot>> ReadAsync(FundId fund, CancellationToken cancellationToken)
    {
        IReadOnlyList<Pot> pots = [.. books.Values.Select(book => book.Pot).Where(pot => pot.Fund == fund)];
        return Task.FromResult(pots.Count == 0 ? [Pot.Main(fund)] : pots);
    }

    public Task<PotPosted> PayAsync(PotPayment payment, CommandKey key, CancellationToken cancellationToken) =>
        PostAsync(payment.Fund, payment.Pot, key, book => PotLedger.Pay(book, payment, Number, Now));

    public Task<PotPosted> ReceiveAsync(PotIncome income, CommandKey key, CancellationToken cancellationToken) =>
        PostAsync(income.Fund, income.Pot, key, book => PotLedger.Receive(book, income, Number, Now));

    public Task<PotPosted> ReverseAsync(PotReversal reversal, CommandKey key, CancellationToken cancellationToken)
    {
        var number = PotReceipt.NumberOf(reversal.Receipt);
        var original = entries.Find(entry => entry.Pot == reversal.Pot && entry.Number == number);
        var isReversed = entries.Exists(entry => entry.Pot == reversal.Pot && entry.Reverses == number);
        return PostAsync(reversal.Fund, reversal.Pot, key, book => PotLedger.Reverse(
            book, reversal, original is null ? null : new(original, isReversed), Number, Now));
    }

    public Task<IReadOnlyList<PotEntry>> HistoryAsync(FundId fund, PotId pot, long? before, int size, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PotEntry>>(
            [.. entries.Where(entry => entry.Pot == pot && (before is null || entry.Sequence < before)).Reverse().Take(size)]);

    private long Number => entries.Count + 1;

    private Task<PotPosted> PostAsync(FundId fund, PotId pot, CommandKey key, Func<PotBook, PotOutcome> post)
    {
        if (!done.TryGetValue(key, out var outcome)) { done[key] = outcome = Post(fund, pot, post); }
        return Task.FromResult(outcome);
    }

    private PotPosted Post(FundId fund, PotId pot, Func<PotBook, PotOutcome> post)
    {
        var book = books.GetValueOrDefault((fund, pot)) ?? PotBook.New(Pot.Main(fund), asOf: null);
        if (book.Pot.Id != pot) { return new PotPosted.Refused(new PotRefusal.NoSuchPot(pot)); }
        if (post(book) is not PotOutcome.Posted posted) { return new PotPosted.Refused(((PotOutcome.Refused)post(book)).Why); }

        books[(fund, pot)] = posted.After;
        entries.Add(posted.Entry);
        return new PotPosted.Done(posted.Entry);
    }
}
