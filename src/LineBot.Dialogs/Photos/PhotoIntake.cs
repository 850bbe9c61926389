using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Photos;

namespace LineBot.Dialogs.Photos;

/// <summary>What a conversation's question for pictures calls: takes one, and finds the words for what became of it.</summary>
public sealed class PhotoIntake(IPhotos photos)
{
    /// <summary>A picture that is still on its way counts as taken: its sender is told should it come to nothing.</summary>
    public async Task<TakenPhoto<TDraft>> TakeAsync<TDraft>(Turn turn, FundId fund, Photo photo, Func<PhotoId, TDraft> keep)
        where TDraft : class
    {
        if (turn.Person is not { } sender) { return new(null, PhotoMessages.Unreadable); }

        var request = new PhotoRequest(sender, photo.MessageId, turn.Channel, fund, photo.IsExternal);
        return await photos.TakeAsync(request, turn.CancellationToken) switch
        {
            PhotoOutcome.Kept kept => new(keep(kept.Photo.Id), null),
            PhotoOutcome.Later later => new(keep(later.Id), null),
            PhotoOutcome.Refused refused => Refuse(Because(refused.Why)),
            PhotoOutcome.External => Refuse(PhotoMessages.External),
            var other => throw new UnreachableException(other.GetType().Name),
        };

        static TakenPhoto<TDraft> Refuse(Text why) => new(null, why);
    }

    private static Text Because(PhotoState why) => why switch
    {
        PhotoState.TooLarge => PhotoMessages.TooLarge,
        PhotoState.Gone => PhotoMessages.Gone,
        PhotoState.Deleted or PhotoState.Hidden => PhotoMessages.TakenBack,
        _ => PhotoMessages.Unreadable,
    };
}
