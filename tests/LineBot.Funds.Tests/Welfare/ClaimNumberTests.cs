namespace LineBot.Funds.Welfare;

public class ClaimNumberTests
{
    [Theory]
    [InlineData("W-2569-0001")]
    [InlineData("w-2569-1")]
    [InlineData("W2569 0001")]
    [InlineData("w 2569/1")]
    [InlineData("W-๒๕๖๙-๐๐๐๑")]
    [InlineData("  W-2569-0001 ")]
    public void People_write_it_in_many_ways(string text)
    {
        ClaimNumber.TryParse(text, out var number).ShouldBeTrue();
        number.ToString().ShouldBe("W-2569-0001");
    }

    [Theory]
    [InlineData("")]
    [InlineData("2569-0001")]
    [InlineData("W-2569-0000")]
    [InlineData("W-2026-0001")]
    [InlineData("C-2569-0001")]
    [InlineData("W-2569-1234567")]
    public void Other_things_are_no_claim_number(string text) => ClaimNumber.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void They_sort_by_year_and_count()
    {
        string[] sorted = ["W-2568-10000", "W-2569-0002", "W-2569-0010", "W-2569-10000"];

        sorted.Reverse().Select(ClaimNumber.Parse).Order().Select(number => number.ToString()).ShouldBe(sorted);
    }
}
