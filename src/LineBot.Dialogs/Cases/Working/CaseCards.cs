using System.Globalization;
using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Cases;

namespace LineBot.Dialogs.Cases;

/// <summary>A case as those see it who work on it.</summary>
internal static class CaseCards
{
    private const int NotesShown = 6;
    private const int WordsShown = 400;

    /// <summary>One line of the list, as a card with a button: no names.</summary>
    public static Card Line(CaseLine line, FundId fund, string fundName, LocalTime now, DateTimeOffset moment) => new()
    {
        AltText = CaseCardMessages.Ready,
        Title = CaseCardMessages.Title(line.Number, CaseTermMessages.Name(line.Category)),
        Subtitle = Text.Same(fundName),
        Blocks =
        [
            Urgency(line.Urgency),
            new Block.Row(CaseCardMessages.Where, CasePlaces.Village(line.Place)),
            new Block.Row(CaseCardMessages.Status, CaseTermMessages.Name(line.Status)),
            new Block.Row(CaseCardMessages.Age, CaseCardMessages.Ago(new(ThaiDay.Of(line.ReportedAt).DayNumber - now.Date.DayNumber))),
            new Block.Row(CaseCardMessages.Owner, Owner(line.Owner)),
            Due(line.DueAt, line.IsOverdue(moment)),
        ],
        Buttons = [Button.Of(CaseNewsMessages.OpenButton, CasePostbacks.Open(fund, line.Number)) with { IsPrimary = true }],
    };

    /// <summary>Everything that is kept.</summary>
    public static Card Whole(Case matter, DateTimeOffset now) => new()
    {
        AltText = CaseCardMessages.Ready,
        Title = CaseCardMessages.Title(matter.Number, CaseTermMessages.Name(matter.Category)),
        Subtitle = CaseTermMessages.Name(matter.Status),
        Blocks = [.. Head(matter, now), .. Notes(matter), .. Helps(matter), .. Referrals(matter), .. Closing(matter)],
        Buttons = matter.Place.Pin is { } pin ? [Button.Open(CaseCardMessages.Map, MapOf(pin))] : [],
    };

    /// <summary>A sentence, and the buttons of what can be done next.</summary>
    public static ISaying Next(Case matter, Text words) => words.With([.. StepsOf(matter).Take(Say.ButtonsMax)]);

    public static IEnumerable<Block> Helps(Case matter)
    {
        if (matter.Helps.Count == 0) { yield break; }
        yield return new Block.Heading(CaseCardMessages.FundHelp);
        foreach (var help in matter.Helps) { yield return new Block.Paragraph(Write(help)); }
    }

    public static IEnumerable<Block> Referrals(Case matter)
    {
        if (matter.Referrals.Count == 0) { yield break; }
        yield return new Block.Heading(CaseCardMessages.StateHelp);
        foreach (var referral in matter.Referrals)
        {
            yield return new Block.Paragraph(referral.Answer is { } answer
                ? CaseCardMessages.Answered(referral.Agency, answer)
                : CaseCardMessages.Asked(referral.Agency, ThaiDay.Of(referral.At)));
        }
    }

    public static IEnumerable<Block> Closing(Case matter)
    {
        if (matter.Closing is not { } closing) { yield break; }
        var reason = CaseTermMessages.Name(closing.Reason);
        yield return new Block.Detail(
            CaseCardMessages.ClosedOn(ThaiDay.Of(closing.At)), closing.Words is { } words ? CaseCardMessages.Because(reason, words) : reason);
    }

    public static Text Consent(CaseConsent consent)
    {
        var answer = CaseTermMessages.Name(consent.Answer);
        return consent.Why is { } why ? CaseCardMessages.Because(answer, why) : answer;
    }

    public static Text Who(CaseSubject subject) => CaseTermMessages.Join(
        subject.Name is { } name ? Text.Same(name) : CaseCardMessages.Unknown, CaseTermMessages.Name(subject.Age));

