using System.Globalization;
using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>Finds out who has to hear of a claim, and tells them with the turn: once, however often the turn is run.</summary>
internal sealed class ClaimTelling(IPassbooks passbooks, ICommittee committee)
{
    /// <summary>Whoever asked, and the member where the member lives; not the one who is speaking.</summary>
    public Task TellMemberAsync(Turn turn, Claim claim) => TellMemberAsync(turn, claim, fund => ClaimNews.ToMember(claim, fund));

    /// <inheritdoc cref="TellMemberAsync(Turn, Claim)"/>
    public async Task TellMemberAsync(Turn turn, Claim claim, Func<string, Card> news)
    {
        var books = await Task.WhenAll(AskersOf(claim).Select(member => passbooks.ReadAsync(new(claim.Fund, member), turn.CancellationToken)));
        var known = books.OfType<Passbook>().ToList();
        if (known.Count == 0) { return; }

        Tell(turn, known.SelectMany(book => book.LinkedUsers), news(known[0].FundName), "claim-member");
    }

    /// <summary>Everybody with the duty, except whom the claim is about.</summary>
    public async Task TellOfficersAsync(Turn turn, Claim claim, Duty duty, Card news)
    {
        var officers = await committee.ReadAsync(claim.Fund, turn.Today, turn.CancellationToken);
        var told = officers.Where(officer => officer.Has(duty) && !claim.Applicants.Contains(officer.Membership.Member)).SelectMany(officer => officer.LineUsers);
        Tell(turn, told, news, $"claim-{duty}");
    }

    private static IEnumerable<MemberNumber> AskersOf(Claim claim)
    {
        List<MemberNumber> askers = [claim.Submitter.Member];
        if (claim.Claimant.Member is { } claimant) { askers.Add(claimant); }
        if (claim.Event.For != ForWhom.DeceasedMember) { askers.Add(claim.Membership.Member); }
        return askers.Distinct();
    }

    private static void Tell(Turn turn, IEnumerable<LineUserId> people, Card news, string step)
    {
        foreach (var (person, place) in people.Distinct().Where(person => person != turn.Person).Select((person, place) => (person, place)))
        {
            turn.Tell(person, news, string.Create(CultureInfo.InvariantCulture, $"{step}-{place}"));
        }
    }
}
