using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Loans;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Reminders;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.PromptPay;

namespace LineBot.Dialogs.Paying;

/// <summary>ดูคิวอาร์: what is due of one loan as a PromptPay code. The fund's own number only, never a person's citizen number.</summary>
internal sealed class PayQrReply(IPassbooks passbooks, IFunds funds, IPayCodes codes) : Reply(RepaymentPostbacks.QrAction)
{
    private readonly LinkedBooks linked = new(passbooks);

    protected override async Task<ISaying> AnswerAsync(Turn turn)
    {
        if (await FindAsync(turn) is not { } loan) { return LoanMessages.NotFound.With(HelpCards.Shortcuts(turn.Locale)); }
        if (loan.Standing.ToPay is not { IsPositive: true } amount) { return PayingMessages.NothingToPay.With(HelpCards.Shortcuts(turn.Locale)); }

        var fund = await funds.ReadAsync(loan.Book.Membership.Fund, turn.CancellationToken);
        return PromptPayId.TryParse(fund?.PromptPayId, out var payee) && !payee.IsCitizen
            ? Show(turn, loan, amount, payee)
            : PayingMessages.NoCode(loan.Book.FundName).With(Paid(loan), Button.Of(ReminderMessages.Talk, RepaymentPostbacks.Talk));
    }

    private static Button Paid(MemberLoan loan) => Button.Of(ReminderMessages.Paid, RepaymentPostbacks.Paid(loan.Book.Membership, loan.Loan.Number));

    private ISaying Show(Turn turn, MemberLoan loan, Money amount, PromptPayId payee)
    {
        var code = PromptPayCode.Of(payee, amount, loan.Book.Membership.Member.Value, loan.Loan.Number.Value);
        var picture = codes.Link(code, turn.Now);
        return Say.All(new QrPicture(picture), PayingCards.Of(loan, amount, picture)).With(Paid(loan));
    }

    private async Task<MemberLoan?> FindAsync(Turn turn)
    {
        if (MembershipArgument.In(turn) is not { } membership) { return null; }

        return await linked.ReadAsync(turn, membership) is { } book
            ? MemberLoan.AllIn(book, turn.Today).FirstOrDefault(loan => loan.Loan.Number.Value == turn.Argument(2))
            : null;
    }
}
