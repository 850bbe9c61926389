using LineBot.Dialogs.Script;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Members;

/// <summary>Reads the passbooks that the person of a turn may see, all at once: one query a membership.</summary>
internal sealed class LinkedBooks(IPassbooks passbooks)
{
    public async Task<SeenBooks> ReadAsync(Turn turn)
    {
        if (turn.Person is not { } person || turn.Links.Count == 0) { return new([], []); }

        var links = turn.Links;
        var books = await Task.WhenAll(links.Select(link => passbooks.ReadAsync(link.Membership, turn.CancellationToken)));
        foreach (var (link, book) in links.Zip(books)) { turn.BooksRead[link.Membership] = book; }
        var pairs = links.Zip(books).ToList();
        return new(
            [.. pairs.Select(pair => pair.Second).OfType<Passbook>().Where(book => book.IsLinkedTo(person))],
            [.. pairs.Where(pair => pair.Second?.IsLinkedTo(person) != true).Select(pair => pair.First)]);
    }

    /// <summary>One membership, if this person may see it.</summary>
    public async Task<Passbook?> ReadAsync(Turn turn, Membership membership)
    {
        if (turn.Person is not { } person || turn.Links.All(link => link.Membership != membership)) { return null; }

        var book = await passbooks.ReadAsync(membership, turn.CancellationToken);
        return book?.IsLinkedTo(person) == true ? book : null;
    }
}

/// <summary>What may be shown, and the links that the fund has taken back since.</summary>
internal sealed record SeenBooks(IReadOnlyList<Passbook> Books, IReadOnlyList<MemberLink> TakenBack);
