using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Payments;

/// <summary>What is to be paid: the soonest large, the rest as a list.</summary>
internal static class PaymentCards
{
    /// <summary>So many lines still read as one card; a person with more gets the next card beside it.</summary>
    public const int LinesMax = 12;

    public static IReadOnlyList<Card> Of(IReadOnlyList<Payment> payments, LocalTime now) =>
        [.. payments.Chunk(LinesMax).Select((chunk, place) => CardOf(chunk, isFirst: place == 0, now))];

    private static Card CardOf(Payment[] payments, bool isFirst, LocalTime now) => new()
    {
        AltText = PaymentMessages.Ready,
        Title = PaymentMessages.Title,
        Blocks = isFirst
            ? [Soonest(payments[0], now.Date), .. Rest([.. payments.Skip(1)], now.Date)]
            : [.. Rest(payments, now.Date)],
        Footnote = PaymentMessages.PayAtTheFund(now),
        Buttons = [Button.Of(HelpMessages.LoansButton, new Postback(Loans.LoanPostbacks.LoansAction))],
    };

    private static Block.Figure Soonest(Payment payment, DateOnly today) =>
        new(When(payment, today), CommonMessages.Amount(payment.Amount), CommonMessages.Baht)
        {
            Note = payment.For,
            Tone = payment.IsLate ? Tone.Attention : Tone.Plain,
        };

    private static IEnumerable<Block> Rest(Payment[] payments, DateOnly today)
    {
        if (payments.Length == 0) { yield break; }

        yield return new Block.Divider();
        yield return new Block.Heading(PaymentMessages.Later);
        foreach (var payment in payments)
        {
            yield return new Block.Line(Day(payment), CommonMessages.Amount(payment.Amount))
            {
                Under = payment is { IsLate: false, Due: { } due }
                    ? CommonMessages.Both(CommonMessages.Distance(DayDistance.Between(today, due)), payment.For)
                    : payment.For,
                Tone = payment.IsLate ? Tone.Attention : Tone.Plain,
            };
        }
    }

    private static Text Day(Payment payment) => payment switch
    {
        { IsLate: true, Due: { } since } => PaymentMessages.Late(since),
        { Due: { } due } => CommonMessages.OnDay(due),
        _ => PaymentMessages.Pledge,
    };

    private static Text When(Payment payment, DateOnly today) => payment is { IsLate: false, Due: { } due }
        ? PaymentMessages.Next(due, DayDistance.Between(today, due))
        : Day(payment);
}
