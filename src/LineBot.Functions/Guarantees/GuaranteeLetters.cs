using LineBot.Dialogs.Guarantees;
using LineBot.Functions.Links;
using LineBot.Functions.Settings;
using LineBot.Funds;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Functions.Guarantees;

/// <summary>What a link to a letter says: about which guarantee, for whom, until when.</summary>
internal sealed record GuaranteeTicket(Membership Officer, LineUserId Person, LoanNumber Loan, MemberNumber Guarantor, DateTimeOffset Until)
{
    public override string ToString() => $"ticket for a letter about {Loan}";
}

/// <summary>Writes and reads links to letters, signed with the installation's key: nobody can make one for another loan, or a longer one.</summary>
internal sealed class GuaranteeLetters(IdentityKey key, PublicAddress address) : IGuaranteeLetters
{
    private readonly SignedLink link = new(key, "guarantee-letter");

    public Uri Link(Membership officer, LineUserId person, LoanNumber loan, MemberNumber guarantor, DateTimeOffset now) =>
        address.Of($"{GuaranteeLetterDoor.Path}/{Write(new(officer, person, loan, guarantor, now + SignedLink.ValidFor))}");

    public string Write(GuaranteeTicket ticket) =>
        link.Write(ticket.Until, ticket.Officer.Fund.Value, ticket.Officer.Member.Value, ticket.Person.Value, ticket.Loan.Value, ticket.Guarantor.Value);

    /// <summary>Null for anything that this installation did not write.</summary>
    public GuaranteeTicket? Read(string token) =>
        link.Read(token) is (var until, [var fund, var officer, var person, var loan, var guarantor])
        && FundId.TryParse(fund, out var fundId)
        && MemberNumber.TryParse(officer, out var officerNumber)
        && LineUserId.TryParse(person, out var user)
        && LoanNumber.TryParse(loan, out var loanNumber)
        && MemberNumber.TryParse(guarantor, out var guarantorNumber)
            ? new(new(fundId, officerNumber), user, loanNumber, guarantorNumber, until)
            : null;
}
