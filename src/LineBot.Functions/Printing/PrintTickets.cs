using System.Globalization;
using LineBot.Dialogs.Printing;
using LineBot.Functions.Links;
using LineBot.Functions.Settings;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.SavingsDay;

namespace LineBot.Functions.Printing;

/// <summary>What a link to a printed page says: which page, for whom, until when. No name and no sum is in it.</summary>
internal sealed record PrintTicket(Membership Viewer, LineUserId User, DateTimeOffset Until)
{
    /// <summary>A day sheet; else a statement of <see cref="Days"/>.</summary>
    public DaySheetNumber? Sheet { get; init; }

    public (DateOnly From, DateOnly To)? Days { get; init; }

    public override string ToString() => $"ticket for {Viewer}";
}

/// <summary>Writes and reads links to printed pages, signed with the installation's key: nobody can make one for another page, or a longer one.</summary>
internal sealed class PrintTickets(IdentityKey key, PublicAddress address) : IPrintLinks
{
    private const string Iso = "yyyy-MM-dd";

    private readonly SignedLink link = new(key, "print-page");

    public Uri DaySheet(Membership officer, LineUserId user, DaySheetNumber sheet, DateTimeOffset now) =>
        Link(new(officer, user, now + SignedLink.ValidFor) { Sheet = sheet });

    public Uri Statement(Membership member, LineUserId user, DateOnly from, DateOnly to, DateTimeOffset now) =>
        Link(new(member, user, now + SignedLink.ValidFor) { Days = (from, to) });

    public string Write(PrintTicket ticket) => link.Write(
        ticket.Until, ticket.Viewer.Fund.Value, ticket.Viewer.Member.Value, ticket.User.Value, ticket.Sheet?.Value, Day(ticket.Days?.From), Day(ticket.Days?.To));

    /// <summary>Null for anything that this installation did not write.</summary>
    public PrintTicket? Read(string token) =>
        link.Read(token) is (var until, [var fund, var member, var user, var sheet, var from, var to])
        && FundId.TryParse(fund, out var fundId)
        && MemberNumber.TryParse(member, out var number)
        && LineUserId.TryParse(user, out var userId)
            ? new(new(fundId, number), userId, until)
            {
                Sheet = DaySheetNumber.TryParse(sheet, out var sheetNumber) ? sheetNumber : null,
                Days = TryDay(from, out var first) && TryDay(to, out var last) ? (first, last) : null,
            }
            : null;

    private Uri Link(PrintTicket ticket) => address.Of($"{PrintDoor.Path}/{Write(ticket)}");

    private static string? Day(DateOnly? day) => day?.ToString(Iso, CultureInfo.InvariantCulture);

    private static bool TryDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
