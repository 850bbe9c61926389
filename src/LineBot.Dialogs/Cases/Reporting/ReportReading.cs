using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Cases;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Cases;

/// <summary>Reads who reports, and what the report may be the same as.</summary>
internal sealed class ReportReading(Desks desks)
{
    private readonly LinkedBooks linked = new(desks.Passbooks);

    public async Task<ReportFacts> ReadAsync(Turn turn)
    {
        var seen = await linked.ReadAsync(turn);
        var volunteers = await Task.WhenAll(seen.Books.Select(book => desks.Volunteers.FindAsync(book.Membership, turn.CancellationToken)));
        var known = volunteers.OfType<Volunteer>().ToList();
        var area = known.SelectMany(volunteer => volunteer.Area).Concat(known.Count > 0 ? [] : seen.Books.Select(book => book.Profile.Moo).OfType<string>());
        return new(seen, [.. seen.Books.Where((_, place) => volunteers[place] is not null).Select(book => book.Membership)], [.. area.Distinct().Take(8)], []);
    }

    /// <summary>Compared once kind and place are known: one read of what is open.</summary>
    public async Task<ReportFacts> CompareAsync(Turn turn, ReportFacts facts, ReportDraft draft)
    {
        if (draft is not { Category: { } category, Same: null, IsPlaceKnown: true } || MembershipOf(facts, draft) is not { } by) { return facts; }

        var open = await desks.Cases.OpenAsync(by.Fund, turn.CancellationToken);
        return facts with { Similar = SimilarCases.Find(draft.Place, draft.Name, category, open, turn.Now) };
    }

    /// <summary>The membership in whose name a draft is sent: one of the person's own, whatever the draft says.</summary>
    public static Membership? MembershipOf(ReportFacts facts, ReportDraft draft) =>
        facts.Books.FirstOrDefault(book => book.Membership.Fund == draft.Fund && (draft.Member is null || book.Membership.Member == draft.Member))?.Membership;
}
