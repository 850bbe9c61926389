using LineBot.Cli.Channels;
using LineBot.Cli.Settings;

namespace LineBot.Cli.Doctor;

/// <summary>Does the app itself say that it would answer a message now?</summary>
internal sealed class AppCheck : ICheck
{
    public string Name => "app";

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        if (ChannelSetup.AddressIn(Installation.Setting) is not { } webhook) { return []; }
        var health = new Uri(webhook, "/api/health");
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        try
        {
            using var answer = await http.GetAsync(health, cancellationToken);
            return answer.IsSuccessStatusCode
                ? [Finding.Good(Name, $"{health} says that it is ready. พร้อมทำงาน")]
                : [Finding.Bad(Name, $"{health} answered {(int)answer.StatusCode}. ระบบไม่พร้อม", "Look at the app's log: it names what it waits for.")];
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return [Finding.Bad(Name, $"{health} does not answer. ระบบไม่ตอบ", "Start the app, or put LineBot__PublicBaseUrl right.")];
        }
    }
}
