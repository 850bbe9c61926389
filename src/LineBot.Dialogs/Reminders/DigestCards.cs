using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Due;

namespace LineBot.Dialogs.Reminders;

/// <summary>A fund's morning on one card.</summary>
internal static class DigestCards
{
    public static Card Of(FundId fund, string fundName, DueDigest digest, LocalTime now) => new()
    {
        AltText = DigestMessages.Ready,
        Title = DigestMessages.Title,
        Subtitle = CommonMessages.Both(Text.Same(fundName), CommonMessages.OnDay(now.Date)),
        Blocks = [.. Blocks(digest)],
        Footnote = DigestMessages.Private,
        Buttons =
        [
            Button.Of(DigestMessages.ShowDue, DuePostbacks.List(fund, DuePostbacks.Week)) with { IsPrimary = true },
            .. digest.Late.Count > 0 ? [Button.Of(DigestMessages.ShowLate, DuePostbacks.List(fund, DuePostbacks.Late))] : Array.Empty<Button>(),
            Button.Of(DigestMessages.ShowMonth, DuePostbacks.List(fund, DuePostbacks.Month)),
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

    private static Block.Line Line(Text label, DueSum sum, Tone tone = Tone.Plain) =>
        new(label, DigestMessages.Amount(sum.Amount)) { Under = DigestMessages.Count(sum.Count), Tone = tone };

    private static Text Age(DueAge age) => age.ToDays is { } to ? DigestMessages.Age(age.FromDays, to) : DigestMessages.Older(age.FromDays - 1);
}
