using LineBot.Dialogs.Language;
using LineBot.Funds.Photos;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>
/// Which photo is which paper. Pictures come without a word and in any order, so they are taken in the order in which the papers
/// were named, and the person can say which one is not there.
/// </summary>
internal static class ClaimPapers
{
    /// <param name="lacking">Papers that the person says are not among the photos, the last one said at the end.</param>
    public static IReadOnlyList<ClaimPaper> Sort(IReadOnlyList<Paper> asked, IReadOnlyList<PhotoId> photos, IReadOnlyList<Paper> lacking)
    {
        List<Paper> order = [.. asked.Except(lacking), .. lacking.Intersect(asked)];
        if (order.Count == 0) { return [.. photos.Select(photo => new ClaimPaper(Paper.Photo, photo))]; }

        return
        [
            .. photos.Select((photo, place) => new ClaimPaper(order[Math.Min(place, order.Count - 1)], photo)),
            .. order.Skip(photos.Count).Select(ClaimPaper.Later),
        ];
    }

    public static IReadOnlyList<Paper> Given(IEnumerable<ClaimPaper> papers) =>
        [.. papers.Where(paper => paper.Photo is not null).Select(paper => paper.Paper).Distinct()];

    public static IReadOnlyList<Paper> Missing(IEnumerable<ClaimPaper> papers) =>
        [.. papers.Where(paper => paper.Photo is null).Select(paper => paper.Paper).Distinct()];

    public static Text Names(IReadOnlyList<Paper> papers) => papers.Count == 0
        ? EntitlementMessages.NoPapers
        : papers.Select(WelfareTermMessages.Name).Aggregate((names, name) => CommonMessages.Both(names, name));
}
