using LineBot.Line.Messages.Imagemaps;

namespace LineBot.Line.Messages.Limits;

/// <summary>Limits of pictures with places to tap.</summary>
internal static class ImagemapLimits
{
    private const int BaseWidth = 1040;
    private const int ActionsMax = 50;
    private const int LabelMax = 100;
    private const int TextMax = 400;
    private const int UriMax = 1000;
    private const int ClipboardMax = 1000;
    private const int LinkLabelMax = 30;

    public static void Check(Place at, ImagemapMessage imagemap)
    {
        at.HttpsUrl("baseUrl", imagemap.BaseUrl);
        at.Length("altText", imagemap.AltText, 1, MessageLimits.AltTextMax);
        var size = at.Property("baseSize");
        size.Range("width", imagemap.BaseSize.Width, BaseWidth, BaseWidth);
        size.Range("height", imagemap.BaseSize.Height, 1, int.MaxValue);
        at.Size("actions", imagemap.Actions, 1, ActionsMax);
        for (var index = 0; index < imagemap.Actions.Count; index++)
        {
            CheckAction(at.Item("actions", index), imagemap.Actions[index]);
        }
        if (imagemap.Video is { } video) { CheckVideo(at.Property("video"), video); }
    }

    private static void CheckAction(Place at, ImagemapAction action)
    {
        at.Length("label", action.Label, 0, LabelMax, Counting.Graphemes);
        CheckArea(at.Property("area"), action.Area);
        switch (action)
        {
            case ImagemapMessageAction message: at.Length("text", message.Text, 1, TextMax); break;
            case ImagemapUriAction uri: at.Uri("linkUri", uri.LinkUri, UriMax); break;
            case ImagemapClipboardAction clipboard: at.Length("clipboardText", clipboard.ClipboardText, 1, ClipboardMax); break;
        }
    }

    private static void CheckVideo(Place at, ImagemapVideo video)
    {
        at.HttpsUrl("originalContentUrl", video.OriginalContentUrl);
        at.HttpsUrl("previewImageUrl", video.PreviewImageUrl);
        CheckArea(at.Property("area"), video.Area);
        if (video.ExternalLink is not { } link) { return; }
        at.Property("externalLink").Uri("linkUri", link.LinkUri, UriMax);
        at.Property("externalLink").Length("label", link.Label, 1, LinkLabelMax);
    }

    private static void CheckArea(Place at, ImagemapArea area)
    {
        at.Range("x", area.X, 0, int.MaxValue);
        at.Range("y", area.Y, 0, int.MaxValue);
        at.Range("width", area.Width, 1, int.MaxValue);
        at.Range("height", area.Height, 1, int.MaxValue);
    }
}
