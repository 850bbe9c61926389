using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LineBot.Line.Client;
using LineBot.Line.Messages;
using LineBot.Line.RichMenus;
using LineBot.Line.Tokens;

namespace LineBot.Line;

/// <summary>How this room writes and reads LINE's JSON: generated at build time, nothing absent is written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(IReadOnlyList<Message>))]
[JsonSerializable(typeof(LineBot.Line.Messages.Flex.FlexContainer))]
[JsonSerializable(typeof(RichMenu))]
[JsonSerializable(typeof(RichMenuId))]
[JsonSerializable(typeof(RichMenuList))]
[JsonSerializable(typeof(StoredRichMenu))]
[JsonSerializable(typeof(RichMenuAlias))]
[JsonSerializable(typeof(RichMenuAliasList))]
[JsonSerializable(typeof(RichMenuReplacementProgress))]
[JsonSerializable(typeof(TokenAnswer))]
[JsonSerializable(typeof(Profile))]
[JsonSerializable(typeof(GroupSummary))]
[JsonSerializable(typeof(MemberCount))]
[JsonSerializable(typeof(BotInfo))]
[JsonSerializable(typeof(MessageQuota))]
[JsonSerializable(typeof(QuotaConsumption))]
[JsonSerializable(typeof(Transcoding))]
[JsonSerializable(typeof(LinkToken))]
[JsonSerializable(typeof(WebhookEndpoint))]
[JsonSerializable(typeof(WebhookTest))]
internal sealed partial class JsonContext : JsonSerializerContext;

/// <summary>LINE counts bytes: a Thai letter is three of them written as itself, six when escaped.</summary>
internal static class LineJson
{
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonContext Context { get; } =
        new(new JsonSerializerOptions(JsonContext.Default.Options!) { Encoder = WriterOptions.Encoder });
}
