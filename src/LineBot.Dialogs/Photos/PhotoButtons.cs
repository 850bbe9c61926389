using LineBot.Dialogs.Cards;
using LineBot.Funds.Photos;

namespace LineBot.Dialogs.Photos;

/// <summary>
/// Buttons of a card that open photos for somebody who may see them. Links live for minutes: put them into the answer to a tap, never
/// into a push, which may be read tomorrow.
/// </summary>
public static class PhotoButtons
{
    public static IReadOnlyList<Button> Of(IPhotos photos, IEnumerable<PhotoId> shown, PhotoViewer viewer, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(photos);
        return [.. shown.Select((photo, index) => Button.Open(PhotoMessages.See(index + 1), photos.Link(photo, viewer, now)))];
    }
}
