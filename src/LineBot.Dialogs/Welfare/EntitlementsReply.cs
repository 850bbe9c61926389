using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>สิทธิของฉัน: a card for each benefit of each membership, before any form.</summary>
internal sealed class EntitlementsReply(IPassbooks passbooks, IClaims claims) : PersonalReply(Intents.Entitlements, passbooks)
{
    protected override async Task<ISaying> AnswerAsync(Turn turn, IReadOnlyList<Passbook> books)
    {
        var rights = await Task.WhenAll(books.Select(book => claims.BookAsync(book.Membership, turn.Today, turn.CancellationToken)));
        var cards = rights.OfType<WelfareBook>().SelectMany(book => EntitlementCards.Of(book, turn.LocalNow)).ToList();
        return cards.Count == 0 ? EntitlementMessages.None.With(HelpCards.Shortcuts(turn.Locale)) : CardPages.Show(turn, Id, cards);
    }
}
