using System.Globalization;

namespace LineBot.Dialogs.Engine;

/// <summary>A day: from a date picker, or in the form 2026-01-31 unless another reader is given. Never read by a culture.</summary>
public sealed class DateTimePrompt(string id, PromptValidator<DateOnly>? validator = null, Recognizer<DateOnly>? recognizer = null)
    : RecognizerPrompt<DateOnly>(id, recognizer ?? Recognize, validator)
{
    private static PromptRecognizerResult<DateOnly> Recognize(Activity activity)
    {
        if (activity.Value is DateOnly picked) { return picked; }
        return DateOnly.TryParseExact(activity.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : default(PromptRecognizerResult<DateOnly>);
    }
}
