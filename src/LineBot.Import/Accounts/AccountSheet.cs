using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Funds.Ledger;
using LineBot.Import.Cells;
using LineBot.Import.Columns;
using LineBot.Import.Faults;
using LineBot.Import.Writing;

namespace LineBot.Import.Accounts;

internal static class AccountSheet
{
    public static readonly SheetFormat Format = new(
        "accounts.csv",
        Required: [Known.FundId, Known.MemberNo, Known.AccountNo, Known.Kind, Known.Balance, Known.AsOf],
        Optional: [Known.OpenedOn, Known.PledgeAmount, Known.Unit],
        Key: [Known.FundId, Known.AccountNo]);

    public static readonly SheetReader<AccountRow> Reader = new(Format, Read);

    public static readonly SheetWriter<AccountRow> Writer = new(Format, Write);

    private static readonly Codes<AccountKind> Kinds = new(
        ("contribution", AccountKind.Contribution),
        ("pledge", AccountKind.Pledge),
        ("deposit", AccountKind.Deposit),
        ("share", AccountKind.Share),
        ("in-kind", AccountKind.InKind));

    private static AccountRow Read(RowReader row)
    {
        var kind = row.Required<AccountKind>(Known.Kind, Kinds.Read);
        var account = new AccountRow(
            row.Source,
            row.Membership(),
            row.Required<AccountNumber>(Known.AccountNo, Ids.Account),
            kind,
            ReadBalance(row, kind),
            row.Required<DateOnly>(Known.AsOf, Dates.Date))
        {
            OpenedOn = row.Optional<DateOnly>(Known.OpenedOn, Dates.Date),
            PledgeAmount = row.Optional<decimal>(Known.PledgeAmount, Numbers.AmountFromZero) is { } pledge ? Money.FromBaht(pledge) : null,
            Unit = row.OptionalText(Known.Unit),
        };
        Check(row, account);
        return account;
    }

    private static Money ReadBalance(RowReader row, AccountKind kind)
    {
        var balance = row.Required<decimal>(Known.Balance, Numbers.AmountFromZero);
        if (Quantity.TryCount(balance, kind, out var money)) { return money; }

        row.Refuse(Known.Balance, Problems.NotWholeUnits);
        return default;
    }

    private static void Check(RowReader row, AccountRow account)
    {
        if (!row.IsWhole) { return; }
        if (account.Kind == AccountKind.InKind && account.Unit is null) { row.Refuse(Known.Unit, Problems.UnitMissing); }
        if (account.Kind != AccountKind.InKind && account.Unit is not null) { row.Refuse(Known.Unit, Problems.UnitNotAllowed); }
        if (account.OpenedOn is { } opened && account.AsOf < opened)
        {
            row.Refuse(Known.AsOf, Problems.Before(Known.AsOf, Known.OpenedOn, opened));
        }
    }

    private static void Write(AccountRow row, RowWriter to) => to.Put(row.Membership)
        .Put(Known.AccountNo, row.Number.Value).Put(Known.Kind, Kinds.Word(row.Kind)).Put(Known.OpenedOn, row.OpenedOn)
        .Put(Known.Balance, Quantity.Cell(row.Balance, row.Kind)).Put(Known.AsOf, row.AsOf)
        .Put(Known.PledgeAmount, row.PledgeAmount).Put(Known.Unit, row.Unit);
}
