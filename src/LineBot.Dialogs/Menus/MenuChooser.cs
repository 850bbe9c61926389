using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Cases;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Menus;

/// <summary>
/// Which menu a person should see. It follows the books, so a seat that was given or taken shows at the person's next message. What the turn
/// has read already is not read again: an ordinary balance costs no query more.
/// </summary>
public sealed class MenuChooser(IPassbooks passbooks, IVolunteers volunteers)
{
    private readonly LinkedBooks linked = new(passbooks);

    internal async Task<(ChatMenu Menu, bool IsVolunteer)> ChooseAsync(Turn turn, MenuShown? before)
    {
        var (role, isVolunteer) = await RoleAsync(turn, before);
        return (new(role, turn.Locale.Language), isVolunteer);
    }

    private async Task<(MenuRole Role, bool IsVolunteer)> RoleAsync(Turn turn, MenuShown? before)
    {
        if (turn.Person is not { } person || turn.Links.Count == 0) { return (MenuRole.Guest, false); }

        var isRead = turn.Links.All(link => turn.BooksRead.ContainsKey(link.Membership));
        if (!isRead) { await linked.ReadAsync(turn); }

        var books = turn.Links.Select(link => turn.BooksRead[link.Membership]).OfType<Passbook>().Where(book => book.IsLinkedTo(person)).ToList();
        if (books.Count == 0) { return (MenuRole.Guest, false); }

        var isVolunteer = isRead && before is not null ? before.IsVolunteer : await IsVolunteerAsync(books, turn.CancellationToken);
        return (books.Exists(book => Officer.Of(book, turn.Today) is not null), isVolunteer) switch
        {
            (true, _) => (MenuRole.Committee, isVolunteer),
            (_, true) => (MenuRole.Volunteer, isVolunteer),
            _ => (MenuRole.Member, isVolunteer),
        };
    }

    private async Task<bool> IsVolunteerAsync(List<Passbook> books, CancellationToken cancellationToken) =>
        (await Task.WhenAll(books.Select(book => volunteers.FindAsync(book.Membership, cancellationToken)))).Any(found => found is not null);
}
