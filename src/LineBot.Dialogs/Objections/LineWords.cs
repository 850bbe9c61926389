using LineBot.Dialogs.Balance;
using LineBot.Dialogs.History;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;

namespace LineBot.Dialogs.Objections;

/// <summary>A line of a book in words: as money, or as what an in-kind account counts.</summary>
internal static class LineWords
{
    public static Text BookLabel(Passbook owner, LedgerBook ledger) =>
        owner.Accounts.FirstOrDefault(account => account.Book == ledger) is { } account
            ? AccountMessages.NumberedLabel(account.Kind, account.Number)
            : HistoryMessages.Loan(ledger.Loan!.Value);

    public static string? UnitOf(Passbook owner, LedgerBook ledger) => owner.Accounts.FirstOrDefault(account => account.Book == ledger)?.Unit;

    /// <summary>A plus means money of the member's; what goes through a loan is neither hers nor lost.</summary>
    public static Text Amount(Passbook owner, ObjectedLine line) => UnitOf(owner, line.Book) is { } unit
        ? CommonMessages.Count(Units.Of(line.Amount, unit))
        : line.Book.Loan is null ? CommonMessages.Signed(line.Amount) : CommonMessages.Amount(Absolute(line.Amount));

    /// <summary>Without a sign, as it stands on a receipt.</summary>
    public static Text Amount(Passbook owner, LedgerBook ledger, Money amount) => UnitOf(owner, ledger) is { } unit
        ? CommonMessages.Count(Units.Of(amount, unit))
        : CommonMessages.InBaht(Absolute(amount));

    public static Text Of(Passbook owner, ObjectedLine line) => CommonMessages.Both(
        CommonMessages.Both(Text.Same(owner.FundName), BookLabel(owner, line.Book)),
        CommonMessages.Both(CommonMessages.OnDay(line.Date), CommonMessages.Both(HistoryMessages.Word(line.Type), Amount(owner, line))));

    private static Money Absolute(Money amount) => Money.Max(amount, -amount);
}
