using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LineBot.Dialogs.Workbooks;
using LineBot.Functions.Settings;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Workbooks;

namespace LineBot.Functions.Workbooks;

/// <summary>What a link says: for whom, until when, and which workbook; without one, the books themselves.</summary>
internal sealed record WorkbookTicket(Membership Officer, LineUserId User, WorkbookNumber? Workbook, DateTimeOffset Until)
{
    public override string ToString() => $"ticket for {Officer}";
}

/// <summary>Writes and reads links to workbooks, signed with the installation's key: nobody can make one for another fund, or a longer one.</summary>
internal sealed class WorkbookTickets(IdentityKey key, PublicAddress address) : IWorkbookLinks
{
    private const string Purpose = "workbook";
    private const int LengthMax = 1024;

    private static readonly TimeSpan ValidFor = TimeSpan.FromMinutes(15);

    public Uri Report(Membership officer, LineUserId user, WorkbookNumber workbook, DateTimeOffset now) => Link(new(officer, user, workbook, now + ValidFor));

    /// <summary>LINE's own browser saves no files; by this word it hands the address to the phone's.</summary>
    public Uri Books(Membership officer, LineUserId user, DateTimeOffset now) => new($"{Link(new(officer, user, null, now + ValidFor)).AbsoluteUri}?openExternalBrowser=1");

    public string Write(WorkbookTicket ticket)
    {
        var text = string.Join('\n', ticket.Until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            ticket.Officer.Fund.Value, ticket.Officer.Member.Value, ticket.User.Value, ticket.Workbook?.ToString());
        return $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text))}.{Base64Url.EncodeToString(key.Sign(Purpose, text))}";
    }

    /// <summary>Null for anything that this installation did not write, letter by letter.</summary>
    public WorkbookTicket? Read(string token)
    {
        var ticket = token.Length <= LengthMax && token.Split('.') is [var text, _] && Base64Url.IsValid(text)
            ? Parse(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)))
            : null;
        return ticket is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Write(ticket)), Encoding.UTF8.GetBytes(token)) ? ticket : null;
    }

    private Uri Link(WorkbookTicket ticket) => address.Of($"{WorkbookDoor.Path}/{Write(ticket)}");

    private static WorkbookTicket? Parse(string text) =>
        text.Split('\n', 5) is [var until, var fund, var member, var user, var workbook]
        && long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds < DateTimeOffset.MaxValue.ToUnixTimeSeconds()
        && FundId.TryParse(fund, out var fundId)
        && MemberNumber.TryParse(member, out var number)
        && LineUserId.TryParse(user, out var userId)
            ? new(new(fundId, number), userId, WorkbookNumber.TryParse(workbook, out var which) ? which : null, DateTimeOffset.FromUnixTimeSeconds(seconds))
            : null;
}
