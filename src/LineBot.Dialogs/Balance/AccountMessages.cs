using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Ledger;

namespace LineBot.Dialogs.Balance;

/// <summary>What accounts are called, and what their kind means for the member.</summary>
internal static class AccountMessages
{
    public static Text Label(AccountKind kind) => kind switch
    {
        AccountKind.Contribution => Text.Of(th: $"เงินสมทบสวัสดิการ", en: $"Welfare contribution"),
        AccountKind.Pledge => Text.Of(th: $"เงินสัจจะ", en: $"Pledged savings"),
        AccountKind.Deposit => Text.Of(th: $"เงินฝาก", en: $"Deposit"),
        AccountKind.Share => Text.Of(th: $"เงินหุ้น", en: $"Shares"),
        AccountKind.InKind => Text.Of(th: $"สิ่งของที่ฝากไว้", en: $"Held in kind"),
        _ => throw new UnreachableException(kind.ToString()),
    };

    /// <summary>Where a member has two accounts of a kind, the number on the book tells them apart.</summary>
    public static Text NumberedLabel(AccountKind kind, AccountNumber number) =>
        Text.Of(th: $"{Label(kind)} {number}", en: $"{Label(kind)} {number}");

    public static Text SharesStay => Text.Of(th: $"รับคืนเมื่อลาออกหรือปิดรอบ", en: $"Paid back on leaving or when the round closes");

    public static Text ContributionStays => Text.Of(th: $"เป็นเงินสวัสดิการ ถอนไม่ได้", en: $"Pays for welfare; cannot be withdrawn");

    public static Text PledgeEachMonth(Money amount) => Text.Of(th: $"สัจจะเดือนละ {amount} บาท", en: $"Pledge: {amount} baht a month");

    public static Text Withdrawable => Text.Of(th: $"เงินฝากที่ถอนได้รวม", en: $"Deposits you can withdraw");
}
