using System.Diagnostics;
using LineBot.Funds.Import;
using LineBot.Funds.Ledger;

namespace LineBot.Import.Faults;

/// <summary>The sentences for rows that are well formed and still do not fit: the other rows, or what is stored.</summary>
internal static class PlanProblems
{
    /// <param name="subject">What the row names: a fund, a member, an account, a loan, a receipt.</param>
    public static Problem Of(PlanFault fault, string columnTh, string subject) => fault.Code switch
    {
        PlanFaultCode.UnknownFund => Problems.UnknownFund(subject),
        PlanFaultCode.UnknownMember => Problems.UnknownMember(subject),
        PlanFaultCode.UnknownAccount => Problems.UnknownAccount(subject),
        PlanFaultCode.UnknownLoan => Problems.UnknownLoan(subject),
        PlanFaultCode.AreaHasNoMembers => Problems.AreaHasNoMembers,
        PlanFaultCode.Contradiction => Problems.Differs(columnTh, fault.Column),
        PlanFaultCode.NotWholeUnits => Problems.NotWholeUnits,
        PlanFaultCode.TreeLoop => Problems.ParentCycle,
        PlanFaultCode.BenefitOverlap => Problems.StoredBenefitOverlap,
        PlanFaultCode.BenefitGap => Problems.StoredBenefitGap,
        PlanFaultCode.OperatorOnly => Problems.OperatorOnly,
        PlanFaultCode.Refused => Of(fault.Refusal ?? throw new UnreachableException("A refusal without its reason.")),
        _ => throw new UnreachableException(fault.Code.ToString()),
    };

    private static Problem Of(PostingRefusal refusal) => refusal switch
    {
        PostingRefusal.NotPositive => Problems.NotPositive("0"),
        PostingRefusal.BeforeOpening why => Problems.BeforeOpening(why.AsOf),
        PostingRefusal.WrongAccount why => Problems.WrongAccount(Word(why.Type), Word(why.Kind)),
        PostingRefusal.NotWithdrawable why => Problems.NotWithdrawable(Word(why.Kind)),
        PostingRefusal.NotEnough why => Problems.NotEnough(why.Balance),
        PostingRefusal.NothingToReverse why => Problems.NothingToReverse(why.Receipt.Value),
        PostingRefusal.AlreadyReversed why => Problems.ReversedTwice(why.Receipt.Value),
        PostingRefusal.OtherAmount why => Problems.ReversesOther(why.Original),
        PostingRefusal.ReceiptTaken why => Problems.ReceiptTaken(why.Receipt.Value),
        PostingRefusal.MoreThanOwed why => Problems.PaysTooMuch(why.Owed),
        PostingRefusal.NotThePayOff why => Problems.PaysTooMuch(why.PayOff),
        PostingRefusal.NoSuchBook why => Problems.UnknownAccount(why.Book.Number),
        _ => throw new UnreachableException(refusal.GetType().Name),
    };

    private static string Word(EntryType type) => type.ToString().ToLowerInvariant();

    private static string Word(AccountKind kind) => kind == AccountKind.InKind ? "in-kind" : kind.ToString().ToLowerInvariant();
}
