using System.Globalization;
using System.Text;

namespace LineBot.Funds.PromptPay;

/// <summary>CRC-16/CCITT-FALSE, by which payment codes notice a wrong letter: polynomial 0x1021, begun at 0xFFFF.</summary>
internal static class Crc16
{
    private const int Polynomial = 0x1021;

    public static string Of(string text)
    {
        var crc = 0xFFFF;
        foreach (var one in Encoding.UTF8.GetBytes(text))
        {
            crc ^= one << 8;
            for (var bit = 0; bit < 8; bit++) { crc = (crc & 0x8000) != 0 ? ((crc << 1) ^ Polynomial) & 0xFFFF : (crc << 1) & 0xFFFF; }
        }

        return crc.ToString("X4", CultureInfo.InvariantCulture);
    }
}
