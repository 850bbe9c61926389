using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>One card for each matter that waits: enough to choose which to open, in the order in which it should be opened.</summary>
internal static class QueueCards
{
    public static IEnumerable<Card> Of(WaitingMatters waiting, LocalTime now) =>
    [
        .. waiting.ToDecide.Select(claim => ToDecide(claim, waiting.Seat, now)),
        .. waiting.ToPay.Select(claim => ToPay(claim, waiting.Seat, now)),
    ];

    private static Card ToDecide(Claim claim, OfficerSeat seat, LocalTime now) => Of(claim, seat, now) with
    {
        Blocks = [.. About(claim, now), .. State(claim), .. Vote(claim, seat.Book.Membership.Member)],
        Buttons = [Button.Of(CommitteeMessages.OpenAndVote, CommitteePostbacks.Review(claim)) with { IsPrimary = true }],
    };

    private static Card ToPay(Claim claim, OfficerSeat seat, LocalTime now) => Of(claim, seat, now) with
    {
        Blocks = [.. About(claim, now), new Block.Paragraph(CommitteeMessages.ReadyToPay) { Tone = Tone.Good }],
        Buttons =
        [
            Button.Of(CommitteeMessages.PayNow, CommitteePostbacks.Pay(claim)) with { IsPrimary = true },
            Button.Of(CommitteeMessages.Open, CommitteePostbacks.Review(claim)),
        ],
    };

    private static Card Of(Claim claim, OfficerSeat seat, LocalTime now) => new()
    {
        AltText = CommitteeMessages.Ready,
        Title = Text.Same(claim.BenefitName),
        Subtitle = CommitteeMessages.NumberAndFund(claim.Number, seat.Book.FundName),
        Footnote = CommonMessages.AsOf(now),
    };

    private static IEnumerable<Block> About(Claim claim, LocalTime now)
    {
        yield return new Block.Figure(CommitteeMessages.Amount, CommonMessages.Amount(claim.Amount), CommonMessages.Baht);
        yield return new Block.Detail(CommitteeMessages.Applicant, Text.Same(claim.MemberName));
        var handedIn = LocalTime.Of(claim.SubmittedAt).Date;
        yield return new Block.Row(CommitteeMessages.Handed, CommonMessages.Distance(new(handedIn.DayNumber - now.Date.DayNumber)));
        if (claim.Urgency == ClaimUrgency.Normal) { yield break; }
        yield return new Block.Row(CommitteeMessages.UrgencyLabel, CommitteeMessages.Urgency(claim.Urgency)) { Tone = Tone.Attention };
    }

    private static IEnumerable<Block> State(Claim claim)
    {
        if (claim.Status == ClaimStatus.NeedsMore) { yield return new Block.Paragraph(CommitteeMessages.WaitsForMember) { Tone = Tone.Quiet }; }
        if (claim.Appeal is not null) { yield return new Block.Paragraph(CommitteeMessages.Appealed) { Tone = Tone.Attention }; }
        if (claim.Reasons.Count > 0) { yield return new Block.Paragraph(CommitteeMessages.OutOfRule) { Tone = Tone.Attention }; }
        if (claim.PapersMissing.Count is > 0 and var missing) { yield return new Block.Paragraph(CommitteeMessages.MissingPapers(missing)); }
    }

    private static IEnumerable<Block> Vote(Claim claim, MemberNumber officer)
    {
        yield return new Block.Row(CommitteeMessages.Votes, CommitteeMessages.VotesCast(claim.Votes.Count));
        if (claim.Votes.FirstOrDefault(vote => vote.Officer == officer) is not { } own) { yield break; }
        yield return new Block.Row(CommitteeMessages.YourVote, CommitteeMessages.Name(own.Ballot)) { Tone = Tone.Good };
    }
}
