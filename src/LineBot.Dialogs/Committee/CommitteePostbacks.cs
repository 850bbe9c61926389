using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>What the buttons under a claim send back. Whoever receives it asks again who the person is.</summary>
internal static class CommitteePostbacks
{
    public static Postback Queue => new(Intents.Approvals);

    public static Postback Review(Claim claim) => About(ReviewReply.DialogId, claim);

    public static Postback Vote(Claim claim, VoteChoice choice) =>
        new(VoteDialog.DialogId, claim.Fund.Value, claim.Number.ToString(), VoteDraft.Write(choice));

    public static Postback Close(Claim claim) => About(CloseVoteDialog.DialogId, claim);

    public static Postback Pay(Claim claim) => About(PayDialog.DialogId, claim);

    private static Postback About(string dialog, Claim claim) => new(dialog, claim.Fund.Value, claim.Number.ToString());
}
