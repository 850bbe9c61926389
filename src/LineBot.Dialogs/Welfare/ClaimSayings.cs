using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>What a member hears after a command, with the buttons that lead on.</summary>
internal static class ClaimSayings
{
    /// <summary>The number at once, and what is still to come.</summary>
    public static ISaying Of(ClaimOutcome outcome) => outcome switch
    {
        ClaimOutcome.Done { Claim: var claim } when claim.PapersMissing.Count > 0 => Say
            .All(ClaimMessages.Sent(claim.Number), ClaimMessages.StillMissing(ClaimPapers.Names(claim.PapersMissing)))
            .With(AddPapers(claim), Status(claim)),
        ClaimOutcome.Done { Claim: var claim } => ClaimMessages.Sent(claim.Number).With(Status(claim)),
        ClaimOutcome.Refused { Why: ClaimRefusal.AmountChanged changed } =>
            ClaimMessages.AmountChanged(changed.Now.Amount).With(Button.Of(ClaimMessages.BeginAgain, new(Intents.Welfare))),
        _ => Refused(outcome),
    };

    public static ISaying Withdrawn(ClaimOutcome outcome) => After(outcome, ClaimStatusMessages.Withdrawn);

    public static ISaying PapersAdded(ClaimOutcome outcome) => outcome switch
    {
        ClaimOutcome.Done { Claim: var claim } when claim.PapersMissing.Count > 0 =>
            Say.All(ClaimStatusMessages.SomePapersAdded(claim.Number), ClaimMessages.StillMissing(ClaimPapers.Names(claim.PapersMissing)))
                .With(AddPapers(claim), Status(claim)),
        _ => After(outcome, ClaimStatusMessages.PapersAdded),
    };

    public static ISaying Appealed(ClaimOutcome outcome) => After(outcome, ClaimStatusMessages.Appealed);

    private static ISaying After(ClaimOutcome outcome, Func<ClaimNumber, Text> words) => outcome is ClaimOutcome.Done { Claim: var claim }
        ? words(claim.Number).With(Status(claim))
        : Refused(outcome);

    private static ISaying Refused(ClaimOutcome outcome) =>
        ClaimProblemMessages.Of(((ClaimOutcome.Refused)outcome).Why).With(ScriptMessages.TalkToHuman);

    private static Button Status(Claim claim) => Button.Of(ClaimCardMessages.ShowStatus, ClaimPostbacks.Status(claim));

    private static Button AddPapers(Claim claim) => Button.Of(ClaimCardMessages.AddPapers, ClaimPostbacks.AddPapers(claim));
}
