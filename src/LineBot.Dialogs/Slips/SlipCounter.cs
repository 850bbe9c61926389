using LineBot.Dialogs.Language;
using LineBot.Dialogs.Photos;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Funds.Slips;

namespace LineBot.Dialogs.Slips;

/// <summary>Takes the pictures of a slip and the slip itself over to the fund.</summary>
internal sealed class SlipCounter(Desks desks)
{
    private readonly PhotoIntake intake = new(desks.Photos);

    public Task<TakenPhoto<SlipForm>> TakeAsync(Turn turn, SlipForm draft, Photo photo) =>
        FundOf(draft.Target) is { } fund
            ? intake.TakeAsync(turn, fund, photo, id => draft with { Photos = [.. draft.Photos, id] })
            : Task.FromResult(new TakenPhoto<SlipForm>(draft with { Held = [.. draft.Held, Waiting.Of(photo)] }, null));

    public async Task<SentSlip> SendAsync(Turn turn, SlipFacts facts, SlipForm draft)
    {
        var target = facts.Find(draft.Target) ?? throw new StaleTargetException();
        var fund = target.Owner.Membership.Fund;
        foreach (var held in draft.Held)
        {
            var taken = await intake.TakeAsync(turn, fund, held.Photo, id => draft with { Photos = [.. draft.Photos, id] });
            if (taken.Refusal is { } refusal) { return new(target, null, refusal); }
            draft = taken.Draft!;
        }

        var same = await SamePictureAsync(fund, draft.Photos, turn.CancellationToken);
        var match = new SlipMatch(target.Book, draft.Amount!.Value, turn.Today);
        var outcome = await desks.Slips.SendAsync(
            new(target.Owner.Membership, turn.Person!.Value, match, draft.Photos, draft.Reference, same, turn.Now), turn.Key, turn.CancellationToken);
        if (outcome is SlipOutcome.Sent sent) { await FileAsync(turn, target, sent.Slip); }
        return new(target, outcome, null);
    }

    private static FundId? FundOf(string? target) => FundId.TryParse(target?.Split('/')[0], out var fund) ? fund : null;

    private async Task<IReadOnlyList<SlipNumber>> SamePictureAsync(FundId fund, IReadOnlyList<PhotoId> photos, CancellationToken cancellationToken)
    {
        var kept = await desks.Photos.ReadAsync(photos, cancellationToken);
        return [.. kept.Where(photo => photo.Fund == fund).SelectMany(photo => photo.SentBeforeFor).Select(Parse).OfType<SlipNumber>().Distinct()];
    }

    private static SlipNumber? Parse(string subject) => SlipNumber.TryParse(subject, out var number) ? number : null;

    /// <summary>The picture belongs to the slip from now on; and where nothing waited before, those who check slips hear of it once.</summary>
    private async Task FileAsync(Turn turn, SlipTarget target, Slip slip)
    {
        var fund = slip.Membership.Fund;
        await desks.Photos.FileAsync(new(fund, slip.Number.Value, PhotoKeeping.Voucher), slip.Photos, turn.CancellationToken);
        if ((await desks.Slips.OpenAsync(fund, 2, turn.CancellationToken)).Count > 1) { return; }

        var officers = await desks.Committee.ReadAsync(fund, turn.Today, turn.CancellationToken);
        var users = officers.Where(officer => officer.Has(Duty.Pay) && officer.Membership != slip.Membership).SelectMany(officer => officer.LineUsers);
        foreach (var (user, place) in users.Distinct().Where(user => user != turn.Person).Select((user, place) => (user, place)))
        {
            turn.Tell(user, SlipCards.Waits(target.Owner.FundName), $"officer-{place}");
        }
    }
}

/// <summary>How sending went: an outcome, or why a picture was not taken.</summary>
internal sealed record SentSlip(SlipTarget Target, SlipOutcome? Outcome, ISaying? PictureRefused)
{
    public override string ToString() => "sent slip";
}

/// <summary>The book that was chosen is gone by now.</summary>
internal sealed class StaleTargetException() : InvalidOperationException("The book of a slip is no longer there.");
