using LineBot.Dialogs.Script;
using LineBot.Dialogs.Welfare;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>
/// Who hears of what the committee did: those whose claim it is, and after a yes those who may pay it. A payment brings both sides the
/// same receipt; a single vote is the committee's own business.
/// </summary>
internal sealed class DecisionNews(Desks desks)
{
    private readonly ClaimTelling telling = new(desks.Passbooks, desks.Committee);

    public async Task TellAsync(Turn turn, ClaimMatter matter, ClaimOutcome.Done done)
    {
        if (done.Did(ClaimEventKind.Paid)) { await telling.TellMemberAsync(turn, done.Claim, fund => ReceiptCards.Of(done.Claim, fund, matter.NameOf(matter.By.Member))); }
        else if (done.Events.Any(happened => happened.Kind != ClaimEventKind.Voted)) { await telling.TellMemberAsync(turn, done.Claim); }

        if (done.Did(ClaimEventKind.Approved)) { TellPayers(turn, matter with { Claim = done.Claim }); }
        await KeepPhotosAsync(turn, done);
    }

    private static void TellPayers(Turn turn, ClaimMatter matter)
    {
        var news = ClaimNews.ToPayer(matter.Claim, matter.FundName);
        var payers = matter.Context.Committee.Where(officer => officer.Has(Duty.Pay) && MayPay(officer, matter))
            .SelectMany(officer => officer.LineUsers).Distinct().Where(person => person != turn.Person);
        foreach (var (place, person) in payers.Index()) { turn.Tell(person, news, $"payer-{place}"); }
    }

    private static bool MayPay(Officer officer, ClaimMatter matter) =>
        matter.Context.Ties.Exclude(officer, matter.Context.Rules) is null
        && !(matter.Context.Rules.PayerIsAnother && matter.Claim.Closing?.By == officer.Membership.Member);

    /// <summary>Papers are kept for a year from the end of the matter; what proves a payment as long as the books.</summary>
    private async Task KeepPhotosAsync(Turn turn, ClaimOutcome.Done done)
    {
        var claim = done.Claim;
        var papers = claim.Papers.Select(paper => paper.Photo).OfType<PhotoId>().ToList();
        if (papers.Count > 0 && (done.Did(ClaimEventKind.Refused) || done.Did(ClaimEventKind.Paid)))
        {
            await FileAsync(turn, claim, PhotoKeeping.Paper, papers);
        }

        if (done.Did(ClaimEventKind.Paid) && claim.Payment?.Proof is { } proof) { await FileAsync(turn, claim, PhotoKeeping.Voucher, [proof]); }
    }

    private Task FileAsync(Turn turn, Claim claim, PhotoKeeping keeping, IReadOnlyList<PhotoId> photos) =>
        desks.Photos.FileAsync(new(claim.Fund, claim.Number.ToString(), keeping), photos, turn.CancellationToken);
}
