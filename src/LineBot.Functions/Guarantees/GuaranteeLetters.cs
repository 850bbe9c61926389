using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LineBot.Dialogs.Guarantees;
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
    private const string Purpose = "guarantee-letter";
    private const int LengthMax = 1024;

    private static readonly TimeSpan ValidFor = TimeSpan.FromMinutes(15);

    public Uri Link(Membership officer, LineUserId person, LoanNumber loan, MemberNumber guarantor, DateTimeOffset now) =>
        address.Of($"{GuaranteeLetterDoor.Path}/{Write(new(officer, person, loan, guarantor, now + ValidFor))}");

    public string Write(GuaranteeTicket ticket)
    {
        var text = string.Join('\n', ticket.Until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            ticket.Officer.Fund.Value, ticket.Officer.Member.Value, ticket.Person.Value, ticket.Loan.Value, ticket.Guarantor.Value);
        return $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text))}.{Base64Url.EncodeToString(key.Sign(Purpose, text))}";
    }

    /// <summary>Null for anything that this installation did not write, letter by letter.</summary>
    public GuaranteeTicket? Read(string token)
    {
        var ticket = token.Length <= LengthMax && token.Split('.') is [var text, _] && Base64Url.IsValid(text)
            ? Parse(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)))
            : null;
        return ticket is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Write(ticket)), Encoding.UTF8.GetBytes(token)) ? ticket : null;
    }

    private static GuaranteeTicket? Parse(string text) =>
        text.Split('\n', 6) is [var until, var fund, var officer, var person, var loan, var guarantor]
        && long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds < DateTimeOffset.MaxValue.ToUnixTimeSeconds()
        && FundId.TryParse(fund, out var fundId)
        && MemberNumber.TryParse(officer, out var officerNumber)
        && LineUserId.TryParse(person, out var user)
        && LoanNumber.TryParse(loan, out var loanNumber)
        && MemberNumber.TryParse(guarantor, out var guarantorNumber)
            ? new(new(fundId, officerNumber), user, loanNumber, guarantorNumber, DateTimeOffset.FromUnixTimeSeconds(seconds))
            : null;
}
