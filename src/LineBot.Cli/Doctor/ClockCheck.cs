using LineBot.Cli.Settings;

namespace LineBot.Cli.Doctor;

/// <summary>This machine's clock beside the storage's and LINE's: signatures and tokens live by it.</summary>
internal sealed class ClockCheck(Installation installation) : ICheck
{
    private static readonly TimeSpan Tolerable = TimeSpan.FromSeconds(30);

    /// <summary>Storage refuses what is signed a quarter of an hour off.</summary>
    private static readonly TimeSpan Grave = TimeSpan.FromMinutes(5);

    public string Name => "clock";

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(15) };
        return
        [
            await CompareAsync(http, "the storage", installation.TablesAddress, cancellationToken),
            await CompareAsync(http, "LINE", LineChannels.ApiAddress(Installation.Setting), cancellationToken),
        ];
    }

    /// <summary>Any answer has a Date, a refusal too.</summary>
    private async Task<Finding> CompareAsync(HttpClient http, string whose, Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return answer.Headers.Date is { } theirs ? Judge(whose, Installation.Now - theirs) : Finding.Good(Name, $"{whose} tells no time.");
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return Finding.Bad(Name, $"{whose} cannot be reached from here. ติดต่อไม่ได้", "Check the network, and the address in the settings.");
        }
    }

    private Finding Judge(string whose, TimeSpan off)
    {
        var seconds = FormattableString.Invariant($"{Math.Abs(off.TotalSeconds):0} s {(off < TimeSpan.Zero ? "behind" : "ahead of")} {whose}");
        const string todo = "Let the machine take its time from the network (timedatectl set-ntp true).";
        return off.Duration() <= Tolerable ? Finding.Good(Name, $"In step with {whose}. เวลาตรง")
            : off.Duration() < Grave ? Finding.Warn(Name, $"{seconds}. เวลาคลาดเคลื่อน", todo)
            : Finding.Bad(Name, $"{seconds}. เวลาคลาดเคลื่อนมาก", todo);
    }
}
