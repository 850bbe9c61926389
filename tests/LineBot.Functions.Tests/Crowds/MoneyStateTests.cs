using LineBot.Funds;

namespace LineBot.Functions.Crowds;

/// <summary>The model finds an order where there is one, and none where there is none.</summary>
public class MoneyStateTests
{
    private static readonly MoneyState Start = new(Money.FromBaht(1_000), Money.FromBaht(500), []);

    private static readonly MoneyDeed[] Deeds =
    [
        new MoneyDeed.ApproveSlip("SL-1", Money.FromBaht(700)), new MoneyDeed.ApproveSlip("SL-2", Money.FromBaht(400)), new MoneyDeed.PayClaim("W-1", Money.FromBaht(300)),
        new MoneyDeed.PayClaim("W-1", Money.FromBaht(300)),
    ];

    [Theory]
    [InlineData(300, 200, "SL-1 W-1", true)]
    [InlineData(600, 200, "SL-2 W-1", true)]
    [InlineData(300, 500, "SL-1", false)]            // Somebody paid the claim, and there was enough.
    [InlineData(300, -100, "SL-1 W-1", false)]       // Paid twice.
    [InlineData(-100, 200, "SL-1 SL-2 W-1", false)]  // More was booked than was owed.
    [InlineData(1000, 200, "W-1", false)]            // Both slips fitted once, and none was booked.
    public void Only_what_can_come_of_one_deed_after_another_is_believed(int owed, int inPot, string done, bool isPossible)
    {
        var end = new MoneyState(Money.FromBaht(owed), Money.FromBaht(inPot), [.. done.Split(' ')]);

        (Start.OrderLeadingTo(end, [.. Deeds]) is not null).ShouldBe(isPossible);
    }
}
