using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;

namespace LineBot.Funds.Objections;

/// <summary>
/// Keeps objections to lines of the books, and lets those with the duty answer them. Who may is read anew with every command, and the same
/// key again gives what came of it the first time.
/// </summary>
public interface IObjections
{
    Task<ObjectionOutcome> FileAsync(NewObjection filed, CommandKey key, CancellationToken cancellationToken);

    Task<Objection?> ReadAsync(FundId fund, ObjectionNumber number, CancellationToken cancellationToken);

    /// <summary>Of one member, the newest first.</summary>
    Task<IReadOnlyList<Objection>> OfMemberAsync(Membership membership, CancellationToken cancellationToken);

    /// <summary>What waits for an answer, the oldest first.</summary>
    Task<IReadOnlyList<Objection>> OpenAsync(FundId fund, int limit, CancellationToken cancellationToken);

    /// <summary>All of a fund, open or answered, the oldest first.</summary>
    Task<IReadOnlyList<Objection>> AllAsync(FundId fund, CancellationToken cancellationToken);

    /// <summary>Everything an answer should rest on, or why this officer may not answer. The look is recorded.</summary>
    Task<ObjectionReview> ReviewAsync(ObjectionCommand command, CancellationToken cancellationToken);

    /// <summary>The line is right.</summary>
    Task<ObjectionOutcome> UpholdLineAsync(ObjectionCommand command, string reason, CancellationToken cancellationToken);

    /// <summary>The line is wrong: takes it back and writes the right one, in one step of the book.</summary>
    Task<ObjectionOutcome> CorrectAsync(ObjectionCommand command, LineCorrection correction, string reason, CancellationToken cancellationToken);

    /// <summary>The line was wrong and is put right already, which the reason tells.</summary>
    Task<ObjectionOutcome> SettleAsync(ObjectionCommand command, string reason, CancellationToken cancellationToken);

    /// <summary>The member takes it back.</summary>
    Task<ObjectionOutcome> WithdrawAsync(ObjectionCommand command, CancellationToken cancellationToken);
}

/// <summary>Watches that no objection is forgotten.</summary>
public interface IObjectionClock
{
    /// <summary>
    /// Calls for every fund whose answers are late, once in <see cref="ObjectionRules.RemindEveryDays"/> days. Whoever has to hear of it is told before it is
    /// written that they were: cut in between, they are told again under the same key.
    /// </summary>
    Task RemindAsync(DateOnly today, Func<LateObjections, Task> tell, CancellationToken cancellationToken);
}

/// <summary>How many answers of a fund are late, and the LINE accounts of the committee.</summary>
public sealed record LateObjections(FundId Fund, string FundName, int Count, DateOnly Today, IReadOnlyList<LineUserId> Told)
{
    /// <summary>The same for every try of this one day.</summary>
    public string Key => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"objections/{Fund.Value}/{Today.DayNumber}");

    public override string ToString() => $"late objections of {Fund}";
}

/// <summary>An objection before it has a number.</summary>
public sealed record NewObjection(Membership Membership, LineUserId User, LedgerBook Book, long Sequence, string Words, IReadOnlyList<PhotoId> Photos, DateOnly Today)
{
    public override string ToString() => $"objection of {Membership}";
}

/// <summary>Who does something about which objection, in whose name, today.</summary>
public sealed record ObjectionCommand(FundId Fund, ObjectionNumber Number, Membership Person, LineUserId User, DateOnly Today, CommandKey Key)
{
    public override string ToString() => $"command on {Number}";
}

/// <summary>An objection as an officer may see it; where they may not, only why.</summary>
public sealed record ObjectionReview(ObjectionRefusal? WhyNot)
{
    public Objection? Objection { get; init; }

    public Passbook? Owner { get; init; }

    public Passbook? Officer { get; init; }

    /// <summary>The line before, the line itself and the line after, as far as there are any; the oldest first.</summary>
    public IReadOnlyList<LedgerEntry> Context { get; init; } = [];

    /// <summary>The line is the one the member saw, and fits its neighbours in the chain.</summary>
    public bool IsIntact { get; init; }

    /// <summary>Why the line cannot be taken back here, though its objection may be answered; null: it can.</summary>
    public ObjectionRefusal? WhyNoCorrection { get; init; }

    public LedgerEntry? Entry => Context.FirstOrDefault(entry => entry.Sequence == Objection?.Line.Sequence);

    public override string ToString() => $"{Objection}";
}

/// <summary>What became of a command.</summary>
public abstract record ObjectionOutcome
{
    private ObjectionOutcome()
    {
    }

    public sealed record Done(Objection Objection) : ObjectionOutcome;

    public sealed record Refused(ObjectionRefusal Why) : ObjectionOutcome;
}

/// <summary>Why a command about an objection does nothing.</summary>
public abstract record ObjectionRefusal
{
    private ObjectionRefusal()
    {
    }

    /// <summary>Not this person's to see: the same answer as for one that does not exist.</summary>
    public sealed record NotYours : ObjectionRefusal;

    /// <summary>There is no such line in the book.</summary>
    public sealed record NoSuchLine : ObjectionRefusal;

    /// <summary>The same line is objected to already.</summary>
    public sealed record AlreadyOpen(ObjectionNumber Number, DateOnly AnswerBy) : ObjectionRefusal;

    /// <summary>One's own objection, or that of one's household.</summary>
    public sealed record Tied : ObjectionRefusal;

    /// <summary>Whoever wrote the line does not judge it.</summary>
    public sealed record NeedsAnother : ObjectionRefusal;

    /// <summary>Only those who pay write into the books.</summary>
    public sealed record OnlyPayers : ObjectionRefusal;

    public sealed record AlreadyAnswered(Objection Objection) : ObjectionRefusal;

    /// <summary>The cash of that day is still being counted: the receipt is taken back on its sheet.</summary>
    public sealed record SheetIsOpen(string Sheet) : ObjectionRefusal;

    /// <summary>The correction says what the line says.</summary>
    public sealed record NothingChanges : ObjectionRefusal;

    public sealed record InFuture : ObjectionRefusal;

    /// <summary>The book does not take it.</summary>
    public sealed record NotPosted(PostingRefusal Why) : ObjectionRefusal;
}
