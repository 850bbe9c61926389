using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Letters;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Contact;

/// <summary>Finds out for which funds a person reads the letters: by link, seat and duty, each as they stand now.</summary>
internal sealed class LetterDesk(IPassbooks passbooks, ICommittee committee)
{
    private readonly LinkedBooks linked = new(passbooks);

    public async Task<IReadOnlyList<Correspondent>> AllAsync(Turn turn)
    {
        var seen = await linked.ReadAsync(turn);
        var found = await Task.WhenAll(seen.Books.Select(book => FindAsync(turn, book)));
        return [.. found.OfType<Correspondent>().DistinctBy(one => one.Officer.Membership.Fund)];
    }

    /// <summary>Null: this person does not read the letters of the fund.</summary>
    public async Task<Correspondent?> InAsync(Turn turn, FundId fund) =>
        (await AllAsync(turn)).FirstOrDefault(one => one.Officer.Membership.Fund == fund);

    private async Task<Correspondent?> FindAsync(Turn turn, Passbook book)
    {
        if (Officer.Of(book, turn.Today) is not { } officer) { return null; }

        var officers = await committee.ReadAsync(book.Membership.Fund, turn.Today, turn.CancellationToken);
        return Correspondents.Include(officer, officers) ? new(officer, book.FundName) : null;
    }
}

/// <summary>An officer who reads the letters of a fund.</summary>
internal sealed record Correspondent(Officer Officer, string FundName);
