using FsCheck;
using FsCheck.Fluent;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Tests.Language;

public class OtherReaderTests
{
    private static readonly IntentReader Reader = IntentReader.Load();

    private static readonly string[] Kinds = ["นอนโรงพยาบาล", "คลอดลูก", "งานศพ"];

    private static readonly string[] Months = ["6 เดือน", "12 เดือน"];

    [Theory]
    [InlineData("3", 3)]
    [InlineData("๓ คืน", 3)]
    [InlineData("สามคืนค่ะ", 3)]
    [InlineData("นอน 11 คืน", 11)]
    [InlineData("สิบเอ็ดวัน", 11)]
    [InlineData("ยี่สิบ", 20)]
    [InlineData("คืนเดียวครับ", 1)]
    [InlineData("สองคืนครึ่ง", null)]
    [InlineData("สองสามคืน", null)]
    [InlineData("3 ถึง 5 คืน", null)]
    [InlineData("31/1", null)]
    [InlineData("1.5", null)]
    [InlineData("ห้ามนอน", null)]
    [InlineData("ไม่รู้", null)]
    public void A_count_is_whole_and_alone(string text, int? count) => CountReader.Read(text).Value.ShouldBe(count);

    [Theory]
    [InlineData("คลอดลูก", 1)]
    [InlineData("คลอด", 1)]
    [InlineData("เรื่องงานศพค่ะ", 2)]
    [InlineData("2", 1)]
    [InlineData("ข้อ ๓", 2)]
    [InlineData("อันที่สองครับ", 1)]
    [InlineData("เอาอันแรก", 0)]
    [InlineData("อันสุดท้าย", 2)]
    [InlineData("4", null)]
    [InlineData("อะไรก็ได้", null)]
    [InlineData("", null)]
    public void A_choice_is_its_label_or_its_number(string text, int? place) => ChoiceReader.Read(text, Kinds).Value.ShouldBe(place);

    [Fact]
    public void A_number_that_is_a_place_and_no_piece_of_another_label_is_sure() => ChoiceReader.Read("2", Months).Value.ShouldBe(1);

    [Fact]
    public void A_number_of_a_label_is_that_label() => ChoiceReader.Read("12", Months).Value.ShouldBe(1);

    [Fact]
    public void What_fits_two_labels_gives_both() => ChoiceReader.Read("เดือน", Months).Candidates.ShouldBe([0, 1]);

    [Theory]
    [InlineData("081-234-5678", "0812345678")]
    [InlineData("+66 81 234 5678", "0812345678")]
    [InlineData("๐๙๑ ๒๓๔ ๕๖๗๘ ค่ะ", "0912345678")]
    [InlineData("โทร 02-123-4567", "021234567")]
    [InlineData("054 123 456", "054123456")]
    [InlineData("812345678", "0812345678")]
    [InlineData("66812345678", "0812345678")]
    [InlineData("0712345678", null)]
    [InlineData("081234567", null)]
    [InlineData("1669", null)]
    [InlineData("1101700230708", null)]
    public void A_telephone_number_is_read_as_dialled_at_home(string text, string? number) =>
        (PhoneReader.Read(text).Value?.Value).ShouldBe(number);

    [Theory]
    [InlineData("1101700230708", true)]
    [InlineData("1-1017-00230-70-8", true)]
    [InlineData("เลขบัตร ๑ ๑๐๑๗ ๐๐๒๓๐ ๗๐ ๘ ค่ะ", true)]
    [InlineData("1101700230709", false)]
    [InlineData("110170023070", false)]
    [InlineData("0812345678", false)]
    public void A_citizen_id_is_checked(string text, bool isId) => CitizenIdReader.Read(text).IsSure.ShouldBe(isId);

    [Theory]
    [InlineData("นายตัวอย่าง ใจดี", "นาย", "ตัวอย่าง", "ใจดี")]
    [InlineData("น.ส. สมมุติ ทดลอง", "น.ส.", "สมมุติ", "ทดลอง")]
    [InlineData("ว่าที่ ร.ต. สมมุติ ณ ที่นี้", "ว่าที่ ร.ต.", "สมมุติ", "ณ ที่นี้")]
    [InlineData("ชื่อ ด.ญ.ตัวอย่าง ใจดี", "ด.ญ.", "ตัวอย่าง", "ใจดี")]
    [InlineData("นายิกา ใจดี", "", "นายิกา", "ใจดี")]
    [InlineData("Miss Example Person", "Miss ", "Example", "Person")]
    public void A_name_has_title_given_and_family(string text, string title, string given, string family)
    {
        var name = NameReader.Read(text).Value.ShouldNotBeNull();

        (name.Title, name.Given, name.Family).ShouldBe((title, given, family));
    }

    [Theory]
    [InlineData("ตัวอย่าง", 1)]
    [InlineData("500", 0)]
    [InlineData("ก", 0)]
    [InlineData("", 0)]
    public void Half_a_name_is_asked_back_and_none_is_none(string text, int candidates)
    {
        var meaning = NameReader.Read(text);

        (meaning.IsSure, meaning.Candidates.Count).ShouldBe((false, candidates));
    }

    [Fact]
    public void No_text_makes_a_reader_throw() => Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null), text =>
    {
        CountReader.Read(text);
        ChoiceReader.Read(text, Kinds);
        PhoneReader.Read(text);
        CitizenIdReader.Read(text);
        NameReader.Read(text);
        Hearing.Of(Reader.Understand(text));
    }));
}
