using System.Globalization;
using LineBot.Dialogs.Language;
using LineBot.Funds;

namespace LineBot.Dialogs.Script;

/// <summary>A value as it stands on a button that asks "did you mean"; read again, it can mean nothing else.</summary>
internal static class Written
{
    public static Text Of<T>(T value) => value switch
    {
        Money money => Text.Of(th: $"{money} บาท", en: $"{money} baht"),
        DateOnly day => Text.Of(th: $"{day}", en: $"{day}"),
        bool yes => yes ? Text.Of(th: $"ใช่", en: $"Yes") : Text.Of(th: $"ไม่ใช่", en: $"No"),
        IFormattable other => Text.Same(other.ToString(null, CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException($"How a {typeof(T).Name} is written on a button is not said."),
    };
}
