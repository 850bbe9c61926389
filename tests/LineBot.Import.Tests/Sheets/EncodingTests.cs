using System.Text;

namespace LineBot.Import.Sheets;

public class EncodingTests
{
    private const string Headings = "รหัสกองทุน,เลขสมาชิก,ชื่อ,นามสกุล,วันที่เป็นสมาชิก";

    private static readonly string[] Lines = [Headings, "ban-lo,0001,สมศรี,ใจดี,1/10/2563", "ban-lo,0002,ทดสอบ,ตัวอย่าง,๑ ต.ค. ๖๓"];

    public static TheoryData<string, string, string> Spellings => new MatrixTheoryData<string, string, string>(
        ["utf-8", "utf-8 bom", "windows-874", "utf-16"], [",", ";", "\t"], ["\n", "\r\n"]);

    [Theory]
    [MemberData(nameof(Spellings))]
    public void The_same_table_reads_the_same_in_every_encoding(string encoding, string separator, string lineEnd)
    {
        var text = string.Join(lineEnd, Lines).Replace(",", separator, StringComparison.Ordinal);

        var files = Files.OfBytes("members.csv", Encode(encoding, text));

        files.Faults.Short().ShouldBeEmpty();
        files.Rows.Members.Select(row => $"{row.Membership.Member.Value} {row.GivenName} {row.FamilyName} {row.JoinedOn:O}")
            .ShouldBe(["0001 สมศรี ใจดี 2020-10-01", "0002 ทดสอบ ตัวอย่าง 2020-10-01"]);
    }

    [Theory]
    [InlineData(0x81)]
    [InlineData(0x98)]
    [InlineData(0xDB)]
    [InlineData(0xFC)]
    public void A_row_with_an_undefined_byte_is_refused_and_the_others_are_read(byte undefined)
    {
        byte[] bytes =
        [
            .. Files.Thai874.GetBytes($"{Headings}\nban-lo,0001,สมศ"), undefined, .. Files.Thai874.GetBytes($"ี,ใจดี,1/10/2563\n{Lines[2]}\n"),
        ];

        var files = Files.OfBytes("members.csv", bytes);

        files.Faults.Short().ShouldBe(["members.csv:2: text.damaged"]);
        files.Rows.Members.ShouldHaveSingleItem().Membership.Member.Value.ShouldBe("0002");
    }

    [Fact]
    public void Text_that_was_misread_once_before_is_refused()
    {
        var garbled = Files.Thai874.GetString(Files.Utf8.GetBytes("มานะ"));

        var files = Files.Of("members.csv", Headings, $"ban-lo,0001,{garbled},ใจดี,1/10/2563");

        files.Faults.ShouldHaveSingleItem().Problem.Code.ShouldBeOneOf("text.mojibake", "text.damaged");
    }

    [Theory]
    [InlineData("José")]
    [InlineData("มานะ é")]
    [InlineData("🙂")]
    public void A_name_with_letters_that_874_lacks_was_not_misread(string name) =>
        Files.Of("members.csv", Headings, $"ban-lo,0001,{name},ใจดี,1/10/2563").Rows.Members.ShouldHaveSingleItem().GivenName.ShouldBe(name);

    [Fact]
    public void A_broken_byte_after_a_byte_order_mark_is_refused()
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Files.Utf8.GetBytes($"{Headings}\nban-lo,0001,"), 0xE0, .. ",ใจดี,1/10/2563"u8];

        Files.OfBytes("members.csv", bytes).Faults.Short().ShouldBe(["members.csv:2: text.damaged"]);
    }

    [Fact]
    public void A_separator_that_Excel_declares_is_used() =>
        Files.Of("members.csv", ["sep=;", .. Lines.Select(line => line.Replace(',', ';'))]).Rows.Members.Count.ShouldBe(2);

    private static byte[] Encode(string encoding, string text)
    {
        var (prefix, coder) = encoding switch
        {
            "utf-8" => ([], Files.Utf8),
            "utf-8 bom" => (Encoding.UTF8.GetPreamble(), Files.Utf8),
            "utf-16" => (Encoding.Unicode.GetPreamble(), Encoding.Unicode),
            _ => (Array.Empty<byte>(), Files.Thai874),
        };
        return [.. prefix, .. coder.GetBytes(text)];
    }
}
