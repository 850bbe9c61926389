using System.Globalization;
using LineBot.Dialogs.Welfare;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Tests.Talk.Welfare;

public class WelfareReaderTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData("เมื่อวาน", "2026-11-20", null)]
    [InlineData("18 พ.ย.", "2026-11-18", null)]
    [InlineData("25 ธ.ค. 68", "2025-12-25", null)]
    [InlineData("18-20 พ.ย.", "2026-11-18", 2)]
    [InlineData("๑๘-๒๐ พ.ย. ๖๙", "2026-11-18", 2)]
    [InlineData("ตั้งแต่ 18 ถึง 20 พ.ย. 2569", "2026-11-18", 2)]
    [InlineData("18 พ.ย. ถึง 20 พ.ย.", "2026-11-18", 2)]
    [InlineData("30 ต.ค. ถึง 2 พ.ย. 69", "2026-10-30", 3)]
    [InlineData("30-2 พ.ย. 69", "2026-10-30", 3)]
    [InlineData("18/11/69-20/11/69", "2026-11-18", 2)]
    [InlineData("18 ถึง 20", "2026-11-18", 2)]
    [InlineData("3 คืน ออกเมื่อวาน", "2026-11-17", 3)]
    [InlineData("สามคืน ตั้งแต่ 15 พ.ย.", "2026-11-15", 3)]
    [InlineData("3 วัน 2 คืน เข้า 15/11/69", "2026-11-15", 2)]
    [InlineData("นอนโรงพยาบาล 18-20 พ.ย. ขอเบิก", "2026-11-18", 2)]
    [InlineData("2026-11-18", "2026-11-18", null)]
    [InlineData("2026-11-08", "2026-11-08", null)]
    public void Days_and_nights_are_read_as_people_write_them(string text, string from, int? nights)
    {
        var stay = StayReader.Read(text, Today);

        stay.Value.ShouldNotBeNull();
        stay.Value.Value.From.ShouldBe(DateOnly.ParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        stay.Value.Value.Nights.ShouldBe(nights);
    }

    [Theory]
    [InlineData("3 คืน")]
    [InlineData("นอนโรงบาล 3 คืน ขอเบิก")]
    public void Nights_alone_leave_the_day_open(string text) => StayReader.Read(text, Today).Value.ShouldBe(new Stay(null, 3, null));

    [Theory]
    [InlineData("เบิก")]
    [InlineData("ขอสวัสดิการ")]
    [InlineData("ไม่ทราบค่ะ")]
    public void What_says_no_day_is_no_day(string text) => StayReader.Read(text, Today).IsSure.ShouldBeFalse();

    [Fact]
    public void What_stands_on_a_button_is_read_back_as_the_same()
    {
        foreach (var stay in new[] { new Stay(new(2026, 11, 18), 3, null), new Stay(new(2026, 2, 1), null, null) })
        {
            StayReader.Read(stay.ToString(null, null), Today).Value.ShouldBe(stay);
        }
    }

    [Theory]
    [InlineData("นางแก้ว จำลอง ลูกสาว 0812345678", "นางแก้ว จำลอง", "ลูกสาว", "0812345678")]
    [InlineData("ลูกสาว แก้ว จำลอง โทร 081-234-5678", "แก้ว จำลอง", "ลูกสาว", "0812345678")]
    [InlineData("นายคำ จำลอง เป็นสามี", "นายคำ จำลอง", "สามี", null)]
    [InlineData("แก้ว จำลอง", "แก้ว จำลอง", null, null)]
    public void A_claimant_is_read_from_one_sentence(string text, string name, string? relation, string? phone) =>
        ClaimantReader.Read(text).ShouldBe(new ClaimantSaid(name, relation, phone));

    [Theory]
    [InlineData("0812345678")]
    [InlineData("ลูกสาว")]
    [InlineData("?")]
    public void Without_a_name_there_is_no_claimant(string text) => ClaimantReader.Read(text).ShouldBeNull();

    [Theory]
    [InlineData("นอนโรงบาล 3 คืน ขอเบิก", BenefitCategory.Sickness)]
    [InlineData("คลอดลูกเบิกได้ไหมคะ", BenefitCategory.Birth)]
    [InlineData("แม่เสียแล้วต้องทำยังไง", BenefitCategory.Death)]
    [InlineData("ทุนการศึกษา", BenefitCategory.Education)]
    [InlineData("น้ำท่วมบ้านขอความช่วยเหลือ", BenefitCategory.Disaster)]
    [InlineData("เบิก", null)]
    [InlineData("ขอสวัสดิการ", null)]
    public void The_first_words_say_which_kind(string text, BenefitCategory? kind) => BenefitWords.CategoryIn(text).ShouldBe(kind);

    [Theory]
    [InlineData("ลูกนอนโรงบาลขอเบิก", ForWhom.Child)]
    [InlineData("เมียนอนโรงบาล", ForWhom.Spouse)]
    [InlineData("นอนโรงบาล 3 คืน ขอเบิกหน่อยลูก", null)]
    [InlineData("ขอเบิก", null)]
    public void An_elder_who_says_child_to_the_bot_names_nobodys_child(string text, ForWhom? whom) => BenefitWords.WhomIn(text).ShouldBe(whom);

    [Fact]
    public void Photos_are_taken_for_papers_in_their_order_unless_the_person_says_otherwise()
    {
        var photos = Enumerable.Range(1, 4).Select(number => Funds.Photos.PhotoId.Parse(new string((char)('0' + number), 32))).ToList();
        Paper[] asked = [Paper.HospitalCertificate, Paper.IdCard, Paper.MemberBook];

        ClaimPapers.Sort(asked, photos[..1], []).ShouldBe([new(Paper.HospitalCertificate, photos[0]), ClaimPaper.Later(Paper.IdCard), ClaimPaper.Later(Paper.MemberBook)]);
        ClaimPapers.Sort(asked, photos[..2], [Paper.IdCard]).ShouldBe([new(Paper.HospitalCertificate, photos[0]), new(Paper.MemberBook, photos[1]), ClaimPaper.Later(Paper.IdCard)]);
        ClaimPapers.Sort(asked, photos, []).Count(paper => paper.Paper == Paper.MemberBook).ShouldBe(2);
        ClaimPapers.Sort([], photos[..1], []).ShouldBe([new(Paper.Photo, photos[0])]);
    }
}
