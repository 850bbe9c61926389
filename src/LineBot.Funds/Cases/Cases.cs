using System.Diagnostics;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Funds.Cases;

/// <summary>The way of a case: a case, a command and what it is judged by make the next case and what happened, or a refusal.</summary>
public static class Cases
{
    /// <summary>After so many climbs the case stays where everybody who decides hears of it.</summary>
    public const int LevelMax = 3;

    public static CaseRefusal? WhyNot(CaseReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (!report.Place.IsKnown) { return new CaseRefusal.PlaceNeeded(); }
        if (report.Photos.Count > Case.PhotosMax) { return new CaseRefusal.TooManyPhotos(Case.PhotosMax); }
        return report.Words?.Length > CaseCommand.WordsMax ? new CaseRefusal.TooManyWords(CaseCommand.WordsMax) : null;
    }

    /// <summary>A case begins.</summary>
    public static CaseOutcome Open(CaseReport report, CaseNumber number, CaseRules rules, DateTimeOffset now)
    {
        if (WhyNot(report) is { } why) { return new CaseOutcome.Refused(why); }

        ArgumentNullException.ThrowIfNull(rules);
        var matter = new Case
        {
            Number = number,
            Fund = report.Fund,
            Subject = report.Subject,
            Place = report.Place,
            Category = report.Category,
            Urgency = report.Urgency,
            Consent = report.Consent,
            ReportedAt = now,
            DueAt = now + rules.SpanOf(report.Urgency),
            Reporters = [new(report.By.Member, report.By.User, now)],
            Notes = report.Words is null && report.Photos.Count == 0 ? [] : [new(report.By.Member, now, IsVisit: false, report.Words, report.Photos)],
            Revision = 1,
        };
        return new CaseOutcome.Done(matter, [new(number, 1, now, report.By.Member, CaseEventKind.Reported, CaseStatus.Reported)]);
    }

    /// <summary>Whether a command would be refused, and why; checked in one written order: may this person, is it the time, is it whole.</summary>
    public static CaseRefusal? WhyNot(Case matter, CaseCommand command, CaseContext context) => command switch
    {
        CaseCommand.Add add => CaseRights.ToAdd(matter, context) ?? CaseChecks.Open(matter) ?? CaseChecks.Addition(matter, add.Words, add.Photos),
        CaseCommand.Join join => CaseRights.ToJoin(matter, join, context) ?? CaseChecks.Open(matter) ?? CaseChecks.Addition(matter, join.Words, join.Photos),
        CaseCommand.Take => CaseRights.ToWork(matter, context) ?? CaseChecks.Open(matter) ?? CaseChecks.Take(matter, context),
        CaseCommand.Assign => CaseRights.ToWork(matter, context) ?? CaseChecks.Open(matter) ?? CaseChecks.Assign(matter, context),
        CaseCommand.Visit visit => CaseRights.ToWork(matter, context) ?? CaseChecks.Open(matter) ?? CaseChecks.Words(visit.Words)
            ?? CaseChecks.Addition(matter, visit.Words, visit.Photos),
        CaseCommand.PlanHelp plan => CaseRights.ToDecide(matter, context) ?? CaseChecks.Open(matter) ?? CaseChecks.Taken(matter) ?? CaseChecks.Plan(matter, plan.Amount),
        CaseCommand.VoteOnHelp vote => CaseRights.ToDecide(matter, context) ?? CaseChecks.Open(matter) ?? CaseChecks.Vote(matter, vote),
        CaseCommand.PayHelp => CaseRights.ToPay(matter, context) ?? CaseChecks.Pay(matter, context),
        CaseCommand.Refer refer => CaseRights.ToWork(matter, context) ?? CaseChecks.Open(matter) ?? CaseChecks.Taken(matter) ?? CaseChecks.Words(refer.Agency),
        CaseCommand.RecordAnswer answer => CaseRights.ToWork(matter, context) ?? CaseChecks.Open(matter) ?? CaseChecks.Referral(matter, answer.Referral)
            ?? CaseChecks.Words(answer.Words),
        CaseCommand.Close close => CaseRights.ToWork(matter, context) ?? CaseChecks.Open(matter) ?? CaseChecks.Close(matter, close),
        CaseCommand.Identify => CaseRights.ToDecide(matter, context) ?? CaseChecks.Open(matter) ?? (context.Other is null ? new CaseRefusal.NoSuchMember() : null),
        _ => throw new UnreachableException(command.GetType().Name),
    };

