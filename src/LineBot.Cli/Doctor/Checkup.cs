using LineBot.Cli.Commands;
using LineBot.Cli.Settings;

namespace LineBot.Cli.Doctor;

/// <summary>All checks in the order in which a person would look: what the later ones need comes first.</summary>
internal sealed class Checkup(bool all, bool fix)
{
    /// <summary>One patience for one check: a doctor who never comes back helps nobody.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        List<Finding> findings = [.. SettingsCheck.Run(Installation.Setting)];
        if (Installation.TryFromEnvironment() is { } installation)
        {
            findings.AddRange(await RunAsync(new StorageCheck(installation, fix), cancellationToken));
            foreach (var check in ChecksOf(installation)) { findings.AddRange(await RunAsync(check, cancellationToken)); }
        }

        return findings;
    }

    private IEnumerable<ICheck> ChecksOf(Installation installation)
    {
        yield return new ClockCheck(installation);
        yield return new AppCheck();
        foreach (var channel in Channels())
        {
            yield return new LineCheck(channel);
            yield return new MenuCheck(channel, installation);
            yield return new QuotaCheck(channel);
        }

        yield return new LedgerCheckup(installation, all);
        yield return new QueueCheck(installation);
        yield return new TimerCheck(installation);
        yield return new HolidayCheck(installation);
        yield return new FundCheck(installation);
        yield return new RestoreCheck(installation);
    }

    /// <summary>Without a token the settings' own finding has said so.</summary>
    private static IReadOnlyList<LineChannel> Channels()
    {
        try { return LineChannels.From(Installation.Setting, number: null); }
        catch (SentenceException) { return []; }
    }

    private async Task<IReadOnlyList<Finding>> RunAsync(ICheck check, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (!all) { patience.CancelAfter(Patience); }
        try
        {
            return await check.RunAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return [Finding.Bad(check.Name, $"No end after {Patience.TotalSeconds:0} seconds. ใช้เวลานานเกินไป", "Look at the storage account and the network, then try again.")];
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return [Finding.Bad(check.Name, Door.SentenceFor(e), "Put that right, then try again. แก้ไขแล้วตรวจใหม่")];
        }
    }
}
