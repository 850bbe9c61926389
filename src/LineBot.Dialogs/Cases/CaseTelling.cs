using System.Globalization;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Cases;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Cases;

/// <summary>Tells who has to hear of a case, with the turn: once, however often the turn is run. Never what it is about.</summary>
internal sealed class CaseTelling(Desks desks)
{
    /// <summary>Reporters hear of each step; those who decide hear of an urgent report, those who pay of money to be paid.</summary>
    public async Task TellAsync(Turn turn, CaseOutcome.Done done, CaseActor by)
    {
        if (done.Did(CaseEventKind.Reported) && done.Case.Urgency != CaseUrgency.Normal)
        {
            await TellOfficersAsync(turn, done.Case, Duty.Decide, CaseNewsMessages.NewCase(done.Case.Number, CaseTermMessages.Name(done.Case.Urgency)));
        }

        if (done.Did(CaseEventKind.HelpAllowed)) { await TellOfficersAsync(turn, done.Case, Duty.Pay, CaseNewsMessages.ToPay(done.Case.Number)); }
        else if (done.Did(CaseEventKind.HelpPlanned)) { await TellOfficersAsync(turn, done.Case, Duty.Decide, CaseNewsMessages.ToVote(done.Case.Number)); }

        if (done.Did(CaseEventKind.Assigned)) { await TellOwnerAsync(turn, done.Case); }
        if (done.Events.Select(NewsOf).OfType<Text>().LastOrDefault() is { } news)
        {
            Tell(turn, done.Case.Reporters.Where(reporter => reporter.Member != by.Member).Select(reporter => reporter.User), CaseNewsSayings.Of(done.Case, news), "reporter");
        }
    }

    private static Text? NewsOf(CaseEvent happened) => happened.Kind switch
    {
        CaseEventKind.Taken or CaseEventKind.Assigned => CaseNewsMessages.Taken(happened.Case),
        CaseEventKind.Visited => CaseNewsMessages.Visited(happened.Case),
        CaseEventKind.HelpPaid => CaseNewsMessages.Helped(happened.Case),
        CaseEventKind.Referred => CaseNewsMessages.Referred(happened.Case),
        CaseEventKind.Closed => CaseNewsMessages.Closed(happened.Case),
        _ => null,
    };

    private async Task TellOfficersAsync(Turn turn, Case matter, Duty duty, Text news)
    {
        var officers = await desks.Committee.ReadAsync(matter.Fund, turn.Today, turn.CancellationToken);
        var told = officers.Where(officer => officer.Has(duty) && officer.Membership.Member != matter.Subject.Member).SelectMany(officer => officer.LineUsers);
        Tell(turn, told, CaseNewsSayings.ForOfficers(matter, news), $"officer-{duty}");
    }

    private async Task TellOwnerAsync(Turn turn, Case matter)
    {
        if (matter.Owner is not { } owner || await desks.Passbooks.ReadAsync(new(matter.Fund, owner), turn.CancellationToken) is not { } book) { return; }
        Tell(turn, book.LinkedUsers, CaseNewsSayings.ForOfficers(matter, CaseNewsMessages.AssignedToYou(matter.Number)), "owner");
    }

    private static void Tell(Turn turn, IEnumerable<LineUserId> people, ISaying news, string step)
    {
        foreach (var (person, place) in people.Distinct().Where(person => person != turn.Person).Select((person, place) => (person, place)))
        {
            turn.Tell(person, news, string.Create(CultureInfo.InvariantCulture, $"{step}-{place}"));
        }
    }
}
