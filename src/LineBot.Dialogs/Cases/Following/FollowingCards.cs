using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Cases;

namespace LineBot.Dialogs.Cases;

/// <summary>A case as its reporter and its subject see it.</summary>
internal static class FollowingCards
{
    /// <summary>To the reporter: the steps, and nothing of what was found or given.</summary>
    public static Card Reported(Case matter) => new()
    {
        AltText = CaseCardMessages.Ready,
        Title = CaseCardMessages.MyReport(matter.Number),
        Subtitle = CasePlaces.Village(matter.Place),
        Blocks = [.. Steps(matter).Select(step => new Block.Row(CaseTermMessages.Name(step.Status), Text.Of(th: $"{step.Day}", en: $"{step.Day}")))],
        Buttons = matter.IsOpen ? [Button.Of(CaseNewsMessages.AddButton, CasePostbacks.Add(matter.Fund, matter.Number))] : [],
    };

    /// <summary>To the person it is about: all that is kept, but not who reported it.</summary>
    public static Card About(Case matter) => new()
    {
        AltText = CaseCardMessages.Ready,
        Title = CaseCardMessages.AboutMe(matter.Number),
        Subtitle = CaseTermMessages.Name(matter.Status),
        Blocks =
        [
            new Block.Row(ReportMessages.Kind, CaseTermMessages.Name(matter.Category)),
            new Block.Detail(CaseCardMessages.Where, CasePlaces.Write(matter.Place)),
            new Block.Detail(CaseCardMessages.Who, CaseCards.Who(matter.Subject)),
            new Block.Detail(CaseCardMessages.Consent, CaseCards.Consent(matter.Consent)),
            .. matter.Notes.Where(note => note.Words is not null).TakeLast(6).Select(note => new Block.Detail(ReportMessages.Words, Text.Same(note.Words!))),
            new Block.Row(ReportMessages.Photos, ReportMessages.PhotoCount(matter.Photos.Count())),
            .. CaseCards.Helps(matter),
            .. CaseCards.Referrals(matter),
            .. CaseCards.Closing(matter),
        ],
        Buttons = [Button.Of(CaseCardMessages.WhoLooked, CasePostbacks.About(CasePostbacks.LooksAction, matter.Fund, matter.Number))],
    };

    private static IEnumerable<(CaseStatus Status, DateOnly Day)> Steps(Case matter)
    {
        yield return (CaseStatus.Reported, ThaiDay.Of(matter.ReportedAt));
        if (matter.TakenAt is { } taken) { yield return (CaseStatus.Taken, ThaiDay.Of(taken)); }
        if (matter.Notes.FirstOrDefault(note => note.IsVisit) is { } visit) { yield return (CaseStatus.Visited, ThaiDay.Of(visit.At)); }
        if (HelpedOn(matter) is { } helped) { yield return (CaseStatus.Helped, helped); }
        if (matter.Closing is { } closing) { yield return (CaseStatus.Closed, ThaiDay.Of(closing.At)); }
    }

    private static DateOnly? HelpedOn(Case matter)
    {
        var days = matter.Helps.Where(help => help.Payment?.Receipt is not null).Select(help => help.Payment!.Day)
            .Concat(matter.Referrals.Select(referral => ThaiDay.Of(referral.At))).ToList();
        return days.Count == 0 ? null : days.Min();
    }
}
