namespace LineBot.Simulator.Validation;

/// <summary>Every kind of message object, with the limits of the Messaging API reference.</summary>
internal static class MessageShapes
{
    private const int UrlMax = 2_000;
    private const int AltTextMax = 1_500;
    private const double MediaMaxMilliseconds = 24 * 60 * 60 * 1000;

    private static readonly Dictionary<string, Shape> Kinds = new()
    {
        ["text"] = Kind("text").With("text", text => text.Text(5_000)).With("emojis", TextRules.Emojis).With("quoteToken", token => token.Text(1_000)),
        ["textV2"] = Kind("text").With("text", text => text.Text(5_000)).With("substitution", TextRules.Substitution).With("quoteToken", token => token.Text(1_000)),
        ["sticker"] = Kind("packageId", "stickerId").With("packageId", id => id.Text(20)).With("stickerId", id => id.Text(20)).With("quoteToken"),
        ["image"] = Kind("originalContentUrl", "previewImageUrl").With("originalContentUrl", Https).With("previewImageUrl", Https),
        ["video"] = Kind("originalContentUrl", "previewImageUrl").With("originalContentUrl", Https).With("previewImageUrl", Https)
            .With("trackingId", id => id.Text(100)),
        ["audio"] = Kind("originalContentUrl", "duration").With("originalContentUrl", Https).With("duration", time => time.Number(1, MediaMaxMilliseconds)),
        ["location"] = Kind("title", "address", "latitude", "longitude").With("title", title => title.Text(100)).With("address", address => address.Text(100))
            .With("latitude", degrees => degrees.Number(-90, 90)).With("longitude", degrees => degrees.Number(-180, 180)),
        ["coupon"] = Kind("couponId").With("couponId", id => id.Text(100)).With("deliveryTag", tag => tag.Text(30)),
        ["imagemap"] = Kind("baseUrl", "altText", "baseSize", "actions").With("baseUrl", Https).With("altText", AltText)
            .With("baseSize", ImagemapRules.BaseSize).With("actions", ImagemapRules.Actions).With("video", ImagemapRules.Video),
        ["template"] = Kind("altText", "template").With("altText", AltText).With("template", TemplateRules.Check),
        ["flex"] = Kind("altText", "contents").With("altText", AltText),
    };

    private static readonly Shape Sender = new Shape().With("name", SenderName).With("iconUrl", Https);

    public static void Check(Field message)
    {
        if (!message.IsObject()) { return; }
        if (!message["type"].Required()) { return; }
        message["type"].OneOf([.. Kinds.Keys]);
        if (message.Type is { } type && Kinds.GetValueOrDefault(type) is { } kind)
        {
            kind.Check(message);
            TextRules.CheckPlaceholders(message);
        }
    }

    private static Shape Kind(params string[] required) =>
        new Shape(required).With("quickReply", QuickReplyRules.Check).With("sender", sender => Sender.Check(sender));

    private static void Https(Field url) => url.Https(UrlMax);

    private static void AltText(Field text) => text.Text(AltTextMax);

    private static void SenderName(Field name)
    {
        name.Text(20);
        if (name.TryText(out var text) && text.Contains("LINE", StringComparison.OrdinalIgnoreCase) && text.Trim().Length == 4)
        {
            name.Fail("The name is not allowed");
        }
    }
}
