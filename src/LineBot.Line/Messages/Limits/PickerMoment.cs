using System.Globalization;
using LineBot.Line.Messages.Actions;

namespace LineBot.Line.Messages.Limits;

/// <summary>Reads the dates and times of a picker, in the one spelling that its mode allows.</summary>
internal static class PickerMoment
{
    private static readonly DateTime Earliest = new(1900, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime Latest = new(2100, 12, 31, 23, 59, 0, DateTimeKind.Unspecified);

    public static DateTime? Read(Place at, string name, string? text, PickerMode mode)
    {
        if (text is null) { return null; }
        var isRead = DateTime.TryParseExact(
            text, FormatsOf(mode), CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out var moment);
        if (!isRead || (mode != PickerMode.Time && (moment < Earliest || moment > Latest)))
        {
            at.Report(name, "invalid property");
            return null;
        }
        return moment;
    }

    private static string[] FormatsOf(PickerMode mode) => mode switch
    {
        PickerMode.Date => ["yyyy-MM-dd"],
        PickerMode.Time => ["HH:mm"],
        _ => ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd't'HH:mm"],
    };
}
