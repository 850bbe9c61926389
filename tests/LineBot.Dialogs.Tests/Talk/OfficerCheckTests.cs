using LineBot.Funds.Members;

namespace LineBot.Dialogs.Tests.Talk;

public class OfficerCheckTests
{
    private const string Warning =
        "ชื่อตรงไม่ได้แปลว่าเป็นตัวจริง กรรมการไม่ขอรหัส และไม่ให้โอนเข้าบัญชีส่วนตัว ถ้ามีใครขอเงินนอกกองทุน อย่าเพิ่งจ่าย ไปถามที่กองทุนหรือกด \"คุยกับคน\" ก่อนค่ะ";

    private static readonly Passbook Member = SampleBooks.VillageBank;

    [Theory]
    [InlineData("คุณมะลิ")]
    [InlineData("0002")]
    [InlineData("มะลิ ทองคำ")]
    public Task An_officer_of_today_is_confirmed_with_seat_and_since_when(string who) => Village.Of(Member, Treasurer).Chat().LinkedTo(Link(Member))
        .Member("คนนี้เป็นกรรมการจริงไหม").Bot("พิมพ์ชื่อหรือเลขสมาชิกของคนที่บอกว่าเป็นกรรมการค่ะ")
        .Member(who).Bot($"""
            ใช่ค่ะ วันนี้ นางสาวมะลิ ทองคำ เป็นกรรมการของ ธนาคารหมู่บ้านตัวอย่าง: เหรัญญิก ตั้งแต่ 1 ม.ค. 2569

            {Warning}
            """).Buttons("คุยกับคน")
        .RunAsync();

    [Theory]
    [InlineData("สมศักดิ์")]
    [InlineData("0001")]
    [InlineData("000")]
    public Task Whoever_does_not_sit_there_is_not(string who) => Village.Of(Member, Treasurer).Chat().LinkedTo(Link(Member))
        .Member("คนนี้เป็นกรรมการจริงไหม").BotMentions("พิมพ์ชื่อ")
        .Member(who).Bot($"""
            วันนี้ไม่มีกรรมการชื่อหรือเลข "{who}" ใน ธนาคารหมู่บ้านตัวอย่าง ค่ะ

            {Warning}
            """)
        .RunAsync();

    [Fact]
    public Task Whose_term_is_over_is_no_officer_any_more()
    {
        var former = Treasurer with { Seats = [Treasurer.Seats[0] with { To = new(2026, 11, 20) }] };
        return Village.Of(Member, former).Chat().LinkedTo(Link(Member))
            .Member("คนนี้เป็นกรรมการจริงไหม").BotMentions("พิมพ์ชื่อ")
            .Member("มะลิ").BotMentions("วันนี้ไม่มีกรรมการ")
            .RunAsync();
    }

    [Fact]
    public Task An_officer_of_another_fund_is_none_here()
    {
        var elsewhere = Treasurer with { Membership = new(SampleBooks.Welfare.Membership.Fund, MemberNumber.Parse("0002")) };
        return Village.Of(Member, elsewhere).Chat().LinkedTo(Link(Member))
            .Member("คนนี้เป็นกรรมการจริงไหม").BotMentions("พิมพ์ชื่อ")
            .Member("มะลิ").BotMentions("วันนี้ไม่มีกรรมการ")
            .RunAsync();
    }

    [Fact]
    public Task What_somebody_copied_out_of_another_chat_is_no_name() => Village.Of(Member, Treasurer).Chat().LinkedTo(Link(Member))
        .Member("คนนี้เป็นกรรมการจริงไหม").BotMentions("พิมพ์ชื่อ")
        .Member(new string('ก', 4_000)).BotMentions("ยาวเกินไปค่ะ พิมพ์เฉพาะชื่อหรือเลขสมาชิกนะคะ")
        .Member("มะลิ").BotMentions("เป็นกรรมการของ")
        .RunAsync();

    [Fact]
    public Task One_letter_is_too_little() => Village.Of(Member, Treasurer).Chat().LinkedTo(Link(Member))
        .Member("is this person really an officer").BotMentions("พิมพ์ชื่อ")
        .Member("ม").BotMentions("อย่างน้อย 2")
        .Member("ยกเลิก").BotMentions("ยกเลิก")
        .RunAsync();

    [Fact]
    public Task A_stranger_hears_the_warning_and_no_name() => Village.Of(Treasurer).Chat()
        .Member("คนนี้เป็นกรรมการจริงไหม").BotMentions(Warning)
        .RunAsync();

    private static Passbook Treasurer { get; } = SampleBooks.Book("ban-lo", "ธนาคารหมู่บ้านตัวอย่าง", "0002") with
    {
        Profile = new() { Title = "นางสาว", GivenName = "มะลิ", FamilyName = "ทองคำ", Phone = "0800000002", JoinedOn = new(2020, 10, 1) },
        Seats = [new(Position.Treasurer, [Duty.Pay], null, new(2026, 1, 1), null)],
        LinkedUsers = [],
    };

    private static MemberLink Link(Passbook book) => new(book.Membership, book.FundName, Village.Now);
}
