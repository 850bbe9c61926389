using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Committee;
using LineBot.Dialogs.Guarantees;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Worklist;
using LineBot.Funds;
using LineBot.Funds.Due;
using LineBot.Funds.Guarantees;

namespace LineBot.Dialogs.Reminders;

/// <summary>A fund's morning on one card.</summary>
internal static class DigestCards
{
    /// <param name="notices">Letters to guarantors that must go out soon; empty: none.</param>
    /// <param name="waiting">What waits for the officer who reads this.</param>
    public static Card Of(FundId fund, string fundName, DueDigest digest, IReadOnlyList<NoticeDue> notices, IReadOnlyList<WaitingWork> waiting, LocalTime now) => new()
    {
        AltText = DigestMessages.Ready,
        Title = DigestMessages.Title,
        Subtitle = CommonMessages.Both(Text.Same(fundName), CommonMessages.OnDay(now.Date)),
        Blocks = [.. Blocks(digest), .. Notices(notices, now.Date), .. Waiting(waiting, now.Date)],
        Footnote = DigestMessages.Private,
        Buttons =
        [
            Button.Of(DigestMessages.ShowDue, DuePostbacks.List(fund, DuePostbacks.Week)) with { IsPrimary = true },
            .. digest.Late.Count > 0 ? [Button.Of(DigestMessages.ShowLate, DuePostbacks.List(fund, DuePostbacks.Late))] : Array.Empty<Button>(),
            Button.Of(DigestMessages.ShowMonth, DuePostbacks.List(fund, DuePostbacks.Month)),
            .. notices.Count > 0 ? [Button.Of(GuaranteeMessages.NoticesButton, new(Intents.GuaranteeNotices))] : Array.Empty<Button>(),
            .. waiting.Count > 0 ? [Button.Of(CommitteeMessages.ApprovalsButton, CommitteePostbacks.Queue)] : Array.Empty<Button>(),
        ],
    };

    private static IEnumerable<Block> Blocks(DueDigest digest)
    {
        yield return Line(DigestMessages.Today, digest.Today);
        yield return Line(DigestMessages.ThisWeek, digest.ThisWeek);
        if (digest.Overdue.Count == 0) { yield break; }

        yield return new Block.Divider();
        yield return Line(DigestMessages.Late, digest.Late, Tone.Attention);
        foreach (var age in digest.Overdue) { yield return Line(Age(age), age.Sum); }
    }

    private static IEnumerable<Block> Notices(IReadOnlyList<NoticeDue> notices, DateOnly today)
    {
        if (notices.Count == 0) { yield break; }

        yield return new Block.Divider();
        yield return new Block.Line(GuaranteeMessages.InDigest, GuaranteeMessages.InDigestCount(notices.Count))
        {
            Under = notices[0].SendBy < today ? GuaranteeMessages.FirstWasDue(notices[0].SendBy) : GuaranteeMessages.FirstBy(notices[0].SendBy),
            Tone = Tone.Attention,
        };
    }

    private static IEnumerable<Block> Waiting(IReadOnlyList<WaitingWork> waiting, DateOnly today) =>
        waiting.Count == 0 ? [] : [new Block.Divider(), new Block.Heading(WaitingMessages.Heading), .. WaitingCards.Lines(waiting, today)];

    private static Block.Line Line(Text label, DueSum sum, Tone tone = Tone.Plain) =>
        new(label, DigestMessages.Amount(sum.Amount)) { Under = DigestMessages.Count(sum.Count), Tone = tone };

    private static Text Age(DueAge age) => age.ToDays is { } to ? DigestMessages.Age(age.FromDays, to) : DigestMessages.Older(age.FromDays - 1);
}
