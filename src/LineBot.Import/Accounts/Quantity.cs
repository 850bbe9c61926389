using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Import.Writing;

namespace LineBot.Import.Accounts;

/// <summary>What the number in a cell counts: baht, or the whole units of an in-kind account.</summary>
internal static class Quantity
{
    public static bool TryCount(decimal number, AccountKind kind, out Money money)
    {
        money = default;
        if (kind != AccountKind.InKind) { money = Money.FromBaht(number); return true; }
        if (!decimal.IsInteger(number)) { return false; }
        money = Money.FromSatang((long)number);
        return true;
    }

    public static WrittenCell Cell(Money money, AccountKind kind) =>
        kind == AccountKind.InKind ? WrittenCell.Count(money.Satang) : WrittenCell.Of(money);
}
