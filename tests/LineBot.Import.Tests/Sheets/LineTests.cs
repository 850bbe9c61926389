namespace LineBot.Import.Sheets;

public class LineTests
{
    private const string Headings = "fund_id,member_no,given_name,family_name,joined_on";

    [Fact]
    public void Lines_count_the_files_own_lines_with_quotes_and_blanks()
    {
        var files = Files.Of(
            "members.csv",
            Headings,
            "",
            "ban-lo,0001,\"สม\nศรี\",ใจดี,1/10/2563",
            ",,,,",
            "ban-lo,0002,ทดสอบ,ตัวอย่าง,31/2/2563");

        files.Faults.Short().ShouldBe(["members.csv:6:joined_on date.no-such-day"]);
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_named_with_the_line_it_opens_on()
    {
        var files = Files.Of(
            "members.csv", Headings, "ban-lo,0001,สมศรี,ใจดี,1/10/2563", "ban-lo,0002,\"ทดสอบ,ตัวอย่าง,1/10/2563", "ban-lo,0003,ก,ข,1/10/2563");

        files.Faults.Short().ShouldBe(["members.csv:3: row.open-quote"]);
    }

    [Fact]
    public void An_amount_whose_comma_stands_without_quotes_is_not_cut_in_two()
    {
        var files = Files.Of(
            "accounts.csv",
            "fund_id,member_no,account_no,kind,as_of,balance",
            "ban-lo,0001,S-0001,pledge,30/9/2569,12,500.00");

        files.Faults.Short().ShouldBe(["accounts.csv:2: row.extra-cells"]);
        files.Rows.Accounts.ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_file_says_so() => Files.Of("members.csv", "").Faults.Short().ShouldBe(["members.csv:1: file.empty"]);

    [Fact]
    public void Headings_without_rows_are_fine() => Files.Of("members.csv", Headings).Faults.ShouldBeEmpty();
}
