using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Cases;

namespace LineBot.Dialogs.Cases;

/// <summary>The one page for an agency: what it needs to act, and nothing else that is kept. In Thai, as agencies read it.</summary>
public static class CaseLetter
{
    private const int VisitsShown = 3;

    /// <summary>A line of the page: what it is, and its words.</summary>
    public static IReadOnlyList<(string Label, string Words)> Lines(Case matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        return [.. Write(matter).Select(line => (In(line.Label), In(line.Words)))];
    }

    internal static Text AsText(Case matter) => Text.Lines([LetterMessages.Title(matter.Number), .. Write(matter).Select(line => LetterMessages.Line(line.Label, line.Words))]);

    private static IEnumerable<(Text Label, Text Words)> Write(Case matter)
    {
        yield return (LetterMessages.ReportedOn, LetterMessages.Day(ThaiDay.Of(matter.ReportedAt)));
        yield return (ReportMessages.Kind, CaseTermMessages.Name(matter.Category));
        yield return (ReportMessages.Urgency, CaseTermMessages.Name(matter.Urgency));
        yield return (ReportMessages.Who, CaseCards.Who(matter.Subject));
        yield return (ReportMessages.Where, CasePlaces.Write(matter.Place));
        yield return (CaseCardMessages.Consent, CaseCards.Consent(matter.Consent));
        if (matter.Notes.FirstOrDefault(note => !note.IsVisit)?.Words is { } said) { yield return (LetterMessages.Said, Text.Same(said)); }
        foreach (var visit in matter.Notes.Where(note => note.IsVisit).TakeLast(VisitsShown))
        {
            yield return (LetterMessages.VisitOn(ThaiDay.Of(visit.At)), Text.Same(visit.Words ?? ""));
        }

        if (matter.Given.IsPositive) { yield return (CaseCardMessages.FundHelp, LetterMessages.Baht(matter.Given)); }
        if (matter.Referrals is [.., var last]) { yield return (LetterMessages.AskedFor, Text.Same(last.Agency)); }
    }

    private static string In(Text text) => text.In(Locale.Thai);
}
