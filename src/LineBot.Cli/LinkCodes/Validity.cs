using System.CommandLine;

namespace LineBot.Cli.LinkCodes;

/// <summary>How long a code may wait for its member.</summary>
internal static class Validity
{
    private const int DaysUsual = 30;
    private const int DaysMax = 180;

    public static Option<int> Option()
    {
        var days = new Option<int>("--days")
        {
            Description = $"How many days the code can be used (1 to {DaysMax}). ใช้ได้กี่วัน",
            DefaultValueFactory = _ => DaysUsual,
        };
        days.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > DaysMax) { result.AddError($"--days is 1 to {DaysMax}."); }
        });
        return days;
    }
}
