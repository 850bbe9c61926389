using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using Spectre.Console;

namespace LineBot.Cli.Channels;

/// <summary><c>linebot channel</c>: LINE's side of the installation.</summary>
internal static class ChannelCommand
{
    private const string Manual = """
        Checks the token, sets the webhook address, lets LINE call it once, and says what is left to switch in LINE's consoles.
        It may be given again at any time: what is in order is not touched.

          linebot channel setup                                             ตั้งค่า webhook จาก LineBot__PublicBaseUrl
          linebot channel setup --url https://fund.example/api/line/webhook
          linebot channel status                                            ดูอย่างเดียว ไม่เปลี่ยนอะไร

        Needs Line__Channels__0__AccessToken, or __ChannelId and __Secret. LINE takes at most 60 tests an hour.
        Exit code 1: LINE cannot reach the app, or something must be switched.
        """;

    public static Command Create() => new ManualCommand("channel", "Sets up and checks the LINE channel. ตั้งค่าบัญชี LINE", Manual) { CreateSetup(), CreateStatus() };

    private static Command CreateSetup()
    {
        var url = new Option<string?>("--url") { HelpName = "URL", Description = "The app's address, or the webhook's; the app's public address if left out." };
        var (channel, json) = (Number(), Arguments.Json());
        var command = new Command("setup", "Sets the webhook address where it differs, and tests it.") { url, channel, json };
        command.Runs((arguments, cancellationToken) => RunAsync(
            Address(arguments.GetValue(url)), arguments.GetValue(channel), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static Command CreateStatus()
    {
        var (channel, json) = (Number(), Arguments.Json());
        var command = new Command("status", "The same without changing anything.") { channel, json };
        command.Runs((arguments, cancellationToken) => RunAsync(address: null, arguments.GetValue(channel), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static Option<int?> Number() => new("--channel")
    {
        HelpName = "NUMBER",
        Description = "One channel, by its number in Line__Channels__0, 1, …; all if left out.",
    };

    private static Uri Address(string? given) => given is not null
        ? ChannelSetup.Read(given)
        : ChannelSetup.AddressIn(Installation.Setting)
            ?? throw new SentenceException("LineBot__PublicBaseUrl is missing: give it, or --url with the address of the webhook.");

    private static async Task<int> RunAsync(Uri? address, int? number, bool json, CancellationToken cancellationToken)
    {
        var isInOrder = true;
        foreach (var channel in LineChannels.From(Installation.Setting, number))
        {
            var answer = await ChannelSetup.RunAsync(new(channel), address, Installation.Setting, cancellationToken);
            isInOrder &= answer.InOrder;
            if (json) { await Out.JsonAsync(answer, CliJson.Relaxed.ChannelAnswer); }
            else { Show(answer); }
        }

        return isInOrder ? Door.Done : Door.Faults;
    }

    private static void Show(ChannelAnswer answer)
    {
        Out.Answers.WriteLine($"✓ {answer.DisplayName} ({answer.BasicId}), bot user id {answer.BotUserId}: the token is good. รหัสใช้ได้");
        if (answer.WrongBotUserId is { } wrong) { Out.Answers.WriteLine($"✗ The settings name another bot user id, {wrong}: put {answer.BotUserId} into Line__Channels__N__BotUserId."); }
        Out.Answers.WriteLine(Sentence(answer.Webhook));
        Out.Answers.WriteLine("In LINE's consoles สวิตช์ที่ต้องเปิดปิดเองใน LINE:");
        foreach (var part in answer.Console)
        {
            Out.Answers.WriteLine($"  {(part.Must ? '✗' : '·')} {part.Where}");
            Out.Answers.WriteLine($"      {part.Th}  {part.En}");
        }
    }

    private static string Sentence(WebhookAnswer webhook) => webhook switch
    {
        { Endpoint: null } => "✗ No webhook address is set: linebot channel setup. ยังไม่ได้ตั้ง webhook",
        { Answers: false } => $"✗ {webhook.Endpoint}: LINE's test call failed, {webhook.Reason} {webhook.StatusCode}. LINE เรียกระบบไม่ได้",
        { Changed: true } => $"✓ {webhook.Endpoint}: set now, and LINE's test call was answered. ตั้งแล้ว",
        _ => $"✓ {webhook.Endpoint}: was set before, and LINE's test call was answered. ตั้งไว้แล้ว",
    };
}
