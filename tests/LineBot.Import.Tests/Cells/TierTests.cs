using LineBot.Import.Benefits;

namespace LineBot.Import.Cells;

public class TierTests
{
    [Fact]
    public void Tiers_are_months_from_inclusive_to_exclusive()
    {
        Tiers.Read("48m-=8000; 6-24m=3,000; 24-48m=6000", out var tiers).ShouldBeNull();

        tiers.Select(tier => $"{tier.FromMonth}-{tier.ToMonth}={tier.Amount}").ShouldBe(["6-24=3000.00", "24-48=6000.00", "48-=8000.00"]);
    }

    [Theory]
    [InlineData("6-24m=3000; 25-48m=6000", "tiers.gap")]
    [InlineData("6-24m=3000; 23-48m=6000", "tiers.overlap")]
    [InlineData("96-216m=8000; 180m-=20000", "tiers.overlap")]
    [InlineData("6m-=3000; 48m-=8000", "tiers.overlap")]
    [InlineData("24-6m=3000", "tiers.invalid")]
    [InlineData("6-24m", "tiers.invalid")]
    [InlineData("6-24m=-5", "tiers.invalid")]
    [InlineData(";", "tiers.invalid")]
    public void Gaps_and_overlaps_are_refused(string text, string code) => Tiers.Read(text, out _)!.Code.ShouldBe(code);
}
