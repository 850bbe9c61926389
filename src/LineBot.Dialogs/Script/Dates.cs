using System.Globalization;

namespace LineBot.Dialogs.Script;

/// <summary>Days between the bot and a date picker: CE years, whatever the thread thinks of them.</summary>
internal static class Dates
{
    public static string Write(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
