using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Slips;

namespace LineBot.Dialogs.Slips;

/// <summary>Slips as officers see them, and the receipt that the sender gets.</summary>
internal static class SlipCards
{
    public static ISaying Waits(string fund) => SlipMessages.NewSlip(fund).With(Button.Of(SlipMessages.QueueButton, new(Intents.SlipList)));

    /// <summary>One line of the list.</summary>
    public static Card InQueue(Slip slip, Passbook owner, DateOnly today) => Of(slip, owner, today) with
    {
        Buttons = [Button.Of(SlipMessages.Check, SlipPostbacks.Review(slip.Membership.Fund, slip.Number)) with { IsPrimary = true }],
    };

    /// <summary>Everything that a decision should rest on. The picture opens for minutes.</summary>
    public static Card ToDecide(Slip slip, Passbook owner, DateOnly today, IReadOnlyList<string> sameAs, IReadOnlyList<Button> pictures)
    {
        var card = Of(slip, owner, today);
        return card with
        {
            Blocks = sameAs.Count == 0
                ? card.Blocks
                : [.. card.Blocks, new Block.Paragraph(SlipMessages.SamePicture(string.Join(", ", sameAs))) { Tone = Tone.Attention }],
            Footnote = SlipMessages.CompareFirst,
            Buttons = pictures,
        };
    }

    public static Card Receipt(Slip slip, LedgerEntry entry, string fund) => new()
    {
        AltText = SlipMessages.ReceiptReady,
        Title = SlipMessages.Receipt,
        Subtitle = Text.Same(fund),
        Blocks =
        [
            new Block.Figure(SlipMessages.PaidIn, CommonMessages.Amount(entry.Amount), CommonMessages.Baht) { Tone = Tone.Good },
            new Block.Line(SlipMessages.ReceiptNo, Text.Same(entry.Receipt.Value)),
            .. Parts(entry),
        ],
        Footnote = SlipMessages.FromSlip(slip.Number.Value, entry.Date),
    };

    private static Card Of(Slip slip, Passbook owner, DateOnly today)
    {
        var target = SlipTarget.In([owner], today).FirstOrDefault(target => target.Book == slip.Match.Book);
        return new()
        {
            AltText = SlipMessages.QueueReady,
            Title = SlipMessages.Title(slip.Number.Value),
            Subtitle = CommonMessages.Member(owner.Profile.FullName, owner.Membership.Member),
            Blocks = [.. Blocks(slip, target)],
        };
    }

    private static IEnumerable<Block> Blocks(Slip slip, SlipTarget? target)
    {
        yield return new Block.Figure(SlipMessages.Amount, CommonMessages.Amount(slip.Match.Amount), CommonMessages.Baht);
        yield return new Block.Detail(SlipMessages.Into, target?.Label ?? Text.Same(slip.Match.Book.Number));
        if (target?.Expected is { } expected) { yield return new Block.Row(SlipMessages.Expected, CommonMessages.InBaht(expected)); }
        yield return new Block.Detail(SlipMessages.SentAt, SentAt(slip));
        if (slip.Reference is { } reference) { yield return new Block.Detail(SlipMessages.Reference, Text.Same(reference)); }
        if (slip.Status == SlipStatus.Checked) { yield return new Block.Paragraph(SlipMessages.CheckedOnce) { Tone = Tone.Good }; }
    }

    private static Text SentAt(Slip slip)
    {
        var at = LocalTime.Of(slip.SentAt);
        return Text.Of(th: $"{at}", en: $"{at}");
    }

    private static IEnumerable<Block> Parts(LedgerEntry entry)
    {
        if (entry.Book.Loan is null)
        {
            yield return new Block.Row(SlipMessages.BalanceNow, CommonMessages.InBaht(entry.Balance));
            yield break;
        }

        yield return new Block.Row(SlipMessages.PrincipalPaid, CommonMessages.InBaht(-entry.Change));
        if (entry.Interest.IsPositive) { yield return new Block.Row(SlipMessages.InterestPaid, CommonMessages.InBaht(entry.Interest)); }
        yield return new Block.Row(SlipMessages.PrincipalLeft, CommonMessages.InBaht(entry.Balance));
    }
}
