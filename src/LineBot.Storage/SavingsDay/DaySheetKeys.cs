using System.Globalization;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.SavingsDay;

namespace LineBot.Storage.SavingsDay;

/// <summary>
/// The keys of a fund's day sheets, all in the fund's partition. A sheet's head, its lines and its receipts sort behind one another: one
/// range brings head and lines, a longer one the receipts too.
/// </summary>
internal static class DaySheetKeys
{
    public const string Count = "count";

    /// <summary>Names the sheet that is open; there is one at most.</summary>
    public const string Open = "open";

    public static string Head(DaySheetNumber number) => $"sheet:{number.Value}";

    public static string Line(DaySheetNumber number, MemberNumber member) => $"{LinePrefix(number)}{Keys.Escape(member.Value)}";

    public static string Receipt(DaySheetNumber number, int receipt) =>
        $"{ReceiptPrefix(number)}{receipt.ToString("D6", CultureInfo.InvariantCulture)}";

    public static string LinePrefix(DaySheetNumber number) => $"{Head(number)}:line:";

    /// <summary>Sorts behind the lines.</summary>
    public static string ReceiptPrefix(DaySheetNumber number) => $"{Head(number)}:receipt:";

    public static string Done(CommandKey key) => Keys.Done(key);
}
