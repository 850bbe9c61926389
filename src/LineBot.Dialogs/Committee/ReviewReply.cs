using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>One claim with all that a vote should rest on. Whoever may not vote on it does not get to see it either.</summary>
internal sealed class ReviewReply(Desks desks) : Reply(DialogId)
{
    public const string DialogId = "claim-review";

    private readonly ClaimMatters matters = new(desks);

    protected override async Task<ISaying> AnswerAsync(Turn turn)
    {
        var opened = await matters.OpenAsync(turn, Duty.Decide, Duty.Pay, Duty.Audit);
        if (opened.Matter is not { } matter) { return opened.Refuse(opened.Why!); }
        if (matter.WhyNotSee is { } why) { return opened.Refuse(why); }

        var dossier = await ReadAsync(matter, turn.CancellationToken);
        var links = new PhotoOpener(desks.Photos, matter, turn.Now);
        return Say.All(
            Say.Cards([ReviewCards.About(matter), PaperCards.Of(matter, dossier, links)]),
            VoteCards.Of(matter, dossier, turn.LocalNow));
    }

    private async Task<Dossier> ReadAsync(ClaimMatter matter, CancellationToken cancellationToken)
    {
        var claim = matter.Claim;
        var earlier = desks.Claims.OfMemberAsync(claim.Membership, cancellationToken);
        var ids = claim.Papers.Select(paper => paper.Photo).OfType<PhotoId>().ToList();
        var photos = await desks.Photos.ReadAsync(ids, cancellationToken);
        var twins = photos.SelectMany(photo => photo.SameAs).Select(same => same.Id).Distinct().ToList();
        var sentWith = twins.Count == 0
            ? new Dictionary<PhotoId, ClaimNumber>()
            : await desks.Claims.ClaimsWithAsync(claim.Fund, twins, cancellationToken);
        return new(photos, sentWith, [.. (await earlier).Where(other => other.Number != claim.Number && other.Membership == claim.Membership)]);
    }
}
