using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Funds.Guarantees;

/// <summary>An officer wants a guarantor to be asked. <paramref name="IsLawfulHour"/>: debtors may be contacted now.</summary>
public sealed record GuaranteeAsk(Membership By, LineUserId Person, LoanNumber Loan, MemberNumber Guarantor, bool IsLawfulHour)
{
    public override string ToString() => $"question about the guarantee of loan {Loan}";
}

/// <summary>What became of it.</summary>
public abstract record AskOutcome
{
    private AskOutcome()
    {
    }

    /// <summary>It is on record; <paramref name="To"/> is the one telephone to tell.</summary>
    public sealed record Asked(Guarantee Guarantee, LineUserId To) : AskOutcome;

    public sealed record Refused(AskRefusal Why) : AskOutcome;
}

/// <summary>Why a guarantor is not asked, in the order it is looked at.</summary>
public enum AskRefusal
{
    /// <summary>No officer who pays or decides in this fund.</summary>
    NotYours,

    /// <summary>Nobody of that number backs such an open loan.</summary>
    NoSuchGuarantee,

    AnsweredBefore,

    AskedBefore,

    /// <summary>The guarantor is linked to no LINE account: people have to talk.</summary>
    NotLinked,

    /// <summary>Outside of the hours in which the law lets debtors be contacted; a guarantor counts as one.</summary>
    NotNow,
}
