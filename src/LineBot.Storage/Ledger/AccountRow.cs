using Azure.Data.Tables;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Storage.Ledger;

/// <summary>The row <c>account:{no}</c>: the account after its last entry.</summary>
internal static class AccountRow
{
    public static TableEntity Write(Membership membership, Account account)
    {
        var row = new TableEntity(Keys.Member(membership), Keys.Account(account.Number));
        row.Put("Number", account.Number.Value);
        row.Put("Kind", account.Kind.ToString());
        row.Put("OpenedOn", account.OpenedOn);
        row.Put("AsOf", (DateOnly?)account.AsOf);
        row.Put("Balance", (LineBot.Funds.Money?)account.Balance);
        row.Put("PledgeAmount", account.PledgeAmount);
        row.Put("Unit", account.Unit);
        row.PutTip(account.Tip);
        return row;
    }

    public static Account Read(TableEntity row) => new()
    {
        Number = AccountNumber.Parse(row.Text("Number")),
        Kind = row.Case<AccountKind>("Kind"),
        OpenedOn = row.DayOrNull("OpenedOn"),
        AsOf = row.Day("AsOf"),
        Balance = row.Money("Balance"),
        PledgeAmount = row.MoneyOrNull("PledgeAmount"),
        Unit = row.GetString("Unit"),
        Tip = row.Tip(),
    };
}
