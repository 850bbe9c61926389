using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>The buttons of welfare on the member's side.</summary>
internal static class ClaimPostbacks
{
    public const string DeathAction = "death-claim";

    public const string PapersAction = "claim-papers";

    public const string WithdrawAction = "claim-withdraw";

    public const string AppealAction = "claim-appeal";

    /// <summary>Stands where a fund would: what follows are messages of the person with photos in them.</summary>
    private const string PhotosMark = "+photos";

    public static Postback Ask(Membership membership, Benefit benefit) =>
        new(Intents.Welfare, membership.Fund.Value, membership.Member.Value, benefit.Id);

    /// <summary>Asks for something with pictures that were sent before anything was said.</summary>
    public static Postback AskWithPhotos(IEnumerable<string> messageIds) => new(Intents.Welfare, [PhotosMark, .. messageIds]);

    /// <summary>Adds pictures that were sent before anything was said to a claim that waits for papers.</summary>
    public static Postback AddPhotos(IEnumerable<string> messageIds) => new(PapersAction, [PhotosMark, .. messageIds]);

    /// <summary>A death has a conversation of its own: somebody else asks.</summary>
    public static Postback AfterDeath(Benefit benefit) => new(DeathAction, benefit.Fund.Value, benefit.Id);

    public static Postback AfterSomeDeath => new(DeathAction);

    public static Postback Status(Claim claim) => Of(Intents.ClaimStatus, claim);

    public static Postback AddPapers(Claim claim) => Of(PapersAction, claim);

    public static Postback Withdraw(Claim claim) => Of(WithdrawAction, claim);

    public static Postback Appeal(Claim claim) => Of(AppealAction, claim);

    /// <summary>The claim that a button names in its first two arguments. That it is named says nothing about whose it is.</summary>
    public static (FundId Fund, ClaimNumber Number)? ClaimIn(Turn turn) =>
        FundId.TryParse(turn.Argument(0), out var fund) && ClaimNumber.TryParse(turn.Argument(1), out var number) ? (fund, number) : null;

    /// <summary>Messages with pictures that came before; an external one is never fetched.</summary>
    public static IReadOnlyList<string> PhotosIn(Turn turn) => turn.Argument(0) == PhotosMark
        ? [.. turn.Arguments.Skip(1)]
        : [.. turn.Photos.Where(photo => !photo.IsExternal).Select(photo => photo.MessageId)];

    private static Postback Of(string action, Claim claim) =>
        new(action, claim.Fund.Value, claim.Number.ToString());
}
