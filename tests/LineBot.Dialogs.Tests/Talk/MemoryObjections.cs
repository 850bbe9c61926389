using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;
using LineBot.Funds.Rules;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>A desk for objections held in memory, which judges by the rules of the real one and asks the books as it does.</summary>
internal sealed class MemoryObjections(IPassbooks passbooks, IRuleValues rules) : IObjections
{
    private readonly Dictionary<CommandKey, ObjectionOutcome> done = [];

    public List<Objection> All { get; } = [];

    /// <summary>Who wrote which receipt; nobody knows of the others.</summary>
    public Dictionary<ReceiptNumber, MemberNumber> BookedBy { get; } = [];

    /// <summary>What these words object to was filed a while ago.</summary>
    public MemoryObjections With(Passbook owner, LedgerEntry entry, string words, DateOnly? answerBy = null)
    {
        All.Add(New(owner.Membership, owner.LinkedUsers[0], entry, words, answerBy ?? new(2026, 12, 20)));
        return this;
    }

    public Task<ObjectionOutcome> FileAsync(NewObjection filed, CommandKey key, CancellationToken cancellationToken) => OnceAsync(key, async () =>
    {
        var page = await passbooks.HistoryAsync(filed.Membership, filed.Book, filed.Sequence + 1, 1, cancellationToken);
        var book = await passbooks.ReadAsync(filed.Membership, cancellationToken);
        if (book?.IsLinkedTo(filed.User) != true || page.Entries is not [var entry] || entry.Sequence != filed.Sequence)
        {
            return new ObjectionOutcome.Refused(new ObjectionRefusal.NoSuchLine());
        }

        if (All.Find(one => one.IsOpen && one.Membership == filed.Membership && one.Line.Book == filed.Book && one.Line.Sequence == filed.Sequence) is { } open)
        {
            return new ObjectionOutcome.Refused(new ObjectionRefusal.AlreadyOpen(open.Number, open.AnswerBy));
        }

        var settings = ObjectionRules.Read(await rules.ReadAsync(filed.Membership.Fund, filed.Today, cancellationToken));
        All.Add(New(filed.Membership, filed.User, entry, filed.Words, settings.AnswerBy(filed.Today)) with { Photos = filed.Photos });
        return new ObjectionOutcome.Done(All[^1]);
    });

    public Task<Objection?> ReadAsync(FundId fund, ObjectionNumber number, CancellationToken cancellationToken) =>
        Task.FromResult(All.Find(one => one.Fund == fund && one.Number == number));

