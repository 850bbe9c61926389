using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Funds.Members;
using LineBot.Funds.Slips;

namespace LineBot.Dialogs.Slips;

/// <summary>A slip as an officer may see it; where they may not, only why.</summary>
internal sealed record ReviewedSlip(DateOnly Today, SlipRefusal? WhyNot)
{
    public Slip? Slip { get; init; }

    public Passbook? Owner { get; init; }

    public Passbook? Officer { get; init; }

    public Card? Card { get; init; }

    public IReadOnlyList<SlipTarget> Targets => Owner is null ? [] : SlipTarget.In([Owner], Today);

    /// <summary>As the sender said, with what the officer put right.</summary>
    public SlipMatch MatchOf(SlipReview draft)
    {
        var stated = Slip!.Match;
        return new(
            Targets.FirstOrDefault(target => target.Key == draft.Target)?.Book ?? stated.Book, draft.Amount ?? stated.Amount, draft.PaidOn ?? stated.PaidOn);
    }

    public Text LabelOf(SlipReview draft)
    {
        var book = MatchOf(draft).Book;
        return Targets.FirstOrDefault(target => target.Book == book)?.Label ?? Text.Same(book.Number);
    }

    public override string ToString() => $"{Slip}";
}
