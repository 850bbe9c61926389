using System.Text;
using System.Text.Unicode;
using LineBot.Import.Faults;

namespace LineBot.Import.Sheets;

/// <summary>
/// Turns the bytes of a file into text. A byte order mark decides; then text that is UTF-8 without a flaw is UTF-8; what is
/// left is windows-874, as Thai Excel writes it. Undefined bytes of 874 never throw, so <see cref="DamageIn"/> looks for their traces.
/// </summary>
internal static class CsvText
{
    /// <summary>Its byte in 874, FB, stands in no UTF-8 at all.</summary>
    private const string NeverInUtf8 = "\u0E5B";

    private static readonly Encoding[] Marked = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    private static readonly Encoding Windows874;

    static CsvText()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Windows874 = Encoding.GetEncoding(874, new EncoderReplacementFallback(NeverInUtf8), DecoderFallback.ReplacementFallback);
    }

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Marked)
        {
            if (bytes.StartsWith(encoding.Preamble)) { return encoding.GetString(bytes[encoding.Preamble.Length..]); }
        }

        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Windows874.GetString(bytes);
    }

    /// <summary>Signs that a row was not read as it was meant; null: none.</summary>
    public static Problem? DamageIn(string row)
    {
        if (row.Any(IsTraceOfDamage)) { return Problems.DamagedText; }
        return IsUtf8ReadAs874(row) ? Problems.Mojibake : null;
    }

    private static bool IsTraceOfDamage(char letter) => letter
        is (>= '\u0080' and <= '\u009F') // Undefined in 874: 81–84, 86–90, 98–9F.
        or (>= '\uF8C1' and <= '\uF8C8') // Undefined in 874: DB–DE, FC–FF.
        or '\uFFFD'
        or (< ' ' and not ('\t' or '\r' or '\n'));

    /// <summary>Thai in 874 is never valid UTF-8, so text that turns into UTF-8 on the way back was misread once before. Asked of every row, so nothing is thrown.</summary>
    private static bool IsUtf8ReadAs874(string row) => !Ascii.IsValid(row) && Utf8.IsValid(Windows874.GetBytes(row));
}