    public Task<IReadOnlyList<Objection>> OfMemberAsync(Membership membership, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Objection>>([.. All.Where(one => one.Membership == membership).Reverse()]);

    public Task<IReadOnlyList<Objection>> OpenAsync(FundId fund, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Objection>>([.. All.Where(one => one.Fund == fund && one.IsOpen).Take(limit)]);

    public Task<IReadOnlyList<Objection>> AllAsync(FundId fund, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Objection>>([.. All.Where(one => one.Fund == fund)]);

    public async Task<ObjectionReview> ReviewAsync(ObjectionCommand command, CancellationToken cancellationToken)
    {
        var officer = await passbooks.ReadAsync(command.Person, cancellationToken);
        var objection = await ReadAsync(command.Fund, command.Number, cancellationToken);
        if (officer is null || objection is null || officer.Membership.Fund != objection.Fund) { return new(new ObjectionRefusal.NotYours()); }

        var owner = (await passbooks.ReadAsync(objection.Membership, cancellationToken))!;
        var page = await passbooks.HistoryAsync(objection.Membership, objection.Line.Book, objection.Line.Sequence + 2, 3, cancellationToken);
        var settings = ObjectionRules.Read(await rules.ReadAsync(command.Fund, command.Today, cancellationToken));
        IReadOnlyList<MemberNumber> bookedBy = BookedBy.TryGetValue(objection.Line.Receipt, out var by) ? [by] : [];
        var whyNot = Answerers.WhyNot(objection, officer, owner, command.User, command.Today, bookedBy, settings);
        if (whyNot is ObjectionRefusal.NotYours or ObjectionRefusal.Tied) { return new(whyNot); }

        var entry = page.Entries.First(one => one.Sequence == objection.Line.Sequence);
        return new(whyNot)
        {
            Objection = objection,
            Owner = WithTips(owner),
            Officer = officer,
            Context = [.. page.Entries.Reverse()],
            IsIntact = true,
            WhyNoCorrection = Answerers.WhyNotCorrect(officer, command.Today)
                ?? (LineCorrections.IsReversible(entry) ? null : new ObjectionRefusal.NotPosted(new PostingRefusal.NothingToReverse(entry.Receipt))),
        };
    }

    public Task<ObjectionOutcome> UpholdLineAsync(ObjectionCommand command, string reason, CancellationToken cancellationToken) =>
        AnswerAsync(command, reason, (_, answered) => answered with { Status = ObjectionStatus.LineStands }, cancellationToken);

    public Task<ObjectionOutcome> SettleAsync(ObjectionCommand command, string reason, CancellationToken cancellationToken) =>
        AnswerAsync(command, reason, (_, answered) => answered with { Status = ObjectionStatus.Settled }, cancellationToken);

    public Task<ObjectionOutcome> CorrectAsync(ObjectionCommand command, LineCorrection correction, string reason, CancellationToken cancellationToken) =>
        AnswerAsync(command, reason, (review, answered) => answered with
        {
            Status = ObjectionStatus.Corrected,
            Correction = correction,
            Reversal = ReceiptNumber.Parse($"{review.Entry!.Book.Number}/R8"),
            Replacement = correction.Amount.IsPositive ? ReceiptNumber.Parse($"{review.Entry.Book.Number}/R9") : null,
        }, cancellationToken, correction);

    public Task<ObjectionOutcome> WithdrawAsync(ObjectionCommand command, CancellationToken cancellationToken) => OnceAsync(command.Key, async () =>
    {
        var objection = await ReadAsync(command.Fund, command.Number, cancellationToken);
        var book = await passbooks.ReadAsync(command.Person, cancellationToken);
        if (objection is null || objection.Membership != command.Person || book?.IsLinkedTo(command.User) != true)
        {
            return new ObjectionOutcome.Refused(new ObjectionRefusal.NotYours());
        }

        return objection.Status == ObjectionStatus.Waiting
            ? new ObjectionOutcome.Done(Put(objection with { Status = ObjectionStatus.Withdrawn, WithdrawnAt = Village.Now }))
            : new ObjectionOutcome.Refused(new ObjectionRefusal.AlreadyAnswered(objection));
    });

    private Task<ObjectionOutcome> AnswerAsync(
        ObjectionCommand command, string reason, Func<ObjectionReview, Objection, Objection> answer, CancellationToken cancellationToken, LineCorrection? correction = null) =>
        OnceAsync(command.Key, async () =>
        {
            var review = await ReviewAsync(command, cancellationToken);
            var why = review.WhyNot ?? (correction is null
                ? null
                : review.WhyNoCorrection ?? LineCorrections.WhyNot(review.Objection!, review.Entry!, correction, review.Owner!, Village.Now));
            if (why is not null) { return new ObjectionOutcome.Refused(why); }

            var answered = review.Objection! with { Answer = new(command.Person.Member, review.Officer!.Profile.FullName, reason, Village.Now) };
            return new ObjectionOutcome.Done(Put(answer(review, answered)));
        });

    private static Passbook WithTips(Passbook owner) => owner with
    {
        Accounts = [.. owner.Accounts.Select(account => account with { Tip = LedgerChain.Start(owner.Membership, account) })],
        Loans = [.. owner.Loans.Select(loan => loan with { Tip = LedgerChain.Start(owner.Membership, loan) })],
    };

    private Objection New(Membership membership, LineUserId user, LedgerEntry entry, string words, DateOnly answerBy) => new()
    {
        Number = ObjectionNumber.Of(ThaiDay.Of(Village.Now), All.Count(one => one.Fund == membership.Fund) + 1),
        Membership = membership,
        User = user,
        Line = ObjectedLine.Of(entry),
        Words = words,
        FiledAt = Village.Now,
        AnswerBy = answerBy,
    };

    private async Task<ObjectionOutcome> OnceAsync(CommandKey key, Func<Task<ObjectionOutcome>> act)
    {
        if (!done.TryGetValue(key, out var outcome)) { done[key] = outcome = await act(); }
        return outcome;
    }

    private Objection Put(Objection after)
    {
        All[All.FindIndex(one => one.Fund == after.Fund && one.Number == after.Number)] = after;
        return after;
    }
}
