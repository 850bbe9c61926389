using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>Opens a claim for the officer that the person of a turn is: the link, the seat and the duty are read anew each time.</summary>
internal sealed class ClaimMatters(Desks desks)
{
    private readonly LinkedBooks linked = new(desks.Passbooks);

    /// <param name="turn">Its first two arguments name the fund and the claim; they came from a telephone.</param>
    /// <param name="duties">One of these is needed to see it.</param>
    public async Task<OpenedMatter> OpenAsync(Turn turn, params IReadOnlyList<Duty> duties)
    {
        if (!FundId.TryParse(turn.Argument(0), out var fund) || !ClaimNumber.TryParse(turn.Argument(1), out var number)) { return NotYours(default); }
        if (await OwnBookAsync(turn, fund) is not { } book) { return NotYours(number); }

        var claim = await desks.Claims.ReadAsync(fund, number, turn.CancellationToken);
        var officer = Officer.Of(book, turn.Today);
        if (claim is null || (officer is null && !claim.IsOf(book.Membership.Member))) { return NotYours(number); }
        if (officer is null || !duties.Any(officer.Has)) { return OpenedMatter.Shut(number, new ClaimRefusal.NotAnOfficer(duties[0])); }

        var actor = new ClaimActor(book.Membership.Member, turn.Person!.Value);
        return OpenedMatter.Open(new(actor, officer, book.FundName, claim, await ContextAsync(turn, claim)));
    }

    private static OpenedMatter NotYours(ClaimNumber number) => OpenedMatter.Shut(number, new ClaimRefusal.NotYours());

    /// <summary>Somebody may care for several memberships of one fund: the one with a seat acts.</summary>
    private async Task<Passbook?> OwnBookAsync(Turn turn, FundId fund)
    {
        var memberships = turn.Links.Select(link => link.Membership).Where(membership => membership.Fund == fund);
        var books = await Task.WhenAll(memberships.Select(membership => linked.ReadAsync(turn, membership)));
        return books.OfType<Passbook>().OrderBy(book => Officer.Of(book, turn.Today) is null).FirstOrDefault();
    }

    private async Task<ClaimContext> ContextAsync(Turn turn, Claim claim)
    {
        var committee = desks.Committee.ReadAsync(claim.Fund, turn.Today, turn.CancellationToken);
        var rules = desks.Rules.ReadAsync(claim.Fund, turn.Today, turn.CancellationToken);
        var books = Task.WhenAll(claim.Applicants.Select(member => desks.Passbooks.ReadAsync(new(claim.Fund, member), turn.CancellationToken)));
        await Task.WhenAll(committee, rules, books);
        return ClaimContext.Of(claim, await committee, [.. (await books).OfType<Passbook>()], await rules, last: null, turn.Now);
    }
}
