using System.Text.Json.Serialization;

namespace LineBot.Line.Messages;

/// <summary>Something the bot sends. One sealed record per kind that LINE knows.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextMessage), "text")]
[JsonDerivedType(typeof(TextV2Message), "textV2")]
[JsonDerivedType(typeof(StickerMessage), "sticker")]
[JsonDerivedType(typeof(ImageMessage), "image")]
[JsonDerivedType(typeof(VideoMessage), "video")]
[JsonDerivedType(typeof(AudioMessage), "audio")]
[JsonDerivedType(typeof(LocationMessage), "location")]
[JsonDerivedType(typeof(CouponMessage), "coupon")]
[JsonDerivedType(typeof(Imagemaps.ImagemapMessage), "imagemap")]
[JsonDerivedType(typeof(Templates.TemplateMessage), "template")]
[JsonDerivedType(typeof(Flex.FlexMessage), "flex")]
public abstract record Message
{
    /// <summary>Buttons under the message. LINE shows them only on the last message of a reply or push.</summary>
    [JsonPropertyOrder(1)]
    public QuickReply? QuickReply { get; init; }

    [JsonPropertyOrder(1)]
    public Sender? Sender { get; init; }

    /// <summary>The kind only: what is said to a person never reaches a log by accident.</summary>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>Another name and picture for one message; LINE shows it as "name from 'account'".</summary>
public sealed record Sender
{
    public string? Name { get; init; }

    public string? IconUrl { get; init; }
}
