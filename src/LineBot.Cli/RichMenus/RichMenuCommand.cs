using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Dialogs.Menus;
using Spectre.Console;

namespace LineBot.Cli.RichMenus;

/// <summary><c>linebot rich-menu</c>: the menus at the foot of every chat.</summary>
internal static class RichMenuCommand
{
    private const string Manual = """
        The menus at the foot of every chat: for guests, members, volunteers and the committee, in Thai and in English.

          linebot rich-menu publish      ส่งเมนูขึ้น LINE ทำซ้ำได้ ส่งเฉพาะที่เปลี่ยน
          linebot rich-menu status       ดูว่าเมนูบน LINE ตรงกับโปรแกรมไหม

        Beside the storage settings it needs the channel's: Line__Channels__0__AccessToken, or __ChannelId and __Secret.
        People see a new menu at once; who has an old one is given its successor before the old one is removed.
        """;

    public static Command Create() => new ManualCommand("rich-menu", "Publishes the menus below the chat. เมนูใต้ห้องแชต", Manual)
    {
        CreatePublish(), CreateStatus(), CreateDraw(),
    };

    private static Command CreatePublish()
    {
        var (channel, json) = (ChannelOption(), Arguments.Json());
        var command = new Command("publish", "Brings what is new to LINE, and removes what it replaces.") { channel, json };
        command.Runs((arguments, cancellationToken) => PublishAsync(arguments.GetValue(channel), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static Command CreateStatus()
    {
        var (channel, json) = (ChannelOption(), Arguments.Json());
        var command = new Command("status", "Compares LINE's menus with this program's. Exit code 1: publish.") { channel, json };
        command.Runs((arguments, cancellationToken) => StatusAsync(arguments.GetValue(channel), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static Command CreateDraw()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "Where the drawings go." };
        var command = new Command("draw", "Writes the menus as SVG; src/LineBot.Cli/RichMenus/draw.mjs makes the pictures of them.") { folder };
        command.Runs((arguments, cancellationToken) => DrawAsync(arguments.GetValue(folder)!, cancellationToken));
        return command;
    }

    private static Option<int?> ChannelOption() => new("--channel")
    {
        HelpName = "NUMBER",
        Description = "One channel, by its number in Line__Channels__0, 1, …; all if left out.",
    };

    private static async Task<int> PublishAsync(int? number, bool json, CancellationToken cancellationToken)
    {
        var channels = LineChannels.From(Installation.Setting, number);
        var store = await Installation.FromEnvironment().PublishedMenusAsync(cancellationToken);
        foreach (var channel in channels)
        {
            var answer = await new MenuPublisher(channel, store).PublishAsync(progress => Out.Remarks.WriteLine(progress), cancellationToken);
            if (json) { await Out.JsonAsync(answer, CliJson.Relaxed.PublishedAnswer); }
            else { Show(answer); }
        }

        return Door.Done;
    }

    private static async Task<int> StatusAsync(int? number, bool json, CancellationToken cancellationToken)
    {
        var channels = LineChannels.From(Installation.Setting, number);
        var store = await Installation.FromEnvironment().PublishedMenusAsync(cancellationToken);
        var isInOrder = true;
        foreach (var channel in channels)
        {
            var answer = await new MenuPublisher(channel, store).StatusAsync(cancellationToken);
            isInOrder &= answer.IsInOrder;
            if (json) { await Out.JsonAsync(answer, CliJson.Relaxed.MenuStatusAnswer); }
            else { Show(answer); }
        }

        return isInOrder ? Door.Done : Door.Faults;
    }

    private static async Task<int> DrawAsync(DirectoryInfo folder, CancellationToken cancellationToken)
    {
        folder.Create();
        foreach (var menu in ChatMenu.All)
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{menu.Name}.svg"), MenuDrawing.Draw(menu), cancellationToken);
            Out.Answers.WriteLine($"{menu.Name}.svg");
        }

        return Door.Done;
    }

    private static void Show(PublishedAnswer answer)
    {
        Out.Answers.WriteLine($"{answer.Channel}: {answer.Uploaded} uploaded, {answer.Menus.Count - answer.Uploaded} there already, {answer.Removed} removed.");
        if (answer.LeftOver > 0) { Out.Answers.WriteLine($"{answer.LeftOver} old menus stay until the next publication: LINE has not moved their people yet."); }
    }

    private static void Show(MenuStatusAnswer answer)
    {
        foreach (var menu in answer.Menus) { Out.Answers.WriteLine($"{answer.Channel}: {menu.Name,-14} {menu.State}"); }
        if (!answer.IsDefaultSet) { Out.Answers.WriteLine($"{answer.Channel}: people without a menu of their own see none."); }
        Out.Answers.WriteLine(answer.IsInOrder ? "All menus are as they should be." : "Publish them: linebot rich-menu publish");
    }
}
