using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>The receipt of a payment: the same card for who paid and who was paid.</summary>
internal static class ReceiptCards
{
    public static Card Of(Claim claim, string fund, string paidBy)
    {
        var payment = claim.Payment!;
        return new()
        {
            AltText = PayMessages.ReceiptReady,
            Title = PayMessages.ReceiptTitle,
            Subtitle = Text.Same(fund),
            Blocks =
            [
                new Block.Row(PayMessages.ReceiptNumber, PayMessages.Receipt(payment.Receipt)),
                new Block.Figure(PayMessages.Amount, CommonMessages.Amount(payment.Amount), CommonMessages.Baht)
                {
                    Tone = Tone.Good,
                    Note = PayMessages.InWords(payment.Amount),
                },
                new Block.Detail(PayMessages.Claim, PayMessages.ClaimAndBenefit(claim.Number, claim.BenefitName)),
                new Block.Detail(PayMessages.Receiver, Receiver(claim, payment.ProxyName)),
                new Block.Row(PayMessages.Method, PayMessages.Name(payment.Method)),
                new Block.Detail(PayMessages.PaidBy, Text.Same(paidBy)),
                new Block.Row(PayMessages.ApprovedIn, PayMessages.Minutes(claim.Closing!.Minutes.ToString(), claim.Closing.Minutes.Item)),
            ],
            Footnote = PayMessages.PaidAt(LocalTime.Of(payment.At)),
        };
    }

    /// <summary>Who gets the money of a claim: the member, or who asks in the member's place.</summary>
    public static string NameOf(Claim claim) => claim.Claimant.Name ?? claim.MemberName;

    public static Text Receiver(Claim claim, string? proxy) =>
        proxy is null ? Text.Same(NameOf(claim)) : PayMessages.InPlaceOf(proxy, NameOf(claim));
}
