using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.MyData;

/// <summary>ข้อมูลของฉัน: what is kept, by kind and since when. Also for whoever is not linked: the chat itself is kept for a while.</summary>
internal sealed class MyDataReply(Desks desks) : Reply(Intents.MyData)
{
    private readonly OwnData own = new(desks.Passbooks, desks.PersonalData);

    protected override async Task<ISaying> AnswerAsync(Turn turn) => await own.ReadAsync(turn) switch
    {
        (null, _) => LinkingMessages.UnknownPerson,
        ({ } copy, var isLinked) => MyDataCards.Overview(copy.Counts, isLinked, turn.LocalNow).With(HelpCards.Shortcuts(turn.Locale)),
    };
}
