using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Letters;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Contact;

/// <summary>จดหมาย: what members wrote and nobody has answered yet, oldest first; for those whose duty it is.</summary>
internal sealed class LettersReply(IPassbooks passbooks, ICommittee committee, ILetters letters) : Reply(Intents.Letters)
{
    private readonly LetterDesk desk = new(passbooks, committee);

    protected override async Task<ISaying> AnswerAsync(Turn turn)
    {
        var readers = await desk.AllAsync(turn);
        if (readers.Count == 0) { return ContactMessages.LettersAreForOfficers.With(ScriptMessages.TalkToHuman, MenuButton); }

        var cards = (await Task.WhenAll(readers.Select(reader => CardsAsync(turn, reader)))).SelectMany(some => some).ToList();
        return cards.Count == 0 ? ContactMessages.NoLetters.With(HelpCards.Shortcuts(turn.Locale)) : CardPages.Show(turn, Intents.Letters, cards);
    }

    private static Button MenuButton => Button.Of(HelpMessages.MenuButton, new(Intents.Help));

    private async Task<IEnumerable<Card>> CardsAsync(Turn turn, Correspondent reader)
    {
        var officer = reader.Officer.Membership;
        var open = await letters.OpenAsync(officer.Fund, officer.Member, turn.Key, turn.CancellationToken);
        return open.Select(letter => LetterCards.Of(letter, reader.FundName));
    }
}
