using LineBot.Funds.Ledger;

namespace LineBot.Funds.Pots;

/// <summary>Tells one posting from another under the same key.</summary>
public static class PotCommandHash
{
    public static string Of(PotPayment payment) => Begin("pay", payment.Fund, payment.Pot)
        .Add(payment.Purpose.ToString()).Add(payment.Amount).Add(payment.Date).Add(payment.Reference).Add(payment.By.Value).Add(payment.Note).Hash().Value;

    public static string Of(PotIncome income) => Begin("receive", income.Fund, income.Pot)
        .Add(income.Source.ToString()).Add(income.Amount).Add(income.Date).Add(income.Reference).Add(income.By?.Value).Add(income.Note).Hash().Value;

    public static string Of(PotReversal reversal) => Begin("reverse", reversal.Fund, reversal.Pot)
        .Add(reversal.Receipt.Value).Add(reversal.Date).Add(reversal.Reason).Add(reversal.By.Value).Hash().Value;

    private static CanonicalBytes Begin(string what, FundId fund, PotId pot) =>
        new CanonicalBytes().Add("pot posting 1").Add(what).Add(fund.Value).Add(pot.Value);
}
