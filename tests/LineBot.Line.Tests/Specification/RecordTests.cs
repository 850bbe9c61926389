using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using LineBot.Line.Client;
using LineBot.Line.Messages;
using LineBot.Line.Messages.Actions;
using LineBot.Line.Messages.Flex;
using LineBot.Line.Messages.Imagemaps;
using LineBot.Line.Messages.Templates;
using LineBot.Line.RichMenus;

namespace LineBot.Line.Tests.Specification;

/// <summary>Our records against LINE's own specification: every kind, every property, every name of a set.</summary>
public class RecordTests
{
    private static readonly Dictionary<Type, string> Bases = new()
    {
        [typeof(Message)] = "Message",
        [typeof(LineAction)] = "Action",
        [typeof(FlexContainer)] = "FlexContainer",
        [typeof(FlexComponent)] = "FlexComponent",
        [typeof(FlexBackground)] = "FlexBoxBackground",
        [typeof(Template)] = "Template",
        [typeof(ImagemapAction)] = "ImagemapAction",
        [typeof(Substitution)] = "SubstitutionObject",
        [typeof(MentionTarget)] = "MentionTarget",
    };

    private static readonly Dictionary<Type, string> Alone = new()
    {
        [typeof(QuickReply)] = "QuickReply",
        [typeof(QuickReplyItem)] = "QuickReplyItem",
        [typeof(Sender)] = "Sender",
        [typeof(Emoji)] = "Emoji",
        [typeof(AltUri)] = "AltUri",
        [typeof(BubbleStyles)] = "FlexBubbleStyles",
        [typeof(BlockStyle)] = "FlexBlockStyle",
        [typeof(CarouselColumn)] = "CarouselColumn",
        [typeof(ImageCarouselColumn)] = "ImageCarouselColumn",
        [typeof(ImagemapSize)] = "ImagemapBaseSize",
        [typeof(ImagemapArea)] = "ImagemapArea",
        [typeof(ImagemapVideo)] = "ImagemapVideo",
        [typeof(ImagemapLink)] = "ImagemapExternalLink",
        [typeof(RichMenu)] = "RichMenuRequest",
        [typeof(RichMenuSize)] = "RichMenuSize",
        [typeof(RichMenuArea)] = "RichMenuArea",
        [typeof(RichMenuBounds)] = "RichMenuBounds",
        [typeof(StoredRichMenu)] = "RichMenuResponse",
        [typeof(RichMenuId)] = "RichMenuIdResponse",
        [typeof(RichMenuList)] = "RichMenuListResponse",
        [typeof(RichMenuAlias)] = "RichMenuAliasResponse",
        [typeof(RichMenuAliasList)] = "RichMenuAliasListResponse",
        [typeof(Profile)] = "UserProfileResponse",
        [typeof(GroupSummary)] = "GroupSummaryResponse",
        [typeof(MemberCount)] = "GroupMemberCountResponse",
        [typeof(BotInfo)] = "BotInfoResponse",
        [typeof(MessageQuota)] = "MessageQuotaResponse",
        [typeof(QuotaConsumption)] = "QuotaConsumptionResponse",
        [typeof(Transcoding)] = "GetMessageContentTranscodingResponse",
        [typeof(LinkToken)] = "IssueLinkTokenResponse",
        [typeof(WebhookEndpoint)] = "GetWebhookEndpointResponse",
        [typeof(WebhookTest)] = "TestWebhookEndpointResponse",
        [typeof(SentMessage)] = "SentMessage",
    };

    [Fact]
    public void Every_kind_that_line_knows_has_its_record()
    {
        var line = OpenApi.Open("messaging-api.yml");
        foreach (var (type, name) in Bases) { Kinds(type).Keys.ShouldBe(line.Schema(name).Kinds.Keys, ignoreOrder: true, name); }
    }

    [Fact]
    public void Every_record_has_the_properties_that_line_names()
    {
        var line = OpenApi.Open("messaging-api.yml");
        foreach (var (type, name) in Records(line))
        {
            Names(type).Keys.Except(["type"]).ShouldBe(line.Schema(name).Properties.Keys.Except(["type"]), ignoreOrder: true, name);
        }
    }

    [Fact]
    public void What_line_needs_cannot_be_left_out()
    {
        var line = OpenApi.Open("messaging-api.yml");
        foreach (var (type, name) in Records(line).Where(pair => pair.Type != typeof(WebhookTest) && pair.Type != typeof(StoredRichMenu)))
        {
            var names = Names(type);
            var parameters = type.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.Name);
            line.Schema(name).Required.Except(["type", "chatMode", "markAsReadMode"])
                .Where(property => names[property].GetCustomAttribute<RequiredMemberAttribute>() is null)
                .Where(property => !parameters.Contains(names[property].Name))
                .ShouldBeEmpty(name);
        }
    }

    [Fact]
    public void Every_set_of_names_is_spelt_as_line_spells_it()
    {
        var line = OpenApi.Open("messaging-api.yml");
        var compared = 0;
        foreach (var (type, name) in Records(line))
        {
            foreach (var (property, member) in Names(type))
            {
                var kind = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
                var spelt = line.Schema(name).Properties[property].Enum;
                if (!kind.IsEnum || spelt.Length == 0) { continue; }
                Enum.GetValues(kind).Cast<object>().Select(value => JsonSerializer.Serialize(value, kind).Trim('"'))
                    .ShouldBe(spelt, ignoreOrder: true, $"{name}.{property}");
                compared++;
            }
        }
        compared.ShouldBeGreaterThan(20);
    }

    private static IEnumerable<(Type Type, string Schema)> Records(OpenApi line) =>
        Bases.SelectMany(pair => Kinds(pair.Key).Select(kind => (kind.Value, line.Schema(pair.Value).Kinds[kind.Key])))
            .Concat(Alone.Select(pair => (pair.Key, pair.Value)));

    private static Dictionary<string, Type> Kinds(Type type) => type.GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToDictionary(kind => (string)kind.TypeDiscriminator!, kind => kind.DerivedType);

    private static Dictionary<string, PropertyInfo> Names(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).ToDictionary(property =>
            property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name));
}
