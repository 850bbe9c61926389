using System.Globalization;

namespace LineBot.Funds.PromptPay;

/// <summary>The fields of a payment code: two digits of id, two of length, the value.</summary>
internal static class Tlv
{
    public static string Write(string id, string value) =>
        id + value.Length.ToString("D2", CultureInfo.InvariantCulture) + value;

    /// <summary>Null where the lengths do not add up. The last field may be cut short: some senders drop zeros of the check digits.</summary>
    public static IReadOnlyList<TlvField>? Read(string text, bool mayEndShort = false)
    {
        var fields = new List<TlvField>();
        for (var at = 0; at < text.Length;)
        {
            if (at + 4 > text.Length || !int.TryParse(text.AsSpan(at + 2, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var length)) { return null; }

            var left = text.Length - at - 4;
            if (length > left && !mayEndShort) { return null; }
            fields.Add(new(text.Substring(at, 2), text.Substring(at + 4, Math.Min(length, left)), at));
            at += 4 + length;
        }

        return fields;
    }
}

/// <summary>One field, and where it begins.</summary>
internal readonly record struct TlvField(string Id, string Value, int At);
