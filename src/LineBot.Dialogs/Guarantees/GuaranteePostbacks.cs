using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Guarantees;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Guarantees;

/// <summary>The buttons around guarantees. Each names the loan; who may see it is asked again on arrival.</summary>
internal static class GuaranteePostbacks
{
    public const string AnswerAction = "guarantee-answer";

    public const string SentAction = "guarantee-sent";

    public const string AskAction = "guarantee-ask";

    public const string Accept = "accept";

    public const string Refuse = "refuse";

    public static Postback Answer(Guarantee guarantee, string answer) =>
        new(AnswerAction, guarantee.Borrower.Fund.Value, guarantee.Guarantor.Value, guarantee.Loan.Value, answer);

    public static Postback Ask(Guarantee guarantee) => new(AskAction, guarantee.Borrower.Fund.Value, guarantee.Guarantor.Value, guarantee.Loan.Value);

    public static Postback Sent(Guarantee guarantee) => new(SentAction, guarantee.Borrower.Fund.Value, guarantee.Guarantor.Value, guarantee.Loan.Value);

    /// <summary>The guarantee that a button names. That it is named says nothing about who may see it.</summary>
    public static (FundId Fund, MemberNumber Guarantor, LoanNumber Loan)? In(Turn turn) =>
        FundId.TryParse(turn.Argument(0), out var fund) && MemberNumber.TryParse(turn.Argument(1), out var guarantor) && LoanNumber.TryParse(turn.Argument(2), out var loan)
            ? (fund, guarantor, loan)
            : null;
}
