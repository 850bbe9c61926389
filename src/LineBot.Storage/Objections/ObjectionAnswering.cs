using System.Diagnostics;
using LineBot.Funds.Ledger;
using LineBot.Funds.Objections;

namespace LineBot.Storage.Objections;

/// <summary>
/// What an officer answers. A correction takes three steps that can each be repeated: the objection says so under its ETag, the book takes the
/// line back and writes the right one under a key made of the objection's number, the objection takes their receipts.
/// </summary>
internal sealed class ObjectionAnswering(ObjectionTable table, ObjectionBench bench, ILedger ledger, TimeProvider clock)
{
    public Task<ObjectionOutcome> AnswerAsync(ObjectionCommand command, ObjectionStatus status, string reason, CancellationToken cancellationToken) =>
        DecideAsync(command, review => review.Objection!.Status == ObjectionStatus.Correcting ? new ObjectionRefusal.AlreadyAnswered(review.Objection) : null,
            review => Answered(review, reason) with { Status = status }, cancellationToken);

    public Task<ObjectionOutcome> CorrectAsync(ObjectionCommand command, LineCorrection correction, string reason, CancellationToken cancellationToken) =>
        DecideAsync(command, review => WhyNot(review, correction),
            review => review.Objection!.Status == ObjectionStatus.Correcting
                ? review.Objection
                : Answered(review, reason) with { Status = ObjectionStatus.Correcting, Correction = correction }, cancellationToken);

    /// <summary>What another officer began is completed as that officer decided it, and not asked again.</summary>
    private ObjectionRefusal? WhyNot(ObjectionReview review, LineCorrection correction) => review switch
    {
        { Objection.Status: ObjectionStatus.Correcting } => null,
        { WhyNoCorrection: { } why } => why,
        _ => LineCorrections.WhyNot(review.Objection!, review.Entry!, correction, review.Owner!, clock.GetUtcNow()),
    };

    private async Task<ObjectionOutcome> DecideAsync(
        ObjectionCommand command, Func<ObjectionReview, ObjectionRefusal?> whyNot, Func<ObjectionReview, Objection> decide, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            var (row, review) = await bench.ReadAsync(command, cancellationToken);
            if (row is not null && ObjectionRow.IsBy(row, command.Key)) { return await FinishAsync(ObjectionRow.Read(row), cancellationToken); }
            if ((review.WhyNot ?? whyNot(review)) is { } why) { return new ObjectionOutcome.Refused(why); }

            var after = decide(review);
            if (after == review.Objection || await table.TryWriteAsync(after, command.Key, row!, cancellationToken)) { return await FinishAsync(after, cancellationToken); }
            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new TimeoutException("Others kept writing the same objection.");
    }

    private Objection Answered(ObjectionReview review, string reason) => review.Objection! with
    {
        Answer = new(review.Officer!.Membership.Member, review.Officer.Profile.FullName, reason, clock.GetUtcNow()),
    };

    private async Task<ObjectionOutcome> FinishAsync(Objection objection, CancellationToken cancellationToken)
    {
        if (objection.Status != ObjectionStatus.Correcting) { return new ObjectionOutcome.Done(objection); }

        var entry = await bench.EntryAsync(objection, cancellationToken);
        var outcome = await ledger.CorrectAsync(LineCorrections.Of(objection, entry, objection.Correction!), cancellationToken);
        var after = outcome switch
        {
            CorrectionOutcome.Corrected done => objection with { Status = ObjectionStatus.Corrected, Reversal = done.Reversal.Receipt, Replacement = done.Replacement?.Receipt },
            CorrectionOutcome.Refused => objection with { Status = ObjectionStatus.Waiting, Answer = null, Correction = null },
            _ => throw new UnreachableException(outcome.GetType().Name),
        };
        await WriteAsync(objection, after, cancellationToken);
        return outcome is CorrectionOutcome.Refused refused
            ? new ObjectionOutcome.Refused(new ObjectionRefusal.NotPosted(refused.Why))
            : new ObjectionOutcome.Done(after);
    }

    /// <summary>Out of "correcting" leads only what the book said, and that is the same for everybody who asks it.</summary>
    private async Task WriteAsync(Objection before, Objection after, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            var row = await table.RowAsync(before.Fund, before.Number, cancellationToken);
            if (row is null || ObjectionRow.Read(row).Status != before.Status || await table.TryWriteAgainAsync(after, row, cancellationToken)) { return; }
            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new TimeoutException("Others kept writing the same objection.");
    }
}
