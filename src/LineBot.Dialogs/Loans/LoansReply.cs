using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Payments;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Loans;

/// <summary>เงินกู้: every open loan, the late ones first; where none is open, the closed ones.</summary>
internal sealed class LoansReply(IPassbooks passbooks) : PersonalReply(LoanPostbacks.LoansAction, passbooks)
{
    protected override Task<ISaying> AnswerAsync(Turn turn, IReadOnlyList<Passbook> books)
    {
        var all = books.SelectMany(book => MemberLoan.AllIn(book, turn.Today))
            .OrderBy(loan => loan.Standing.IsClosed).ThenByDescending(loan => loan.Standing.Arrears.IsPositive).ToList();
        var open = all.Where(loan => !loan.Standing.IsClosed).ToList();
        if (turn.Arguments.Count == 0) { DueSeen.Remember(turn, books); }
        var shown = open.Count > 0 ? open : all;
        return Task.FromResult(shown.Count == 0
            ? LoanMessages.None.With(HelpCards.Shortcuts(turn.Locale))
            : CardPages.Show(turn, Id, [.. shown.Select(loan => LoanCards.Of(loan, turn.LocalNow))]));
    }
}
