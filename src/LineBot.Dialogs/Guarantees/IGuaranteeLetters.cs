using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Guarantees;

/// <summary>Where the notice to a guarantor can be printed.</summary>
public interface IGuaranteeLetters
{
    /// <summary>An address that shows the letter to this officer for some minutes; rights are read again when it is opened.</summary>
    Uri Link(Membership officer, LineUserId person, LoanNumber loan, MemberNumber guarantor, DateTimeOffset now);
}
