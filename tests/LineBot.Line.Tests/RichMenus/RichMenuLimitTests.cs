using LineBot.Line.Messages.Actions;
using LineBot.Line.RichMenus;

namespace LineBot.Line.Tests.RichMenus;

public class RichMenuLimitTests
{
    private static readonly RichMenu Menu = new()
    {
        Size = new(2500, 1686),
        Selected = true,
        Name = "main",
        ChatBarText = "เมนู",
        Areas = [new(new(0, 0, 2500, 1686), new PostbackAction { Data = "menu/balance" })],
    };

    private static string[] Faults(RichMenu menu) => [.. RichMenuLimits.Check(menu).Select(fault => fault.Property)];

    private static string[] Faults(LineAction action) => Faults(Menu with { Areas = [new(new(0, 0, 10, 10), action)] });

    [Fact]
    public void A_menu_within_the_limits_has_no_fault() => Faults(Menu).ShouldBeEmpty();

    [Theory]
    [InlineData(800, 250, true)]
    [InlineData(799, 250, false)]
    [InlineData(2500, 1724, true)]
    [InlineData(2500, 1725, false)]
    [InlineData(2501, 800, false)]
    [InlineData(800, 249, false)]
    public void The_picture_is_wide_enough(int width, int height, bool isAllowed) =>
        (Faults(Menu with { Size = new(width, height), Areas = [] }) is []).ShouldBe(isAllowed);

    [Fact]
    public void The_bar_has_room_for_fourteen_characters_as_people_count()
    {
        Faults(Menu with { ChatBarText = string.Concat(Enumerable.Repeat("น้ำ", 14)) }).ShouldBeEmpty();
        Faults(Menu with { ChatBarText = new string('a', 15) }).ShouldBe(["chatBarText"]);
        Faults(Menu with { ChatBarText = "", Name = new string('a', 301) }).ShouldBe(["name", "chatBarText"]);
    }

    [Fact]
    public void There_are_twenty_places_to_tap_inside_the_picture()
    {
        Faults(Menu with { Areas = [.. Enumerable.Repeat(Menu.Areas[0], 21)] }).ShouldBe(["areas"]);
        Faults(Menu with { Areas = [new(new(2400, 0, 101, 10), new MessageAction { Text = "a" })] }).ShouldBe(["areas[0].bounds.width"]);
        Faults(Menu with { Areas = [new(new(-1, 0, 10, 0), new MessageAction { Text = "a" })] }).ShouldBe(["areas[0].bounds.x", "areas[0].bounds.height"]);
    }

    [Fact]
    public void Actions_are_named_as_line_names_them()
    {
        Faults(new UriAction { Uri = "nowhere" }).ShouldBe(["areas[0].action.uri"]);
        Faults(new CameraAction()).ShouldBe(["areas[0].action.type"]);
        Faults(new RichMenuSwitchAction { RichMenuAliasId = "menu-b", Data = "x" }).ShouldBeEmpty();
        Faults(new RichMenuSwitchAction { RichMenuAliasId = "Menu B", Data = "x" }).ShouldBe(["areas[0].action.richMenuAliasId"]);
    }
}
