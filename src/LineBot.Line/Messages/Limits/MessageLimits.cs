using LineBot.Line.Messages.Flex;
using LineBot.Line.Messages.Imagemaps;
using LineBot.Line.Messages.Templates;

namespace LineBot.Line.Messages.Limits;

/// <summary>LINE's limits, checked before sending: LINE refuses all messages of a call when one is at fault.</summary>
public static class MessageLimits
{
    /// <summary>LINE takes this many messages in one call.</summary>
    public const int MessagesMax = 5;

    /// <summary>UTF-16 units of a text message.</summary>
    public const int TextMax = 5000;

    /// <summary>UTF-16 units of what a locked screen shows of a card.</summary>
    public const int AltTextMax = 1500;

    /// <summary>UTF-16 units of a postback's data.</summary>
    public const int PostbackDataMax = 300;

    /// <summary>Buttons of a quick reply.</summary>
    public const int QuickRepliesMax = 13;

    private const int TrackingIdMax = 100;
    private const int PlaceNameMax = 100;
    private const int DeliveryTagMax = 30;
    private const int SenderNameMax = 20;

    /// <summary>Everything that LINE would refuse, in the order of the messages; empty when all is well.</summary>
    public static IReadOnlyList<MessageFault> Check(IReadOnlyList<Message> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var faults = new List<MessageFault>();
        var root = Place.Root(faults);
        root.Size("messages", messages, 1, MessagesMax);
        for (var index = 0; index < messages.Count; index++) { CheckMessage(root.InMessage(index), messages[index]); }
        return faults;
    }

    private static void CheckMessage(Place at, Message message)
    {
        CheckKind(at, message);
        if (message.QuickReply is { } quickReply) { CheckQuickReply(at.Property("quickReply"), quickReply); }
        if (message.Sender is { } sender) { CheckSender(at.Property("sender"), sender); }
    }

    private static void CheckKind(Place at, Message message)
    {
        switch (message)
        {
            case TextMessage text: TextLimits.Check(at, text); break;
            case TextV2Message text: TextLimits.Check(at, text); break;
            case FlexMessage flex: CheckFlex(at, flex); break;
            case TemplateMessage template: CheckTemplate(at, template); break;
            case ImagemapMessage imagemap: ImagemapLimits.Check(at, imagemap); break;
            case StickerMessage sticker: CheckSticker(at, sticker); break;
            case LocationMessage location: CheckLocation(at, location); break;
            case CouponMessage coupon: CheckCoupon(at, coupon); break;
            default: CheckMedia(at, message); break;
        }
    }

    private static void CheckFlex(Place at, FlexMessage flex)
    {
        at.Length("altText", flex.AltText, 1, AltTextMax);
        FlexLimits.Check(at.InFlex(), flex.Contents);
    }

    private static void CheckTemplate(Place at, TemplateMessage template)
    {
        at.Length("altText", template.AltText, 1, AltTextMax);
        TemplateLimits.Check(at.Property("template"), template.Template);
    }

    private static void CheckSticker(Place at, StickerMessage sticker)
    {
        at.Length("packageId", sticker.PackageId, 1, int.MaxValue);
        at.Length("stickerId", sticker.StickerId, 1, int.MaxValue);
    }

    private static void CheckLocation(Place at, LocationMessage location)
    {
        at.Length("title", location.Title, 1, PlaceNameMax);
        at.Length("address", location.Address, 1, PlaceNameMax);
        at.Range("latitude", location.Latitude, -90, 90);
        at.Range("longitude", location.Longitude, -180, 180);
    }

    private static void CheckCoupon(Place at, CouponMessage coupon)
    {
        at.Length("couponId", coupon.CouponId, 1, int.MaxValue);
        at.Length("deliveryTag", coupon.DeliveryTag, 0, DeliveryTagMax);
    }

    private static void CheckMedia(Place at, Message message)
    {
        switch (message)
        {
            case ImageMessage image:
                at.HttpsUrl("originalContentUrl", image.OriginalContentUrl);
                at.HttpsUrl("previewImageUrl", image.PreviewImageUrl);
                break;
            case VideoMessage video:
                at.HttpsUrl("originalContentUrl", video.OriginalContentUrl);
                at.HttpsUrl("previewImageUrl", video.PreviewImageUrl);
                at.Length("trackingId", video.TrackingId, 1, TrackingIdMax);
                break;
            case AudioMessage audio:
                at.HttpsUrl("originalContentUrl", audio.OriginalContentUrl);
                at.Range("duration", audio.Duration, 1, long.MaxValue);
                break;
        }
    }

    private static void CheckQuickReply(Place at, QuickReply quickReply)
    {
        at.Size("items", quickReply.Items, 1, QuickRepliesMax);
        for (var index = 0; index < quickReply.Items.Count; index++)
        {
            var item = at.Item("items", index);
            item.HttpsUrl("imageUrl", quickReply.Items[index].ImageUrl);
            ActionLimits.Check(item.Property("action"), quickReply.Items[index].Action, ActionPlace.QuickReply);
        }
    }

    private static void CheckSender(Place at, Sender sender)
    {
        at.Length("name", sender.Name, 1, SenderNameMax);
        at.HttpsUrl("iconUrl", sender.IconUrl);
    }
}
