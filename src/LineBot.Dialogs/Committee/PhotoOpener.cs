using LineBot.Dialogs.Cards;
using LineBot.Funds.Photos;

namespace LineBot.Dialogs.Committee;

/// <summary>Makes the buttons that open a claim's photos for one officer, for some minutes; each look is recorded.</summary>
internal sealed class PhotoOpener(IPhotos photos, ClaimMatter matter, DateTimeOffset now)
{
    public Button Button(KeptPhoto photo, int number)
    {
        var viewer = new PhotoViewer(matter.Claim.Fund, matter.By.Member, matter.Claim.Number.ToString());
        return Cards.Button.Open(Photos.PhotoMessages.See(number), photos.Link(photo.Id, viewer, now));
    }
}
