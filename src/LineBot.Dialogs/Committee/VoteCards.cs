using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Welfare;
using LineBot.Funds.Decisions;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>What the member asked for before, how the vote stands, and the buttons that this officer may press.</summary>
internal static class VoteCards
{
    private const int HistoryMax = 3;

    public static Card Of(ClaimMatter matter, Dossier dossier, LocalTime now) => new()
    {
        AltText = CommitteeMessages.Ready,
        Title = ReviewMessages.VoteTitle(matter.Claim.Number),
        Subtitle = Text.Same(matter.FundName),
        Blocks =
        [
            .. History(dossier),
            new Block.Divider(),
            new Block.Heading(ReviewMessages.Vote),
            .. matter.Claim.Closing is { } closing ? Closed(matter.Claim, closing) : Open(matter),
            .. matter.Review.Advice.Select(advice => new Block.Paragraph(ReviewMessages.Of(advice)) { Tone = Tone.Attention }),
        ],
        Footnote = CommonMessages.AsOf(now),
        Buttons = [.. Buttons(matter)],
    };

    private static IEnumerable<Block> History(Dossier dossier)
    {
        yield return new Block.Heading(ReviewMessages.History);
        if (dossier.Earlier.Count == 0) { yield return new Block.Paragraph(ReviewMessages.NoHistory) { Tone = Tone.Quiet }; }
        foreach (var earlier in dossier.Earlier.Take(HistoryMax))
        {
            yield return new Block.Line(ReviewMessages.Line(earlier.Number, earlier.BenefitName), CommonMessages.InBaht(earlier.Amount))
            {
                Under = CommonMessages.Both(
                    WelfareTermMessages.Name(earlier.Status), CommonMessages.OnDay(LocalTime.Of(earlier.SubmittedAt).Date)),
            };
        }

        if (dossier.Earlier.Count - HistoryMax is > 0 and var more)
        {
            yield return new Block.Paragraph(ReviewMessages.EarlierClaims(more)) { Tone = Tone.Quiet };
        }
    }

    private static IEnumerable<Block> Open(ClaimMatter matter)
    {
        var tally = matter.Review.Tally;
        yield return Votes(Ballot.For, tally.For);
        yield return Votes(Ballot.Against, tally.Against);
        yield return Votes(Ballot.Abstain, tally.Abstained);
        yield return new Block.Row(ReviewMessages.Quorum, ReviewMessages.QuorumOf(tally.Quorum, tally.Voters));
        yield return new Block.Paragraph(Standing(tally));
        if (matter.Review.Electorate.Excluded.Count is > 0 and var excluded)
        {
            yield return new Block.Paragraph(ReviewMessages.Excluded(excluded)) { Tone = Tone.Quiet };
        }

        foreach (var block in Against(matter)) { yield return block; }
        if (matter.Claim.Asked is { } asked) { yield return new Block.Paragraph(ReviewMessages.Asked(asked.What)) { Tone = Tone.Attention }; }
        if (matter.OwnVote is { } own) { yield return new Block.Row(CommitteeMessages.YourVote, CommitteeMessages.Name(own.Ballot)) { Tone = Tone.Good }; }
    }

    private static Text Standing(Tally tally) => tally switch
    {
        { HasQuorum: false } => ReviewMessages.QuorumLacks(tally.Quorum - tally.Voted),
        { Result: null } => ReviewMessages.Tied,
        _ => ReviewMessages.QuorumReached,
    };

    private static IEnumerable<Block> Against(ClaimMatter matter) => matter.Claim.Votes
        .Where(vote => vote is { Ballot: Ballot.Against, Reason: not null })
        .Take(HistoryMax)
        .Select(vote => new Block.Detail(ReviewMessages.ReasonsAgainst, ReviewMessages.ReasonAgainst(matter.NameOf(vote.Officer), vote.Reason!)));

    private static IEnumerable<Block> Closed(Claim claim, ClaimClosing closing)
    {
        var (minutes, item) = (closing.Minutes.ToString(), closing.Minutes.Item);
        yield return closing.IsApproved
            ? new Block.Paragraph(ReviewMessages.Approved(minutes, item)) { Tone = Tone.Good }
            : new Block.Paragraph(ReviewMessages.NotApproved(minutes, item)) { Tone = Tone.Attention };
        yield return Votes(Ballot.For, closing.For);
        yield return Votes(Ballot.Against, closing.Against);
        yield return Votes(Ballot.Abstain, closing.Abstained);
        if (claim.Payment is not { } payment) { yield break; }
        yield return new Block.Row(PayMessages.ReceiptNumber, PayMessages.Receipt(payment.Receipt));
        yield return new Block.Paragraph(ReviewMessages.PaidOn(LocalTime.Of(payment.At))) { Tone = Tone.Good };
    }

    private static Block.Row Votes(Ballot ballot, int count) => new(CommitteeMessages.Name(ballot), ReviewMessages.People(count));

    private static IEnumerable<Button> Buttons(ClaimMatter matter)
    {
        var (claim, by) = (matter.Claim, matter.By);
        if (matter.WhyNot(new ClaimCommand.CastVote(by, Ballot.For)) is null)
        {
            yield return Button.Of(ReviewMessages.VoteFor, CommitteePostbacks.Vote(claim, VoteChoice.For)) with { IsPrimary = true };
            yield return Button.Of(ReviewMessages.VoteAgainst, CommitteePostbacks.Vote(claim, VoteChoice.Against));
            yield return Button.Of(ReviewMessages.Abstain, CommitteePostbacks.Vote(claim, VoteChoice.Abstain));
            yield return Button.Of(ReviewMessages.AskMore, CommitteePostbacks.Vote(claim, VoteChoice.AskMore));
        }

        if (matter.WhyNot(new ClaimCommand.Close(by)) is null) { yield return Button.Of(ReviewMessages.CloseVote, CommitteePostbacks.Close(claim)); }
        if (claim.Status == ClaimStatus.Approved && matter.Officer.Has(Duty.Pay) && matter.WhyNot(new ClaimCommand.Pay(by, PotId.Main, PaymentMethod.Cash, null, null)) is null)
        {
            yield return Button.Of(CommitteeMessages.PayNow, CommitteePostbacks.Pay(claim)) with { IsPrimary = true };
        }
    }
}
