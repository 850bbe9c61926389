using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;
using LineBot.Funds.Privacy;

namespace LineBot.Dialogs.MyData;

/// <summary>The memberships that the person of a turn stands for today, on both sides of the link; what is kept is read for these alone.</summary>
internal sealed class OwnData(IPassbooks passbooks, IPersonalData data)
{
    private readonly LinkedBooks linked = new(passbooks);

    public async Task<IReadOnlyList<Passbook>> BooksAsync(Turn turn) => (await linked.ReadAsync(turn)).Books;

    public async Task<(PersonalCopy? Copy, bool IsLinked)> ReadAsync(Turn turn)
    {
        if (turn.Person is not { } person) { return (null, false); }

        var books = await BooksAsync(turn);
        return (await data.ReadAsync(person, [.. books.Select(book => book.Membership)], turn.CancellationToken), books.Count > 0);
    }

    public async Task<IReadOnlyList<PersonalLook>> LooksAsync(Turn turn)
    {
        var books = await BooksAsync(turn);
        return await data.LooksAsync([.. books.Select(book => book.Membership)], turn.CancellationToken);
    }
}
