using System.Text;
using LineBot.Funds;

namespace LineBot.Dialogs.Language;

/// <summary>An amount written out, as on a receipt: สองร้อยห้าสิบบาทเจ็ดสิบห้าสตางค์.</summary>
public readonly record struct BahtWords(Money Money)
{
    private static readonly string[] Digits = ["", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];

    private static readonly string[] Places = ["", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"];

    /// <summary>English readers get the figures; only Thai papers ask for the words.</summary>
    public string In(SpokenLanguage language) =>
        language == SpokenLanguage.Thai ? InThai() : $"{Formats.Amount(Money)} baht";

    private string InThai()
    {
        var satang = Money.IsNegative ? unchecked((ulong)-Money.Satang) : (ulong)Money.Satang;
        var words = new StringBuilder(Money.IsNegative ? "ลบ" : "");
        var (baht, rest) = Math.DivRem(satang, 100UL);
        if (baht > 0 || rest == 0)
        {
            Append(words, baht);
            words.Append("บาท");
        }

        if (rest == 0) { return words.Append("ถ้วน").ToString(); }
        Append(words, rest);
        return words.Append("สตางค์").ToString();
    }

    private static void Append(StringBuilder words, ulong number)
    {
        if (number == 0)
        {
            words.Append("ศูนย์");
            return;
        }

        var (millions, rest) = Math.DivRem(number, 1_000_000UL);
        if (millions > 0)
        {
            Append(words, millions);
            words.Append("ล้าน");
        }

        AppendBelowMillion(words, (int)rest, somethingBefore: millions > 0);
    }

    private static void AppendBelowMillion(StringBuilder words, int number, bool somethingBefore)
    {
        var ones = number % 10;
        var divisor = 100_000;
        for (var place = 5; place > 0; place--, divisor /= 10)
        {
            AppendDigit(words, number / divisor % 10, place);
        }

        // A one at the end is เอ็ด, unless it is all there is.
        words.Append(ones == 1 && (somethingBefore || number > 1) ? "เอ็ด" : Digits[ones]);
    }

    private static void AppendDigit(StringBuilder words, int digit, int place)
    {
        if (digit == 0) { return; }

        var isTens = place == 1;
        words.Append(isTens && digit == 1 ? "" : isTens && digit == 2 ? "ยี่" : Digits[digit]).Append(Places[place]);
    }
}
