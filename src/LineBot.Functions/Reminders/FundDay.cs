using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Due;
using LineBot.Funds.Rules;

namespace LineBot.Functions.Reminders;

/// <summary>A fund's rules and calendar on a day.</summary>
internal sealed record FundDay(RepaymentRules Rules, DueCalendar Calendar, bool IsHoliday)
{
    /// <summary>Within the law's hours, and not before the fund's own.</summary>
    public bool Allows(LocalTime now) => now.Time.Hour >= Rules.Hour && LawfulHours.Allow(now.Date, now.Time, IsHoliday);

    /// <summary>Too late for today.</summary>
    public bool IsOver(LocalTime now) => now.Time >= LawfulHours.End(now.Date, IsHoliday);
}

/// <summary>Reads them.</summary>
internal sealed class FundDays(IRuleValues values, IHolidays holidays)
{
    public async Task<FundDay> ReadAsync(FundId fund, DateOnly day, CancellationToken cancellationToken)
    {
        var written = values.ReadAsync(fund, day, cancellationToken);
        var free = await holidays.ReadAsync(day.AddDays(-120), day.AddDays(120), cancellationToken);
        var rules = RepaymentRules.Read(await written);
        return new(rules, rules.Calendar(free), free.Any(holiday => holiday.On == day));
    }
}
