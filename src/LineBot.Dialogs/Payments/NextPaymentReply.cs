using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Payments;

/// <summary>งวดต่อไป: what has to be paid, and when, over all funds.</summary>
internal sealed class NextPaymentReply(IPassbooks passbooks) : PersonalReply(Intents.NextPayment, passbooks)
{
    protected override Task<ISaying> AnswerAsync(Turn turn, IReadOnlyList<Passbook> books)
    {
        var payments = Payment.AllIn(books, turn.Today);
        if (turn.Arguments.Count == 0) { DueSeen.Remember(turn, books); }
        return Task.FromResult(payments.Count == 0
            ? PaymentMessages.Nothing.With(HelpCards.Shortcuts(turn.Locale))
            : CardPages.Show(turn, Id, PaymentCards.Of(payments, turn.LocalNow)));
    }
}
