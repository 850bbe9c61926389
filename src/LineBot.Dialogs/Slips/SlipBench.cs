using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Photos;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Slips;

namespace LineBot.Dialogs.Slips;

/// <summary>Where an officer looks at a slip and decides; the sender is told of it in the same turn.</summary>
internal sealed class SlipBench(Desks desks)
{
    private readonly LinkedBooks linked = new(desks.Passbooks);

    public async Task<ReviewedSlip> LoadAsync(Turn turn)
    {
        if (turn.Person is not { } person || await OfficerAsync(turn) is not { } officer
            || !SlipNumber.TryParse(turn.Argument(1), out var number)
            || await desks.Slips.ReadAsync(officer.Membership.Fund, number, turn.CancellationToken) is not { } slip
            || await desks.Passbooks.ReadAsync(slip.Membership, turn.CancellationToken) is not { } owner)
        {
            return new(turn.Today, new SlipRefusal.NotYours());
        }

        // A decided slip is loaded all the same: the turn that decided it may be run again, and must find what it found before.
        return new(turn.Today, SlipRules.WhyNot(slip, officer, person, turn.Today))
        {
            Slip = slip,
            Owner = owner,
            Officer = officer,
            Card = await CardAsync(turn, slip, owner, officer),
        };
    }

    public async Task<SlipOutcome> ApproveAsync(Turn turn, ReviewedSlip facts, SlipMatch match)
    {
        var outcome = await desks.Slips.ApproveAsync(Decision(turn, facts), match, turn.CancellationToken);
        if (outcome is SlipOutcome.Posted posted) { turn.Tell(facts.Slip!.Sender, SlipCards.Receipt(posted.Slip, posted.Entry, facts.Owner!.FundName), "receipt"); }
        return outcome;
    }

    public async Task<SlipOutcome> RejectAsync(Turn turn, ReviewedSlip facts, SlipReason reason)
    {
        var outcome = await desks.Slips.RejectAsync(Decision(turn, facts), reason, turn.CancellationToken);
        if (outcome is SlipOutcome.Rejected rejected) { turn.Tell(facts.Slip!.Sender, SlipSayings.TellRejected(rejected.Slip), "rejected"); }
        return outcome;
    }

    public async Task<SlipOutcome> TakeBackAsync(Turn turn, ReviewedSlip facts)
    {
        var outcome = await desks.Slips.TakeBackAsync(Decision(turn, facts), turn.CancellationToken);
        if (outcome is SlipOutcome.TakenBack back) { turn.Tell(facts.Slip!.Sender, SlipSayings.TellTakenBack(back.Slip), "taken-back"); }
        return outcome;
    }

    private static SlipDecision Decision(Turn turn, ReviewedSlip facts) => new(
        facts.Slip!.Membership.Fund, facts.Slip.Number, facts.Officer!.Membership, turn.Person!.Value, turn.Today, turn.Key);

    private async Task<Passbook?> OfficerAsync(Turn turn)
    {
        if (!FundId.TryParse(turn.Argument(0), out var fund)) { return null; }

        var seen = await linked.ReadAsync(turn);
        return seen.Books.FirstOrDefault(book => book.Membership.Fund == fund && Officer.Of(book, turn.Today)?.Has(Duty.Pay) == true);
    }

    private async Task<Card> CardAsync(Turn turn, Slip slip, Passbook owner, Passbook officer)
    {
        var kept = await desks.Photos.ReadAsync(slip.Photos, turn.CancellationToken);
        var same = kept.SelectMany(photo => photo.SentBeforeFor).Where(subject => subject != slip.Number.Value).Distinct().ToList();
        var viewer = new Funds.Photos.PhotoViewer(slip.Membership.Fund, officer.Membership.Member, slip.Number.Value);
        return SlipCards.ToDecide(slip, owner, turn.Today, same, PhotoButtons.Of(desks.Photos, slip.Photos, viewer, turn.Now));
    }
}
