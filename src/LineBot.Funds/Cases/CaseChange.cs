using LineBot.Funds.Decisions;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;

namespace LineBot.Funds.Cases;

/// <summary>A case on its way from one state to the next, with the events that it leaves behind.</summary>
internal sealed class CaseChange(Case matter, CaseContext context)
{
    private readonly List<CaseEvent> events = [];
    private Case matter = matter;

    private MemberNumber By => context.Worker.Member;

    public CaseOutcome.Done Done() => new(matter, events);

    public CaseChange Add(LineUserId user, string? words, IReadOnlyList<PhotoId> photos, MapPin? pin)
    {
        Note(words, photos, isVisit: false);
        matter = matter with { Place = matter.Place with { Pin = matter.Place.Pin ?? pin } };
        if (!matter.IsReportedBy(By)) { matter = matter with { Reporters = [.. matter.Reporters, new(By, user, context.Now)] }; }
        return Happen(CaseEventKind.Added);
    }

    public CaseChange Take()
    {
        matter = matter with { Owner = By };
        return Advance(CaseStatus.Taken).Happen(CaseEventKind.Taken);
    }

    public CaseChange Assign(MemberNumber to)
    {
        matter = matter with { Owner = to };
        return Advance(CaseStatus.Taken).Happen(CaseEventKind.Assigned);
    }

    public CaseChange Visit(CaseCommand.Visit visit)
    {
        matter = matter with { Owner = matter.Owner ?? By };
        Note(visit.Words, visit.Photos, isVisit: true);
        return Advance(CaseStatus.Visited).Happen(CaseEventKind.Visited);
    }

    public CaseChange Plan(CaseCommand.PlanHelp plan)
    {
        var isAllowed = !context.Rules.NeedsVote(plan.Amount);
        var help = new CaseHelp(matter.Helps.Count + 1, plan.Pot, matter.Purpose, plan.Amount, By, context.Now)
        {
            AllowedAt = isAllowed ? context.Now : null,
        };
        matter = matter with { Helps = [.. matter.Helps, help] };
        Happen(CaseEventKind.HelpPlanned);
        return isAllowed ? Happen(CaseEventKind.HelpAllowed) : this;
    }

    public CaseChange Vote(CaseCommand.VoteOnHelp vote)
    {
        var votes = matter.OpenHelp!.Votes.Where(other => other.Officer != By).Append(new(By, vote.Ballot, vote.Reason, context.Now)).ToList();
        Replace(matter.OpenHelp with { Votes = votes });
        Happen(CaseEventKind.VoteCast);
        return Tally.Of(votes, context.ElectorateOf(matter), context.CommitteeRules.ChairBreaksTies).Certain switch
        {
            true => Allow(),
            false => Refuse(),
            _ => this,
        };
    }

    public CaseChange BeginPayment()
    {
        if (matter.OpenHelp is { Payment: not null }) { return this; }
        Replace(matter.OpenHelp! with { Payment = new(By, ThaiDay.Of(context.Now), context.Key, Receipt: null) });
        return Happen(CaseEventKind.PaymentBegun);
    }

    public CaseChange Refer(string agency)
    {
        matter = matter with { Referrals = [.. matter.Referrals, new(agency, By, context.Now)] };
        return Advance(CaseStatus.Helped).Happen(CaseEventKind.Referred);
    }

    public CaseChange Answer(CaseCommand.RecordAnswer answer)
    {
        var referrals = matter.Referrals.ToList();
        referrals[answer.Referral] = referrals[answer.Referral] with { Answer = answer.Words, AnsweredAt = context.Now };
        matter = matter with { Referrals = referrals };
        return Happen(CaseEventKind.Answered);
    }

    public CaseChange Close(CaseCommand.Close close)
    {
        matter = matter with { Closing = new(close.Reason, close.Words, By, context.Now), Status = CaseStatus.Closed };
        return Happen(CaseEventKind.Closed);
    }

    public CaseChange Identify(MemberNumber subject)
    {
        matter = matter with { Subject = matter.Subject with { Member = subject } };
        return Happen(CaseEventKind.Identified);
    }

    private CaseChange Allow()
    {
        Replace(matter.OpenHelp! with { AllowedAt = context.Now });
        return Happen(CaseEventKind.HelpAllowed);
    }

    private CaseChange Refuse()
    {
        Replace(matter.OpenHelp! with { IsRefused = true });
        return Happen(CaseEventKind.HelpRefused);
    }

    private void Replace(CaseHelp help) =>
        matter = matter with { Helps = [.. matter.Helps.Select(other => other.Serial == help.Serial ? help : other)] };

    private void Note(string? words, IReadOnlyList<PhotoId> photos, bool isVisit)
    {
        if (string.IsNullOrWhiteSpace(words) && photos.Count == 0) { return; }
        matter = matter with { Notes = [.. matter.Notes, new(By, context.Now, isVisit, words, photos)] };
    }

    /// <summary>A step forward gives new time; a case never goes back.</summary>
    private CaseChange Advance(CaseStatus status)
    {
        matter = matter with
        {
            Status = matter.Status < status ? status : matter.Status,
            TakenAt = matter.TakenAt ?? context.Now,
            DueAt = context.Now + context.Rules.SpanOf(matter.Urgency),
            Level = 0,
        };
        return this;
    }

    private CaseChange Happen(CaseEventKind kind)
    {
        matter = matter with { Revision = matter.Revision + 1 };
        events.Add(new(matter.Number, matter.Revision, context.Now, By, kind, matter.Status));
        return this;
    }
}
