using LineBot.Funds;

namespace LineBot.Dialogs.Language;

/// <summary>What an in-kind account holds: 3 ตัว, 12 กระสอบ. Never money.</summary>
public readonly record struct Units(long Count, string Unit)
{
    /// <summary>In-kind books count whole units where the others count satang.</summary>
    public static Units Of(Money balance, string unit) => new(balance.Satang, unit);
}
