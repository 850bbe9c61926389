using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Menus;
using LineBot.Line.RichMenus;
using LineBot.TestKit;
using LineBot.TestKit.FakeLine;

namespace LineBot.Cli;

public class MenuTests(AzuriteFixture azurite)
{
    private static readonly string Pictures = Path.GetFullPath(Path.Combine(Folder.Sample, "..", "..", "src", "LineBot.Cli", "RichMenus", "Pictures"));

    public static TheoryData<MenuRole, SpokenLanguage> Menus { get; } = [.. ChatMenu.All.Select(menu => (menu.Role, menu.Language))];

    [Theory]
    [MemberData(nameof(Menus))]
    public void A_menu_is_within_LINE_s_limits_and_its_few_places_fill_the_picture(MenuRole role, SpokenLanguage language)
    {
        var menu = new ChatMenu(role, language).ToRichMenu("linebot/test");

        RichMenuLimits.Check(menu).ShouldBeEmpty();
        menu.Areas.Count.ShouldBeLessThanOrEqualTo(6);
        menu.Areas.Sum(area => area.Bounds.Width * area.Bounds.Height).ShouldBe(menu.Size.Width * menu.Size.Height);
        menu.Areas.SelectMany((area, index) => menu.Areas.Skip(index + 1).Where(other => Overlap(area.Bounds, other.Bounds))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Menus))]
    public void The_picture_shows_each_place_where_it_is_tapped(MenuRole role, SpokenLanguage language)
    {
        var menu = new ChatMenu(role, language);
        var drawn = XDocument.Load(Path.Combine(Pictures, $"{menu.Name}.svg")).Root!.Elements().Where(element => element.Attribute("data-x") is not null).ToList();

        drawn.Select(BoundsIn).ShouldBe(menu.Cells.Select(cell => cell.Bounds));
        drawn.Select(WordsIn).ShouldBe(menu.Cells.Select(cell => cell.Label.In(new(language))));
    }

    [Theory]
    [MemberData(nameof(Menus))]
    public void The_picture_was_made_of_the_drawing_beside_it(MenuRole role, SpokenLanguage language)
    {
        var menu = new ChatMenu(role, language);
        var picture = File.ReadAllBytes(Path.Combine(Pictures, $"{menu.Name}.png"));

        picture.Length.ShouldBeLessThanOrEqualTo(1024 * 1024);
        (BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20))).ShouldBe((ChatMenu.Width, ChatMenu.Height));
        Encoding.Latin1.GetString(picture).ShouldContain("tEXtSource\0" + HashOf(Path.Combine(Pictures, $"{menu.Name}.svg")), customMessage: "Run draw.mjs.");
    }

    [Fact]
    public async Task The_drawings_are_those_of_the_program()
    {
        using var folder = new Folder();

        (await new Linebot(azurite).RunAsync("rich-menu", "draw", folder.Path)).Code.ShouldBe(0);

        foreach (var menu in ChatMenu.All)
        {
            var drawn = await File.ReadAllTextAsync(Path.Combine(folder.Path, $"{menu.Name}.svg"), TestContext.Current.CancellationToken);
            drawn.ShouldBe(await File.ReadAllTextAsync(Path.Combine(Pictures, $"{menu.Name}.svg"), TestContext.Current.CancellationToken), "Run draw.mjs.");
        }
    }

    [Fact]
    public async Task Publishing_again_uploads_nothing()
    {
        await using var line = await FakeLineServer.StartAsync();

        var first = await On(line, "publishing").RunAsync("rich-menu", "publish", "--json");
        var second = await On(line, "publishing").RunAsync("rich-menu", "publish", "--json");

        (first.Code, second.Code).ShouldBe((0, 0), first.Error);
        (first.Json.GetProperty("uploaded").GetInt32(), second.Json.GetProperty("uploaded").GetInt32()).ShouldBe((8, 0));
        line.RichMenus.Uploads.ShouldBe(8);
        line.RichMenus.Everybodys.ShouldBe(second.Json.GetProperty("menus").GetProperty("guest.th").GetString());
        (await On(line, "publishing").RunAsync("rich-menu", "status")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Who_has_an_old_menu_is_given_its_successor_before_the_old_one_goes()
    {
        await using var line = await FakeLineServer.StartAsync();
        var old = line.RichMenus.Add("linebot/member.th/000000000000");
        var foreign = line.RichMenus.Add("made by somebody else");
        line.RichMenus.Link("U1", old);

        var published = await On(line, "succession").RunAsync("rich-menu", "publish", "--json");

        line.RichMenus.LinkedTo("U1").ShouldBe(published.Json.GetProperty("menus").GetProperty("member.th").GetString());
        published.Json.GetProperty("removed").GetInt32().ShouldBe(1);
        line.RichMenus.All.Keys.ShouldContain(foreign);
        line.RichMenus.All.Keys.ShouldNotContain(old);
    }

    [Fact]
    public async Task A_publication_that_was_cut_off_goes_on_where_it_stopped()
    {
        await using var line = await FakeLineServer.StartAsync();
        await On(line, "cut-off").RunAsync("rich-menu", "publish");
        line.RichMenus.Undraw(line.RichMenus.All.Keys.First());

        var status = await On(line, "cut-off").RunAsync("rich-menu", "publish", "--json");

        status.Json.GetProperty("uploaded").GetInt32().ShouldBe(1);
        line.RichMenus.All.Count.ShouldBe(8);
    }

    [Fact]
    public async Task An_account_without_menus_is_told_of()
    {
        await using var line = await FakeLineServer.StartAsync();

        var status = await On(line, "bare").RunAsync("rich-menu", "status");

        status.Code.ShouldBe(1);
        status.Text.ShouldContain("missing");
        status.Text.ShouldContain("rich-menu publish");
    }

    [Fact]
    public async Task What_LINE_refuses_is_one_sentence()
    {
        await using var line = await FakeLineServer.StartAsync();
        line.Next(LineFault.RateLimited);

        var ended = await On(line, "refused").RunAsync("rich-menu", "publish");

        ended.Code.ShouldBe(2);
        ended.Error.ShouldContain("LINE did not list the menus");
    }

    [Fact]
    public async Task Without_a_token_the_setting_is_named()
    {
        var ended = await new Linebot(azurite).RunAsync("rich-menu", "publish");

        ended.Code.ShouldBe(2);
        ended.Error.ShouldContain("Line__Channels__0__AccessToken");
    }

    private Linebot On(FakeLineServer line, string channel) => new Linebot(azurite)
        .With("Line__Channels__0__Secret", "secret").With("Line__Channels__0__AccessToken", "token").With("Line__Channels__0__BotUserId", channel)
        .With("Line__ApiBaseUrl", line.Address.ToString()).With("Line__DataApiBaseUrl", line.Address.ToString());

    private static bool Overlap(RichMenuBounds one, RichMenuBounds other) =>
        one.X < other.X + other.Width && other.X < one.X + one.Width && one.Y < other.Y + other.Height && other.Y < one.Y + one.Height;

    private static RichMenuBounds BoundsIn(XElement group)
    {
        long Number(string name) => long.Parse(group.Attribute(name)!.Value, CultureInfo.InvariantCulture);
        return new(Number("data-x"), Number("data-y"), Number("data-width"), Number("data-height"));
    }

    private static string WordsIn(XElement group) => string.Join(' ', group.Elements().Where(element => element.Name.LocalName == "text").Select(text => text.Value));

    private static string HashOf(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
