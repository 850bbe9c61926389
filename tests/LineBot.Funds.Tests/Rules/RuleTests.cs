using System.Globalization;

namespace LineBot.Funds.Rules;

public class RuleTests
{
    private static readonly FundId Fund = FundId.Parse("suk-jai");

    [Theory]
    [InlineData("committee-quorum", "more-than-half", "more-than-half")]
    [InlineData("committee-quorum", "๓", "3")]
    [InlineData("committee-quorum", "0", null)]
    [InlineData("committee-quorum", "100", null)]
    [InlineData("committee-exclude-household", "ไม่", "no")]
    [InlineData("committee-exclude-household", "YES", "yes")]
    [InlineData("committee-exclude-household", "maybe", null)]
    [InlineData("contact-days", "จ-ศ", "mon,tue,wed,thu,fri")]
    [InlineData("contact-days", "ส. อา.", "sat,sun")]
    [InlineData("contact-days", "sat-mon", "mon,sat,sun")]
    [InlineData("contact-days", "ทุกวัน", "every")]
    [InlineData("contact-days", "mon-fri-sun", null)]
    [InlineData("contact-days", "", null)]
    [InlineData("contact-hours", "๘.๓๐ - ๑๖.๓๐", "08:30-16:30")]
    [InlineData("contact-hours", "9:00–15:30", "09:00-15:30")]
    [InlineData("contact-hours", "16:30-08:30", null)]
    [InlineData("contact-hours", "24:00-25:00", null)]
    public void A_value_has_one_spelling_or_is_none(string rule, string text, string? normal) =>
        RuleNames.Find(rule)!.Normalise(text).ShouldBe(normal);

    [Fact]
    public void Every_default_is_a_value_of_its_rule()
    {
        RuleNames.All.ShouldAllBe(rule => rule.Normalise(rule.Default) == rule.Default);
        RuleNames.All.Select(rule => rule.Name).ShouldBeUnique();
        RuleNames.All.ShouldAllBe(rule => rule.Th.Length > 0 && rule.En.Length > 0 && rule.Expected.Length > 0);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 3)]
    [InlineData(5, 3)]
    public void More_than_half_of_those_who_may_vote_make_a_quorum(int voters, int quorum) => new CommitteeRules().QuorumOf(voters).ShouldBe(quorum);

    [Theory]
    [InlineData("2026-11-20T08:30:00", true)]    // Friday
    [InlineData("2026-11-20T08:29:59", false)]
    [InlineData("2026-11-20T16:29:59", true)]
    [InlineData("2026-11-20T16:30:00", false)]
    [InlineData("2026-11-21T10:00:00", false)]   // Saturday
    [InlineData("2026-11-22T10:00:00", false)]
    [InlineData("2026-11-23T10:00:00", true)]
    public void The_office_opens_with_the_first_minute_and_is_closed_with_the_last(string local, bool open) =>
        new ContactRules().IsOpenAt(DateTime.Parse(local, CultureInfo.InvariantCulture)).ShouldBe(open);

    [Fact]
    public void A_damaged_value_is_loud_and_names_the_rule() =>
        Should.Throw<InvalidDataException>(() => CommitteeRules.Read(new(Fund, null, new Dictionary<string, string> { ["committee-quorum"] = "half" })))
            .Message.ShouldContain("committee-quorum");

    [Fact]
    public void Numbers_in_a_list_are_sorted_and_stand_once()
    {
        var kind = RuleKinds.Counts(0, 30);

        kind.TryRead("7, 1 7 3", out var value).ShouldBeTrue();
        kind.Write(value!).ShouldBe("1 3 7");
        kind.TryRead("31", out _).ShouldBeFalse();
        kind.TryRead("-", out value).ShouldBeTrue();
        value!.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("1,234.5", "1234.50")]
    [InlineData("0", "0.00")]
    [InlineData("1.005", null)]
    [InlineData("-1", null)]
    public void An_amount_is_whole_satang(string text, string? normal) =>
        (RuleKinds.Amount.TryRead(text, out var money) ? RuleKinds.Amount.Write(money) : null).ShouldBe(normal);

    [Fact]
    public void A_thai_thread_writes_the_same()
    {
        using var thai = new Culture("th-TH");

        var written = RuleKinds.Hours.Write(new(new(8, 30), new(16, 30)));
        var version = new RuleValues(Fund, new(2026, 1, 1), new Dictionary<string, string>()).Version;

        (written, version).ShouldBe(("08:30-16:30", "2026-01-01"));
    }
}
