using LineBot.Funds.Pots;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>A claim before its payment, and the pots of the fund: which could pay it, and why the others could not.</summary>
internal sealed record PayFacts(OpenedMatter Opened, IReadOnlyList<PotChoice> Pots)
{
    public IReadOnlyList<Pot> Suitable => [.. Pots.Where(choice => choice.Why is null).Select(choice => choice.Pot)];

    public ClaimRefusal? WhyNot => Opened.WhyNot(matter => new ClaimCommand.Pay(matter.By, PotId.Main, PaymentMethod.Cash, null, null));
}

/// <summary>A pot, and why it does not pay this; null: it would.</summary>
internal sealed record PotChoice(Pot Pot, PotRefusal? Why)
{
    public static PotChoice For(ClaimMatter matter, Pot pot)
    {
        var pay = new ClaimCommand.Pay(matter.By, pot.Id, PaymentMethod.Cash, null, null);
        return new(pot, PotLedger.WhyNot(PotBook.New(pot, null), ClaimPot.PaymentOf(matter.Claim, pay, pot, matter.Context.Today)));
    }
}
