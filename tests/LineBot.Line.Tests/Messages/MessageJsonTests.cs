using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using LineBot.Line.Messages;
using LineBot.Line.Messages.Actions;
using LineBot.Line.Messages.Flex;

namespace LineBot.Line.Tests.Messages;

public class MessageJsonTests
{
    public static TheoryData<Type> Enumerations { get; } =
        [.. typeof(FlexAlign).Assembly.GetTypes().Where(type => type.IsEnum && type.IsDefined(typeof(JsonConverterAttribute), inherit: false))];

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void A_value_is_written_as_LINE_spells_its_name_and_read_again(Type type)
    {
        foreach (var value in Enum.GetValues(type))
        {
            var json = JsonSerializer.Serialize(value, type);
            json.Replace("-", "", StringComparison.Ordinal).ShouldBe($"\"{value}\"", StringCompareShould.IgnoreCase);
            json.ShouldSatisfyAllConditions(() => json[1].ShouldBe(char.ToLowerInvariant(json[1])), () => JsonSerializer.Deserialize(json, type).ShouldBe(value));
        }

        Should.Throw<JsonException>(() => JsonSerializer.Deserialize("\"elsewhere\"", type));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize("0", type));
    }

    private static string Json(params Message[] messages) => Encoding.UTF8.GetString(MessageJson.Write(messages));

    [Fact]
    public void A_text_is_written_in_thai_letters_and_without_absent_properties() =>
        Json(TextMessage.Of("ยอดเงิน <1> & \"2\"")).ShouldBe("""[{"type":"text","text":"ยอดเงิน <1> & \"2\""}]""");

    [Fact]
    public void Quick_replies_come_with_their_kind() =>
        Json(new TextMessage { Text = "a", QuickReply = QuickReply.Of(new MessageAction { Label = "b", Text = "c" }, new CameraAction { Label = "d" }) })
            .ShouldBe("""
                [{"type":"text","text":"a","quickReply":{"items":[{"type":"action","action":{"type":"message","text":"c","label":"b"}},{"type":"action","action":{"type":"camera","label":"d"}}]}}]
                """);

    [Fact]
    public void Every_part_of_a_bubble_says_its_kind() =>
        Json(new FlexMessage
        {
            AltText = "a",
            Contents = new FlexCarousel
            {
                Contents =
                [
                    new FlexBubble
                    {
                        Size = BubbleSize.Kilo,
                        Body = FlexBox.Vertical(
                            new FlexText { Contents = [new FlexSpan { Text = "b", Decoration = TextDecoration.LineThrough }], Scaling = true },
                            new FlexButton { Action = new PostbackAction { Label = "c", Data = "d", InputOption = InputOption.OpenKeyboard } }),
                    },
                ],
            },
        }).ShouldBe("""
            [{"type":"flex","altText":"a","contents":{"type":"carousel","contents":[{"type":"bubble","size":"kilo","body":{"type":"box","layout":"vertical","contents":[{"type":"text","contents":[{"type":"span","text":"b","decoration":"line-through"}],"scaling":true},{"type":"button","action":{"type":"postback","data":"d","inputOption":"openKeyboard","label":"c"}}]}}]}}]
            """);

    [Fact]
    public void What_was_stored_is_written_again_byte_for_byte()
    {
        var stored = Json(
            new FlexMessage { AltText = "a", Contents = new FlexBubble { Body = FlexBox.Vertical(new FlexText { Text = "กำ" }) } },
            new TextV2Message { Text = "{x}", Substitution = new Dictionary<string, Substitution> { ["x"] = new MentionSubstitution { Mentionee = new AllMention() } } });

        Json([.. MessageJson.Read(Encoding.UTF8.GetBytes(stored))]).ShouldBe(stored);
    }
}
