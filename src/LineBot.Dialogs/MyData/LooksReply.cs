using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.MyData;

/// <summary>Who looked at the person's photos, claims, cases and letters: which officer, on which day and hour, newest first.</summary>
internal sealed class LooksReply(Desks desks) : Reply(MyDataPostbacks.LooksAction)
{
    private readonly OwnData own = new(desks.Passbooks, desks.PersonalData);

    protected override async Task<ISaying> AnswerAsync(Turn turn)
    {
        var looks = await own.LooksAsync(turn);
        return looks.Count == 0
            ? MyDataMessages.NobodyLooked.With(HelpCards.Shortcuts(turn.Locale))
            : CardPages.Show(turn, Id, MyDataCards.Looks(looks));
    }
}
