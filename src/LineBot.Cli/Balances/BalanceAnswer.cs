using System.Text.Json.Serialization;
using LineBot.Cli.Loans;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Cli.Balances;

/// <summary>What a member has and owes on a day, for scripts. Money in satang; an in-kind account in its units.</summary>
internal sealed record BalanceAnswer(
    string FundId, string MemberNo, DateOnly On, IReadOnlyList<AccountAnswer> Accounts, IReadOnlyList<LoanStandingAnswer> Loans)
{
    public static BalanceAnswer Of(Passbook passbook, DateOnly on) => new(
        passbook.Membership.Fund.Value,
        passbook.Membership.Member.Value,
        on,
        [.. passbook.Accounts.Select(AccountAnswer.Of)],
        [.. passbook.Loans.Select(loan => LoanStandingAnswer.Of(loan, on))]);
}

/// <summary>One account.</summary>
internal sealed record AccountAnswer(
    string AccountNo,
    string Kind,
    long Satang,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Unit)
{
    public static AccountAnswer Of(Account account) => new(account.Number.Value, KindOf(account.Kind), account.Balance.Satang, account.Unit);

    public static string KindOf(AccountKind kind) => kind switch
    {
        AccountKind.Contribution => "contribution",
        AccountKind.Pledge => "pledge",
        AccountKind.Deposit => "deposit",
        AccountKind.Share => "share",
        _ => "in-kind",
    };
}
