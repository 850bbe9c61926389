using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Payments;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Balance;

/// <summary>ยอดเงิน: every fund of the person in one answer.</summary>
internal sealed class BalanceReply(IPassbooks passbooks) : PersonalReply(Intents.Balance, passbooks)
{
    protected override Task<ISaying> AnswerAsync(Turn turn, IReadOnlyList<Passbook> books)
    {
        if (turn.Arguments.Count == 0) { DueSeen.Remember(turn, books); }
        return Task.FromResult(CardPages.Show(turn, Id, [.. books.SelectMany(book => BalanceCards.Of(book, turn.LocalNow))]));
    }
}