    private static IEnumerable<Button> StepsOf(Case matter)
    {
        if (!matter.IsOpen) { yield return Step(CaseNewsMessages.OpenButton, CasePostbacks.OpenAction, matter); yield break; }
        if (matter.Owner is null) { yield return Step(StepMessages.Take, CasePostbacks.TakeAction, matter); }
        if (matter.OpenHelp is { AllowedAt: null }) { yield return Step(StepMessages.Vote, CasePostbacks.VoteAction, matter); }
        if (matter.OpenHelp is { AllowedAt: not null }) { yield return Step(StepMessages.Pay, CasePostbacks.PayAction, matter); }
        yield return Step(StepMessages.Visit, CasePostbacks.VisitAction, matter);
        if (matter.Owner is not null && matter.OpenHelp is null) { yield return Step(StepMessages.Help, CasePostbacks.HelpAction, matter); }
        if (matter.Owner is not null) { yield return Step(StepMessages.Refer, CasePostbacks.ReferAction, matter); }
        if (matter.Referrals.Any(referral => referral.AnsweredAt is null)) { yield return Step(StepMessages.RecordAnswer, CasePostbacks.AnswerAction, matter); }
        if (matter.Referrals.Count > 0) { yield return Step(StepMessages.Letter, CasePostbacks.LetterAction, matter); }
        if (matter.OpenHelp is null) { yield return Step(StepMessages.Close, CasePostbacks.CloseAction, matter); }
        yield return Step(StepMessages.Assign, CasePostbacks.AssignAction, matter);
        if (matter.Subject.Member is null) { yield return Step(StepMessages.Identify, CasePostbacks.IdentifyAction, matter); }
    }

    private static Button Step(Text label, string action, Case matter) => Button.Of(label, CasePostbacks.About(action, matter.Fund, matter.Number));

    private static IEnumerable<Block> Head(Case matter, DateTimeOffset now)
    {
        yield return Urgency(matter.Urgency);
        if (matter.IsOpen) { yield return Due(matter.DueAt, matter.IsOverdue(now)); }
        yield return new Block.Row(CaseCardMessages.Owner, Owner(matter.Owner));
        yield return new Block.Detail(CaseCardMessages.Where, CasePlaces.Write(matter.Place));
        yield return new Block.Detail(CaseCardMessages.Who, Who(matter.Subject));
        yield return new Block.Detail(CaseCardMessages.Consent, Consent(matter.Consent));
    }

    private static IEnumerable<Block> Notes(Case matter) => matter.Notes.TakeLast(NotesShown).Select(note => new Block.Detail(
        note.IsVisit
            ? CaseCardMessages.VisitedOn(ThaiDay.Of(note.At), note.By.Value)
            : CaseCardMessages.Reported(ThaiDay.Of(note.At), note.By.Value),
        note.Words is { } words ? Text.Same(words.Length > WordsShown ? words[..WordsShown] + "…" : words) : CaseCardMessages.OnlyPhotos));

    private static Text Write(CaseHelp help) => help switch
    {
        { Payment: { Receipt: { } receipt } payment } => CaseCardMessages.Paid(help.Amount, payment.Day, receipt.Value),
        { IsRefused: true } => CaseCardMessages.Dropped(help.Amount),
        { AllowedAt: null } => CaseCardMessages.ToVote(help.Amount),
        _ => CaseCardMessages.ToPay(help.Amount),
    };

    private static Block.Row Urgency(CaseUrgency urgency) => new(CaseCardMessages.Urgency, CaseTermMessages.Name(urgency))
    {
        Tone = urgency == CaseUrgency.VeryUrgent ? Tone.Attention : Tone.Plain,
    };

    private static Block.Row Due(DateTimeOffset due, bool isLate) => new(
        CaseCardMessages.Due, isLate ? CaseCardMessages.IsLate(LocalTime.Of(due)) : CaseCardMessages.DueAt(LocalTime.Of(due)))
    {
        Tone = isLate ? Tone.Attention : Tone.Plain,
    };

    private static Text Owner(Funds.Members.MemberNumber? owner) => owner is { } member ? CaseCardMessages.OwnerIs(member.Value) : CaseCardMessages.Free;

    private static Uri MapOf(MapPin pin) => new(string.Create(
        CultureInfo.InvariantCulture, $"https://www.google.com/maps/search/?api=1&query={pin.Latitude:0.######},{pin.Longitude:0.######}"));
}
