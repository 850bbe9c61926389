namespace LineBot.Import.Columns;

public class HeadingTests
{
    [Theory]
    [InlineData("fund_id,member_no,given_name,family_name,joined_on")]
    [InlineData("FUND_ID,Member_No,Given Name,family-name,Joined_On")]
    [InlineData("รหัสกองทุน,เลขสมาชิก,ชื่อ,นามสกุล,วันที่เป็นสมาชิก")]
    [InlineData(" fund_id , เลขสมาชิก,ชื่อ ,family_name,joined_on")]
    public void Headings_are_known_in_both_languages(string headings) =>
        Files.Of("MEMBERS.CSV", headings, "ban-lo,0001,สมศรี,ใจดี,1/10/2563").Rows.Members.Count.ShouldBe(1);

    [Fact]
    public void The_order_is_free_and_an_alias_holds_in_every_file()
    {
        var files = Files.Of(
            "accounts.csv",
            "ณ วันที่,ยอดคงเหลือ,ชนิด,เลขบัญชี,เลขสมาชิก,รหัสกองทุน",
            "30/9/2569,\"12,500.00\",pledge,S-0001,0001,ban-lo");

        files.Faults.Short().ShouldBeEmpty();
        files.Rows.Accounts.ShouldHaveSingleItem().Balance.Satang.ShouldBe(1_250_000);
    }

    [Fact]
    public void A_column_that_nobody_knows_is_reported_and_ignored()
    {
        var files = Files.Of("funds.csv", "fund_id,name,kind,สีธง", "ban-lo,ธนาคารหมู่บ้านตัวอย่าง,village-bank,เขียว");

        files.Faults.ShouldBeEmpty();
        files.Notices.ShouldHaveSingleItem().Column.ShouldBe("สีธง");
        files.Rows.Funds.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("รหัสกองทุน,เลขสมาชิก,ชื่อ,นามสกุล,วันที่เป็นสมาชิก", "วันที่เป็นสมาชิก (joined_on)")]
    [InlineData("fund_id,member_no,given_name,family_name,joined_on", "joined_on")]
    [InlineData("fund_id,member_no,given_name,family_name,Joined On", "Joined On (joined_on)")]
    public void A_fault_names_its_column_as_the_file_does(string headings, string place)
    {
        var fault = Files.Of("members.csv", headings, "ban-lo,0001,สมศรี,ใจดี,31/2/2569").Faults.ShouldHaveSingleItem();

        (fault.Column, fault.Place).ShouldBe(("joined_on", place));
    }

    [Fact]
    public void So_does_a_fault_that_the_books_find()
    {
        var files = new Files().With("members.csv", "รหัสกองทุน,เลขสมาชิก,ชื่อ,นามสกุล,วันที่เป็นสมาชิก", "ban-lo,0001,สมศรี,ใจดี,1/10/2563").Read();

        files.FaultsWith(AloneCheck.Run(files.Rows, DateTimeOffset.UnixEpoch)).Select(fault => $"{fault.File} {fault.Place}").ShouldContain("members.csv รหัสกองทุน (fund_id)");
    }

    [Fact]
    public void A_fault_of_a_column_that_is_not_there_or_of_a_whole_row_has_only_its_code()
    {
        Files.Of("funds.csv", "รหัสกองทุน,ชื่อกองทุน", "ban-lo,ก").Faults.ShouldHaveSingleItem().Place.ShouldBe("kind");
        Files.Of("funds.csv", "รหัสกองทุน,ชื่อกองทุน,kind", "ban-lo,ก,welfare,เกิน").Faults.ShouldHaveSingleItem().Place.ShouldBe("");
    }

    [Fact]
    public void A_missing_column_is_one_fault_not_one_per_row() =>
        Files.Of("funds.csv", "fund_id,name", "ban-lo,ก", "ban-hi,ข").Faults.Short().ShouldBe(["funds.csv:1:kind column.missing"]);

    [Fact]
    public void A_column_that_is_there_twice_is_a_fault() =>
        Files.Of("funds.csv", "fund_id,name,kind,ชื่อกองทุน", "ban-lo,ก,welfare,ข").Faults.Short().ShouldBe(["funds.csv:1:name column.twice"]);

    [Fact]
    public void A_file_that_is_no_part_of_the_format_is_reported_and_ignored()
    {
        var files = Files.Of("เบิกจ่าย.csv", "a,b", "1,2");

        files.Faults.ShouldBeEmpty();
        files.Notices.ShouldHaveSingleItem().File.ShouldBe("เบิกจ่าย.csv");
    }
}
