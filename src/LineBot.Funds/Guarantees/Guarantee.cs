using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Funds.Guarantees;

/// <summary>Whether a guarantor said yes in their own chat.</summary>
public enum GuaranteeState
{
    NotAnswered,
    Accepted,
    Refused,
}

/// <summary>A member backs somebody's loan. That they are named in the contract stands in the loan; here is what they said to it.</summary>
public sealed record Guarantee(Membership Borrower, LoanNumber Loan, MemberNumber Guarantor)
{
    public GuaranteeState State { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>When an officer asked for the answer; null: nobody did.</summary>
    public DateTimeOffset? AskedAt { get; init; }

    public Membership Backer => new(Borrower.Fund, Guarantor);

    public override string ToString() => $"guarantee of loan {Loan}";
}

/// <summary>How a written notice went to a guarantor.</summary>
public enum NoticeWay
{
    RegisteredPost,
    ByHand,
}

/// <summary>A written notice that the fund sent to a guarantor of a late loan.</summary>
public sealed record SentNotice(LoanNumber Loan, MemberNumber Guarantor, DateOnly SentOn, NoticeWay Way, MemberNumber By, DateTimeOffset At)
{
    public override string ToString() => $"notice about loan {Loan}";
}

/// <summary>What a fund knows of its guarantors.</summary>
public sealed record GuaranteeBook(IReadOnlyList<Guarantee> Guarantees, IReadOnlyList<SentNotice> Notices);
