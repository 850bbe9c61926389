using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Funds.Pots;

namespace LineBot.Funds.Welfare;

/// <summary>Money paid out on a claim, under the receipt number that both sides have.</summary>
public sealed record ClaimPayment(
    Money Amount, PotId Pot, PaymentMethod Method, PhotoId? Proof, string? ProxyName, MemberNumber By, DateTimeOffset At, ReceiptNumber Receipt)
{
    public override string ToString() => $"payment {Receipt}";
}

/// <summary>How money is handed over.</summary>
public enum PaymentMethod
{
    Cash,
    Transfer,
}
