using LineBot.Dialogs.Workbooks;
using LineBot.Functions.Links;
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
    private readonly SignedLink link = new(key, "workbook");

    public Uri Report(Membership officer, LineUserId user, WorkbookNumber workbook, DateTimeOffset now) => Link(new(officer, user, workbook, now + SignedLink.ValidFor));

    /// <summary>LINE's own browser saves no files; by this word it hands the address to the phone's.</summary>
    public Uri Books(Membership officer, LineUserId user, DateTimeOffset now) => new($"{Link(new(officer, user, null, now + SignedLink.ValidFor)).AbsoluteUri}?openExternalBrowser=1");

    public string Write(WorkbookTicket ticket) =>
        link.Write(ticket.Until, ticket.Officer.Fund.Value, ticket.Officer.Member.Value, ticket.User.Value, ticket.Workbook?.ToString());

    /// <summary>Null for anything that this installation did not write.</summary>
    public WorkbookTicket? Read(string token) =>
        link.Read(token) is (var until, [var fund, var member, var user, var workbook])
        && FundId.TryParse(fund, out var fundId)
        && MemberNumber.TryParse(member, out var number)
        && LineUserId.TryParse(user, out var userId)
            ? new(new(fundId, number), userId, WorkbookNumber.TryParse(workbook, out var which) ? which : null, until)
            : null;

    private Uri Link(WorkbookTicket ticket) => address.Of($"{WorkbookDoor.Path}/{Write(ticket)}");
}
