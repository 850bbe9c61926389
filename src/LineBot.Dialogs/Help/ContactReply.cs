using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Help;

/// <summary>คุยกับคน: which funds to turn to.</summary>
internal sealed class ContactReply() : Reply(Intents.Contact)
{
    protected override Task<ISaying> AnswerAsync(Turn turn)
    {
        var funds = turn.Links.Select(link => link.FundName).Distinct(StringComparer.Ordinal).Select(fund => HelpMessages.Bullet(fund)).ToList();
        var words = funds.Count == 0 ? HelpMessages.ContactAnyFund : Text.Lines([HelpMessages.ContactYourFund, .. funds]);
        return Task.FromResult(words.With(HelpCards.Shortcuts(turn.Locale)));
    }
}
