using LineBot.Funds.Decisions;
using LineBot.Funds.Photos;

namespace LineBot.Funds.Cases;

/// <summary>Whether it is the time for a command, and whether the command is whole.</summary>
internal static class CaseChecks
{
    public static CaseRefusal? Open(Case matter) => matter.Closing is { } closing ? new CaseRefusal.AlreadyClosed(closing.Reason) : null;

    public static CaseRefusal? Addition(Case matter, string? words, IReadOnlyList<PhotoId> photos)
    {
        if (words?.Length > CaseCommand.WordsMax) { return new CaseRefusal.TooManyWords(CaseCommand.WordsMax); }
        if (matter.Notes.Count >= Case.NotesMax || matter.Photos.Count() + photos.Count > Case.PhotosMax) { return new CaseRefusal.TooManyPhotos(Case.PhotosMax); }
        return null;
    }

    public static CaseRefusal? Words(string? words)
    {
        if (string.IsNullOrWhiteSpace(words)) { return new CaseRefusal.WordsNeeded(); }
        return words.Length > CaseCommand.WordsMax ? new CaseRefusal.TooManyWords(CaseCommand.WordsMax) : null;
    }

    public static CaseRefusal? Take(Case matter, CaseContext context) =>
        matter.Owner is { } owner && owner != context.Worker.Member ? new CaseRefusal.AlreadyTaken(owner) : null;

    public static CaseRefusal? Assign(Case matter, CaseContext context) =>
        context.Other is { } other && CaseRights.MayWork(matter, other) ? null : new CaseRefusal.NoSuchWorker();

    public static CaseRefusal? Taken(Case matter) => matter.Owner is null ? new CaseRefusal.NotTaken() : null;

    public static CaseRefusal? Plan(Case matter, Money amount)
    {
        if (matter.OpenHelp is not null) { return new CaseRefusal.HelpIsPlanned(); }
        return amount.IsPositive ? null : new CaseRefusal.AmountNeeded();
    }

    public static CaseRefusal? Vote(Case matter, CaseCommand.VoteOnHelp vote)
    {
        if (matter.OpenHelp is not { } help) { return new CaseRefusal.NothingPlanned(); }
        if (help.AllowedAt is not null) { return new CaseRefusal.AlreadyAllowed(); }
        return vote.Ballot == Ballot.Against ? Words(vote.Reason) : null;
    }

    public static CaseRefusal? Pay(Case matter, CaseContext context)
    {
        if (matter.OpenHelp is not { } help) { return Settled(matter); }
        if (help.AllowedAt is null)
        {
            var tally = Tally.Of(help.Votes, context.ElectorateOf(matter), context.CommitteeRules.ChairBreaksTies);
            return new CaseRefusal.NotAllowedYet(tally.Voted, tally.Quorum);
        }

        return context.CommitteeRules.PayerIsAnother && help.By == context.Worker.Member ? new CaseRefusal.SamePersonPlannedIt() : null;
    }

    public static CaseRefusal? Referral(Case matter, int referral) =>
        referral >= 0 && referral < matter.Referrals.Count ? null : new CaseRefusal.NoSuchReferral();

    /// <summary>Money that is allowed goes out, or is voted down, before the case is over.</summary>
    public static CaseRefusal? Close(Case matter, CaseCommand.Close close)
    {
        if (matter.OpenHelp is not null) { return new CaseRefusal.HelpIsPlanned(); }
        return close.Reason == CloseReason.Other ? Words(close.Words) : null;
    }

    private static CaseRefusal Settled(Case matter) => matter.Helps is [.., { Payment: { Receipt: { } receipt } payment }]
        ? new CaseRefusal.AlreadyPaid(payment.By, receipt)
        : new CaseRefusal.NothingPlanned();
}
