using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Reminders;

/// <summary>The buttons around a payment. Each names the loan; who may see it is asked again on arrival.</summary>
internal static class RepaymentPostbacks
{
    public const string QrAction = "pay-qr";

    public static Postback Paid(Membership membership, LoanNumber loan) => new(Intents.Slip, membership.Fund.Value, membership.Member.Value, loan.Value);

    public static Postback Qr(Membership membership, LoanNumber loan) => new(QrAction, membership.Fund.Value, membership.Member.Value, loan.Value);

    public static Postback Talk => new(Intents.Contact);
}
