using System.Text.RegularExpressions;
using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>สถานะ: every claim with what can still be done, or the one whose number was said or tapped.</summary>
internal sealed partial class ClaimStatusReply(Desks desks) : PersonalReply(Intents.ClaimStatus, desks.Passbooks)
{
    private readonly OwnClaims claims = new(desks);

    protected override async Task<ISaying> AnswerAsync(Turn turn, IReadOnlyList<Passbook> books)
    {
        var all = await claims.OfAsync(turn, books);
        if (NumberIn(turn) is { } number)
        {
            return all.FirstOrDefault(own => own.Claim.Number == number && IsOfNamedFund(turn, own)) is { } one ? CardOf(one) : NotFound(turn, number, all);
        }

        return all.Count == 0 ? ClaimStatusMessages.None.With(HelpCards.Shortcuts(turn.Locale)) : CardPages.Show(turn, Id, [.. InOrder(turn, all).Select(CardOf)]);
    }

    private static Card CardOf(OwnClaim own) => ClaimCards.Of(own.Claim, own.Book.FundName);

    private ISaying NotFound(Turn turn, ClaimNumber number, IReadOnlyList<OwnClaim> all) => all.Count == 0
        ? ClaimStatusMessages.None.With(HelpCards.Shortcuts(turn.Locale))
        : Say.All(ClaimStatusMessages.NotFound(number), CardPages.Show(turn, Id, [.. all.Select(CardOf)]));

    /// <summary>What still moves comes first; whoever speaks of an appeal sees what can be appealed.</summary>
    private static IEnumerable<OwnClaim> InOrder(Turn turn, IReadOnlyList<OwnClaim> all) => turn.Text?.Contains("อุทธรณ์", StringComparison.Ordinal) == true
        ? all.OrderByDescending(own => own.Claim.MayAppeal)
        : all.OrderByDescending(own => own.Claim.IsOpen || own.Claim.Status == ClaimStatus.Approved);

    private static ClaimNumber? NumberIn(Turn turn) =>
        ClaimPostbacks.ClaimIn(turn)?.Number
        ?? (turn.Text is { } text && Written().Match(ThaiText.Clean(text)) is { Success: true } match && ClaimNumber.TryParse(match.Value, out var number) ? number : null);

    private static bool IsOfNamedFund(Turn turn, OwnClaim own) => ClaimPostbacks.ClaimIn(turn) is not { } named || named.Fund == own.Claim.Fund;

    [GeneratedRegex("[Ww] ?-? ?2[4-9][0-9]{2} ?[-/]? ?[0-9]{1,6}", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
