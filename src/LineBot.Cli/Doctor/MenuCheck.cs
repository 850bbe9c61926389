using LineBot.Cli.RichMenus;
using LineBot.Cli.Settings;

namespace LineBot.Cli.Doctor;

/// <summary>Does LINE show the menus that this program has?</summary>
internal sealed class MenuCheck(LineChannel channel, Installation installation) : ICheck
{
    public string Name => $"menus {channel.Number}";

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        var store = await installation.PublishedMenusAsync(cancellationToken);
        var status = await new MenuPublisher(channel, store).StatusAsync(cancellationToken);
        var wrong = status.Menus.Where(menu => menu.State != "current").GroupBy(menu => menu.State).Select(state => $"{state.Count()} {state.Key}");
        return status.IsInOrder
            ? [Finding.Good(Name, $"{status.Menus.Count} menus are LINE's and ours alike. เมนูตรงกัน")]
            : [Finding.Warn(Name, $"Not as this program has them: {string.Join(", ", wrong.DefaultIfEmpty("everybody's menu is not set"))}. เมนูไม่ตรง", "linebot rich-menu publish")];
    }
}
