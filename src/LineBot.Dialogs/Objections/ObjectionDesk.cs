using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Photos;
using LineBot.Dialogs.Script;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;
using LineBot.Funds.Photos;

namespace LineBot.Dialogs.Objections;

/// <summary>Where an officer looks at an objection and answers it; the member is told of it in the same turn.</summary>
internal sealed class ObjectionDesk(Desks desks)
{
    private readonly LinkedBooks linked = new(desks.Passbooks);

    public async Task<ReviewedObjection> LoadAsync(Turn turn)
    {
        if (await CommandAsync(turn) is not { } command) { return new(turn.Today, new(new ObjectionRefusal.NotYours())); }

        var review = await desks.Objections.ReviewAsync(command, turn.CancellationToken);
        return new(turn.Today, review) { Card = review.Objection is null ? null : ObjectionCards.ToAnswer(review, turn.Today, Pictures(turn, review)) };
    }

    public Task<ISaying> UpholdAsync(Turn turn, ReviewedObjection facts, string reason) =>
        AnswerAsync(turn, facts, command => desks.Objections.UpholdLineAsync(command, reason, turn.CancellationToken));

    public Task<ISaying> SettleAsync(Turn turn, ReviewedObjection facts, string reason) =>
        AnswerAsync(turn, facts, command => desks.Objections.SettleAsync(command, reason, turn.CancellationToken));

    public Task<ISaying> CorrectAsync(Turn turn, ReviewedObjection facts, LineCorrection correction, string reason) =>
        AnswerAsync(turn, facts, command => desks.Objections.CorrectAsync(command, correction, reason, turn.CancellationToken));

    private async Task<ISaying> AnswerAsync(Turn turn, ReviewedObjection facts, Func<ObjectionCommand, Task<ObjectionOutcome>> answer)
    {
        if (await CommandAsync(turn) is not { } command || facts.Review.Owner is not { } owner) { return ObjectionAnswerMessages.OfficersOnly; }

        var next = Button.Of(ObjectionMessages.ListButton, ObjectionPostbacks.List);
        return await answer(command) switch
        {
            ObjectionOutcome.Done done => Said(done.Objection, ObjectionNews.Answered(turn, done.Objection, owner)).With(next),
            ObjectionOutcome.Refused refused => ObjectionSayings.Because(refused.Why).With(next),
            var other => throw new System.Diagnostics.UnreachableException(other.GetType().Name),
        };
    }

    private static Text Said(Objection objection, bool isTold)
    {
        var answered = isTold ? ObjectionAnswerMessages.Answered(objection.Number) : ObjectionAnswerMessages.NobodyToTell(objection.Number);
        return objection switch
        {
            { Reversal: { } back, Replacement: { } anew } => Text.Lines(answered, ObjectionAnswerMessages.Receipts(back, anew)),
            { Reversal: { } back } => Text.Lines(answered, ObjectionAnswerMessages.Receipts(back)),
            _ => answered,
        };
    }

    private IReadOnlyList<Button> Pictures(Turn turn, ObjectionReview review)
    {
        var viewer = new PhotoViewer(review.Objection!.Fund, review.Officer!.Membership.Member, review.Objection.Number.ToString());
        return PhotoButtons.Of(desks.Photos, review.Objection.Photos, viewer, turn.Now);
    }

    /// <summary>In the name of the person's own membership of that fund; what it may do is asked by whoever carries the command out.</summary>
    private async Task<ObjectionCommand?> CommandAsync(Turn turn)
    {
        if (turn.Person is not { } person || ObjectionPostbacks.In(turn) is not var (fund, number)) { return null; }

        var books = (await linked.ReadAsync(turn)).Books.Where(book => book.Membership.Fund == fund).ToList();
        var officer = books.FirstOrDefault(book => Officer.Of(book, turn.Today) is { } seat && Answerers.Include(seat));
        return officer is null ? null : new(fund, number, officer.Membership, person, turn.Today, turn.Key);
    }
}

/// <summary>An objection as an officer sees it, and the card that shows it.</summary>
internal sealed record ReviewedObjection(DateOnly Today, ObjectionReview Review)
{
    public Card? Card { get; init; }

    public LedgerEntry? Entry => Review.Entry;

    public string? Unit => Review is { Owner: { } owner, Objection: { } objection } ? LineWords.UnitOf(owner, objection.Line.Book) : null;

    public override string ToString() => $"{Review}";
}
