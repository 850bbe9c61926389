using System.Globalization;
using LineBot.Cli.Settings;
using LineBot.Line.Client;

namespace LineBot.Cli.Doctor;

/// <summary>How many messages of the month are left, and whether they last at the pace so far. LINE's month begins at midnight in Japan.</summary>
internal sealed class QuotaCheck(LineChannel channel) : ICheck
{
    private const int FewPercent = 10;
    private static readonly TimeSpan Japan = TimeSpan.FromHours(9);

    public string Name => $"quota {channel.Number}";

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        if (await channel.Line.GetQuotaAsync(cancellationToken) is not Accepted<MessageQuota> { Value: var quota }
            || await channel.Line.GetQuotaConsumptionAsync(cancellationToken) is not Accepted<QuotaConsumption> { Value.TotalUsage: var used })
        {
            return [Finding.Warn(Name, "LINE did not say how many messages are left. ไม่ทราบโควตา", "Put the token right, then try again.")];
        }

        return quota.Value is { } limit ? [Judge(limit, used)] : [Finding.Good(Name, $"{Text(used)} messages this month, without a limit. ไม่จำกัด")];
    }

    private Finding Judge(long limit, long used)
    {
        const string todo = "Take a larger plan in LINE Official Account Manager; questions are answered all the same, for replies are free.";
        var now = Installation.Now.ToOffset(Japan);
        var (days, of) = (now.Day, DateTime.DaysInMonth(now.Year, now.Month));
        var expected = used * of / days;
        var said = $"{Text(used)} of {Text(limit)} messages are used on day {days} of {of}, about {Text(expected)} by the end";
        return used >= limit ? Finding.Bad(Name, $"{said}: nothing can be pushed any more. โควตาหมด", todo)
            : (limit - used) * 100 < limit * FewPercent || expected > limit ? Finding.Warn(Name, $"{said}. โควตาอาจไม่พอ", todo)
            : Finding.Good(Name, $"{said}. โควตาพอ");
    }

    private static string Text(long number) => number.ToString("#,##0", CultureInfo.InvariantCulture);
}
