using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.MyData;

/// <summary>ขอสำเนา: links of minutes to a page and a file with everything. What they show is read when they are opened.</summary>
internal sealed class CopyReply(Desks desks) : Reply(MyDataPostbacks.CopyAction)
{
    protected override Task<ISaying> AnswerAsync(Turn turn) =>
        Task.FromResult<ISaying>(turn.Person is { } person ? MyDataCards.Copy(desks.CopyLinks.Link(person, turn.Now)) : LinkingMessages.UnknownPerson);
}