    /// <summary>Carries a command out. Paying begins the payment; <see cref="Paid"/> completes it with the receipt of the pot.</summary>
    public static CaseOutcome Apply(Case matter, CaseCommand command, CaseContext context)
    {
        if (WhyNot(matter, command, context) is { } why) { return new CaseOutcome.Refused(why); }

        var change = new CaseChange(matter, context);
        return command switch
        {
            CaseCommand.Add add => change.Add(add.By.User, add.Words, add.Photos, pin: null).Done(),
            CaseCommand.Join join => change.Add(join.By.User, join.Words, join.Photos, join.Place.Pin).Done(),
            CaseCommand.Take => change.Take().Done(),
            CaseCommand.Assign assign => change.Assign(assign.To).Done(),
            CaseCommand.Visit visit => change.Visit(visit).Done(),
            CaseCommand.PlanHelp plan => change.Plan(plan).Done(),
            CaseCommand.VoteOnHelp vote => change.Vote(vote).Done(),
            CaseCommand.PayHelp => change.BeginPayment().Done(),
            CaseCommand.Refer refer => change.Refer(refer.Agency).Done(),
            CaseCommand.RecordAnswer answer => change.Answer(answer).Done(),
            CaseCommand.Close close => change.Close(close).Done(),
            CaseCommand.Identify identify => change.Identify(identify.Subject).Done(),
            _ => throw new UnreachableException(command.GetType().Name),
        };
    }

    /// <summary>The pot has paid: the help gets its receipt. The payer is whoever began.</summary>
    public static CaseOutcome.Done Paid(Case matter, ReceiptNumber receipt, CaseRules rules, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(rules);
        var help = matter.OpenHelp;
        var payment = help?.Payment ?? throw new ArgumentException("No payment was begun.", nameof(matter));
        payment = payment with { Receipt = receipt };
        var paid = matter with
        {
            Helps = [.. matter.Helps.Select(other => other == help ? help with { Payment = payment } : other)],
            Status = matter.Status < CaseStatus.Helped ? CaseStatus.Helped : matter.Status,
            DueAt = now + rules.SpanOf(matter.Urgency),
            Level = 0,
            Revision = matter.Revision + 1,
        };
        return new(paid, [new(matter.Number, paid.Revision, now, payment.By, CaseEventKind.HelpPaid, paid.Status)]);
    }

    /// <summary>The pot did not pay: the plan goes, so that another can be made.</summary>
    public static CaseOutcome.Done NotPaid(Case matter, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(matter);
        var help = matter.OpenHelp ?? throw new ArgumentException("Nothing was planned.", nameof(matter));
        var changed = matter with
        {
            Helps = [.. matter.Helps.Select(other => other.Serial == help.Serial ? help with { IsRefused = true } : other)],
            Revision = matter.Revision + 1,
        };
        return new(changed, [new(matter.Number, changed.Revision, now, help.Payment?.By, CaseEventKind.HelpRefused, changed.Status)]);
    }

    /// <summary>Time ran out: the next level is told, and gets as much time again. Null: it has not.</summary>
    public static CaseOutcome.Done? Climb(Case matter, CaseRules rules, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(rules);
        if (!matter.IsOverdue(now)) { return null; }

        var climbed = matter with { Level = Math.Min(matter.Level + 1, LevelMax), DueAt = now + rules.SpanOf(matter.Urgency), Revision = matter.Revision + 1 };
        return new(climbed, [new(matter.Number, climbed.Revision, now, By: null, CaseEventKind.Climbed, climbed.Status)]);
    }

    /// <summary>
    /// Who is told of a case at a level: its owner (or, while it has none, those who decide), then chair and secretary, then all who decide.
    /// </summary>
    public static IReadOnlyList<MemberNumber> ToldAt(Case matter, IReadOnlyList<Officer> committee)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(committee);
        var deciding = committee.Where(officer => officer.Has(Duty.Decide)).ToList();
        var heads = deciding.Where(officer => officer.Is(Position.Chair) || officer.Is(Position.ViceChair) || officer.Is(Position.Secretary)).ToList();
        IEnumerable<MemberNumber> told = matter.Level switch
        {
            <= 1 when matter.Owner is { } owner => [owner],
            <= 2 when heads.Count > 0 => heads.Select(officer => officer.Membership.Member),
            _ => deciding.Select(officer => officer.Membership.Member),
        };
        return [.. told.Where(member => member != matter.Subject.Member).Distinct()];
    }
}
