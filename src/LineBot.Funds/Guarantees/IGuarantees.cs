using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Funds.Guarantees;

/// <summary>Who backs which loan, what they said to it, and which notices went out.</summary>
public interface IGuarantees
{
    /// <summary>What one member backs. One range of keys.</summary>
    Task<IReadOnlyList<Guarantee>> OfAsync(Membership guarantor, CancellationToken cancellationToken);

    /// <summary>All of a fund. One range of keys.</summary>
    Task<GuaranteeBook> ReadAsync(FundId fund, CancellationToken cancellationToken);

    /// <summary>The guarantor's own word, in their own chat. The same key again gives the outcome of the first time.</summary>
    Task<GuaranteeOutcome> AnswerAsync(GuaranteeAnswer answer, CommandKey key, CancellationToken cancellationToken);

    /// <summary>An officer asks a guarantor for the answer: once, for the question stays in the chat. The same key again gives the outcome of the first time.</summary>
    Task<AskOutcome> AskAsync(GuaranteeAsk ask, CommandKey key, CancellationToken cancellationToken);

    /// <summary>Writes down that a notice was sent.</summary>
    Task<NoticeOutcome> SentAsync(NoticeRecord record, CommandKey key, CancellationToken cancellationToken);

    /// <summary>Adds whoever the loans name and is not known yet: after an import, and each night.</summary>
    Task<int> RebuildAsync(FundId fund, CancellationToken cancellationToken);
}

/// <summary>A guarantor's yes or no.</summary>
public sealed record GuaranteeAnswer(Membership Guarantor, LineUserId Person, LoanNumber Loan, bool Accepts)
{
    public override string ToString() => $"answer to the guarantee of loan {Loan}";
}

/// <summary>What became of it.</summary>
public abstract record GuaranteeOutcome
{
    private GuaranteeOutcome()
    {
    }

    public sealed record Answered(Guarantee Guarantee) : GuaranteeOutcome;

    /// <summary>It was answered before, and is not changed in a chat.</summary>
    public sealed record AnsweredBefore(Guarantee Guarantee) : GuaranteeOutcome;

    /// <summary>This person backs no such loan.</summary>
    public sealed record NotYours : GuaranteeOutcome;
}

/// <summary>An officer says that a notice was sent. <paramref name="Person"/> is null where the operator says so for the officer.</summary>
public sealed record NoticeRecord(Membership By, LineUserId? Person, LoanNumber Loan, MemberNumber Guarantor, DateOnly SentOn, NoticeWay Way)
{
    public override string ToString() => $"notice about loan {Loan}";
}

/// <summary>What became of it.</summary>
public abstract record NoticeOutcome
{
    private NoticeOutcome()
    {
    }

    public sealed record Recorded(SentNotice Notice) : NoticeOutcome;

    public sealed record Refused(NoticeRefusal Why) : NoticeOutcome;
}

/// <summary>Why not, in the order it is looked at.</summary>
public enum NoticeRefusal
{
    /// <summary>No officer who pays or decides in this fund.</summary>
    NotYours,

    /// <summary>Nobody of that number backs such a loan.</summary>
    NoSuchGuarantee,

    /// <summary>A letter that is not sent yet is not written down.</summary>
    InFuture,
}
