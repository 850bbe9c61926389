using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>ระเบียบ: what each fund gives, under which limits, for everybody to read; a human for every other rule.</summary>
internal sealed class BenefitRulesReply(IPassbooks passbooks, IClaims claims) : PersonalReply(Intents.Rules, passbooks)
{
    protected override async Task<ISaying> AnswerAsync(Turn turn, IReadOnlyList<Passbook> books)
    {
        var funds = books.DistinctBy(book => book.Membership.Fund);
        var rights = await Task.WhenAll(funds.Select(book => claims.BookAsync(book.Membership, turn.Today, turn.CancellationToken)));
        var cards = rights.OfType<WelfareBook>().SelectMany(book => EntitlementCards.RulesOf(book, turn.LocalNow)).ToList();
        return cards.Count == 0
            ? EntitlementMessages.OtherRules.With([ScriptMessages.TalkToHuman, .. HelpCards.Shortcuts(turn.Locale)])
            : Say.All(CardPages.Show(turn, Id, cards), EntitlementMessages.OtherRules.With(ScriptMessages.TalkToHuman));
    }
}
