using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>What an officer hears after a vote, and where to go from there.</summary>
internal static class VoteSayings
{
    public static ISaying Of(ClaimMatter matter, ClaimOutcome.Done done)
    {
        var buttons = new List<Button>
        {
            Button.Of(VoteMessages.NextMatter, CommitteePostbacks.Queue),
            Button.Of(VoteMessages.SeeAgain, CommitteePostbacks.Review(matter.Claim)),
        };
        return Say.All(Words(matter, done).With(buttons));
    }

    private static Text Words(ClaimMatter matter, ClaimOutcome.Done done)
    {
        var claim = done.Claim;
        if (done.Did(ClaimEventKind.AskedMore)) { return VoteMessages.Asked(claim.Number); }
        if (claim.Closing is { } closing && (done.Did(ClaimEventKind.Approved) || done.Did(ClaimEventKind.Refused))) { return Closed(claim.Number, closing); }

        var tally = matter.Review.Tally;
        var own = matter.OwnVote!.Ballot;
        return VoteMessages.Voted(CommitteeMessages.Name(own), claim.Number, tally.Voted, tally.Voters, tally.Quorum);
    }

    private static Text Closed(ClaimNumber claim, ClaimClosing closing)
    {
        var (minutes, item) = (closing.Minutes.ToString(), closing.Minutes.Item);
        return closing.IsApproved
            ? VoteMessages.Approved(claim, minutes, item, closing.For, closing.Against, closing.Abstained)
            : VoteMessages.Refused(claim, minutes, item, closing.For, closing.Against, closing.Abstained);
    }
}
