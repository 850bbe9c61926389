using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Welfare;
using LineBot.Funds.Photos;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>The papers of a claim: what is there, what is missing, what was sent before; and buttons that open the pictures.</summary>
internal static class PaperCards
{
    public static Card Of(ClaimMatter matter, Dossier dossier, PhotoOpener opener)
    {
        var claim = matter.Claim;
        return new()
        {
            AltText = CommitteeMessages.Ready,
            Title = ReviewMessages.Papers,
            Subtitle = CommitteeMessages.NumberAndFund(claim.Number, matter.FundName),
            Blocks = [.. Papers(claim), .. Photos(claim, dossier)],
            Footnote = dossier.Photos.Count > 0 ? ReviewMessages.LinksLiveShort((int)PhotoLinks.ValidFor.TotalMinutes) : null,
            Buttons = [.. dossier.Photos.Index().Where(photo => photo.Item.State == PhotoState.Kept).Select(photo => opener.Button(photo.Item, photo.Index + 1))],
        };
    }

    private static IEnumerable<Block> Papers(Claim claim)
    {
        var asked = claim.PapersAsked.Concat(claim.Papers.Select(paper => paper.Paper)).Distinct().ToList();
        if (asked.Count == 0) { yield return new Block.Paragraph(ReviewMessages.NoPapers); }
        foreach (var paper in asked) { yield return Line(claim, paper); }
    }

    private static Block.Line Line(Claim claim, Paper paper)
    {
        var given = claim.Papers.Where(other => other.Paper == paper).ToList();
        var photos = given.Count(other => other.Photo is not null);
        var name = WelfareTermMessages.Name(paper);
        if (photos > 0) { return new(name, ReviewMessages.Photos(photos)) { Tone = Tone.Good }; }
        return new(name, given.Count > 0 ? ReviewMessages.Promised : ReviewMessages.Missing) { Tone = Tone.Attention };
    }

    /// <summary>Only what an officer should know of a picture before trusting it.</summary>
    private static IEnumerable<Block> Photos(Claim claim, Dossier dossier)
    {
        foreach (var (index, photo) in dossier.Photos.Index())
        {
            if (photo.State != PhotoState.Kept)
            {
                yield return new Block.Detail(ReviewMessages.Photo(index + 1), ReviewMessages.PhotoIs(photo.State));
            }

            foreach (var subject in dossier.SentBefore(photo, claim.Number))
            {
                yield return new Block.Paragraph(ReviewMessages.SentBefore(index + 1, subject)) { Tone = Tone.Attention };
            }
        }
    }
}
