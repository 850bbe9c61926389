using LineBot.Funds;
using LineBot.Funds.Due;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Rules;
using LineBot.Funds.Slips;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>A desk for slips held in memory, which judges by the rules of the real one and posts into loans.</summary>
internal sealed class MemorySlips(IPassbooks passbooks, IRuleValues rules) : ISlips
{
    private readonly List<Slip> slips = [];
    private readonly Dictionary<CommandKey, SlipOutcome> done = [];

    public IReadOnlyList<Slip> All => slips;

    public Task<SlipOutcome> SendAsync(SlipDraft draft, CommandKey key, CancellationToken cancellationToken) => OnceAsync(key, () =>
    {
        var earlier = slips.FirstOrDefault(slip => slip.Status != SlipStatus.Rejected
            && (draft.SamePictureAs.Contains(slip.Number) || (draft.Reference is not null && draft.Reference == slip.Reference)));
        if (earlier is not null) { return Task.FromResult<SlipOutcome>(new SlipOutcome.Refused(new SlipRefusal.SentBefore(earlier.Number))); }
        slips.Add(new()
        {
            Number = new(slips.Count + 1),
            Membership = draft.Membership,
            Sender = draft.Sender,
            SentAt = draft.Now,
            Match = draft.Match,
            Photos = draft.Photos,
            Reference = draft.Reference,
        });
        return Task.FromResult<SlipOutcome>(new SlipOutcome.Sent(slips[^1]));
    });

    public Task<SlipOutcome> ApproveAsync(SlipDecision decision, SlipMatch match, CancellationToken cancellationToken) => OnceAsync(decision.Key, async () =>
    {
        var (slip, officer, why) = await OpenAsync(decision, cancellationToken);
        if (why is not null) { return new SlipOutcome.Refused(why); }

        var takesTwo = RepaymentRules.Read(await rules.ReadAsync(decision.Fund, decision.Today, cancellationToken)).SlipTakesTwo;
        if (SlipRules.WhyNotSecond(slip!, officer!, takesTwo) is { } same) { return new SlipOutcome.Refused(same); }
        if (SlipRules.OnlyChecks(slip!, takesTwo)) { return new SlipOutcome.Checked(Put(slip! with { Status = SlipStatus.Checked, CheckedBy = officer!.Membership.Member, Match = match })); }
        return await PostAsync(slip! with { DecidedBy = officer!.Membership.Member, Match = match }, cancellationToken);
    });

    public Task<SlipOutcome> RejectAsync(SlipDecision decision, SlipReason reason, CancellationToken cancellationToken) => OnceAsync(decision.Key, async () =>
    {
        var (slip, officer, why) = await OpenAsync(decision, cancellationToken);
        return why is not null
            ? new SlipOutcome.Refused(why)
            : new SlipOutcome.Rejected(Put(slip! with { Status = SlipStatus.Rejected, Reason = reason, DecidedBy = officer!.Membership.Member }));
    });

    public Task<SlipOutcome> TakeBackAsync(SlipDecision decision, CancellationToken cancellationToken) => OnceAsync(decision.Key, async () =>
    {
        var slip = await ReadAsync(decision.Fund, decision.Number, cancellationToken);
        var officer = await passbooks.ReadAsync(decision.Officer, cancellationToken);
        var takesTwo = RepaymentRules.Read(await rules.ReadAsync(decision.Fund, decision.Today, cancellationToken)).SlipTakesTwo;
        if (slip is null || officer is null) { return new SlipOutcome.Refused(new SlipRefusal.NotYours()); }
        if (SlipRules.WhyNotTakeBack(slip, officer, decision.User, decision.Today, takesTwo) is { } why) { return new SlipOutcome.Refused(why); }
        return SlipRules.OnlyAsks(slip, takesTwo)
            ? new SlipOutcome.TakeBackAsked(Put(slip with { TakeBackAskedBy = officer.Membership.Member }))
            : new SlipOutcome.TakenBack(Put(slip with { Status = SlipStatus.TakenBack, TakenBackBy = officer.Membership.Member, TakenBackOn = decision.Today, Reversal = ReceiptNumber.Parse($"{slip.Receipt!.Value.Value}-X") }));
    });

    public Task<Slip?> ReadAsync(FundId fund, SlipNumber number, CancellationToken cancellationToken) =>
        Task.FromResult(slips.FirstOrDefault(slip => slip.Membership.Fund == fund && slip.Number == number));

    public Task<IReadOnlyList<Slip>> OpenAsync(FundId fund, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Slip>>([.. slips.Where(slip => slip.Membership.Fund == fund && slip.IsOpen).Take(limit)]);

    private async Task<SlipOutcome> OnceAsync(CommandKey key, Func<Task<SlipOutcome>> act)
    {
        if (!done.TryGetValue(key, out var outcome)) { done[key] = outcome = await act(); }
        return outcome;
    }

    private async Task<(Slip? Slip, Passbook? Officer, SlipRefusal? Why)> OpenAsync(SlipDecision decision, CancellationToken cancellationToken)
    {
        var slip = await ReadAsync(decision.Fund, decision.Number, cancellationToken);
        var officer = await passbooks.ReadAsync(decision.Officer, cancellationToken);
        return slip is null || officer is null ? (null, null, new SlipRefusal.NotYours()) : (slip, officer, SlipRules.WhyNot(slip, officer, decision.User, decision.Today));
    }

    private async Task<SlipOutcome> PostAsync(Slip slip, CancellationToken cancellationToken)
    {
        var book = (await passbooks.ReadAsync(slip.Membership, cancellationToken))!;
        var loan = book.Loans.First(one => one.Book == slip.Match.Book);
        return LoanLedger.Post(loan with { Tip = LedgerChain.Start(book.Membership, loan) }, new(EntryType.Repayment, slip.Match.Amount, slip.Match.PaidOn), null, slip.SentAt) switch
        {
            PostingOutcome<Loan>.Posted posted => new SlipOutcome.Posted(Put(slip with { Status = SlipStatus.Posted, Receipt = posted.Entry.Receipt }), posted.Entry),
            PostingOutcome<Loan>.Refused refused => new SlipOutcome.Refused(new SlipRefusal.NotPosted(refused.Why)),
            _ => throw new InvalidOperationException(),
        };
    }

    /// <summary>The first slip, booked by somebody before.</summary>
    public Task<SlipOutcome> PostedAsync() => PostAsync(slips[0], CancellationToken.None);

    private Slip Put(Slip after)
    {
        slips[slips.FindIndex(slip => slip.Number == after.Number)] = after;
        return after;
    }
}
