using System.Globalization;
using System.Numerics;

namespace LineBot.Dialogs.Engine;

/// <summary>A plain number in Arabic, full-width or Thai digits. "5 5", "50%" and "1e3" are not numbers here: they are asked again.</summary>
public sealed class NumberPrompt<T>(string id, PromptValidator<T>? validator = null, Recognizer<T>? recognizer = null)
    : RecognizerPrompt<T>(id, recognizer ?? Recognize, validator)
    where T : struct, INumber<T>
{
    private const NumberStyles Plain =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    private static PromptRecognizerResult<T> Recognize(Activity activity) =>
        T.TryParse(Digits.ToArabic(activity.Text), Plain, CultureInfo.InvariantCulture, out var number) ? number : default(PromptRecognizerResult<T>);
}
