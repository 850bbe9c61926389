using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Photos;
using LineBot.Funds.Workbooks;
using LineBot.Line.Events;

namespace LineBot.Dialogs.Photos;

/// <summary>A person took a message back: what was kept of it goes too. LINE allows no answer.</summary>
internal sealed class UnsendReply(IPhotos photos, IWorkbooks workbooks) : Reply("unsend")
{
    protected override async Task<ISaying> AnswerAsync(Turn turn)
    {
        if (turn.Event is UnsendEvent unsend && turn.Person is { } sender)
        {
            if (await photos.ForgetAsync(sender, unsend.MessageId, turn.CancellationToken) is null)
            {
                await workbooks.ForgetAsync(unsend.MessageId, turn.CancellationToken);
            }
        }

        return Say.Nothing;
    }
}
