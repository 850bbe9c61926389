using LineBot.Cli.Settings;
using LineBot.Storage.Backup;

namespace LineBot.Cli.Doctor;

/// <summary>A restore that was cut off leaves half a fund behind.</summary>
internal sealed class RestoreCheck(Installation installation) : ICheck
{
    public string Name => "restore";

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken) =>
        [.. (await FundRestore.UnfinishedAsync(installation.Tables, cancellationToken)).Select(fund =>
            Finding.Bad(Name, $"The restore of {fund} did not come to its end. การนำข้อมูลกลับยังไม่เสร็จ", "Give the same linebot restore again."))];
}
