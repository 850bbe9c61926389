using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Funds.Audit;
using LineBot.Funds.Members;
using LineBot.Funds.Privacy;

namespace LineBot.Dialogs.Tests.Talk;

public class MyDataTests
{
    private static readonly Passbook Member = SampleBooks.VillageBank;

    [Fact]
    public Task What_is_kept_is_told_by_kind_with_everything_else_one_tap_away() => With(Village.Of(Member)).LinkedChat()
        .Member("ข้อมูลของฉัน").Bot("""
            ข้อมูลของคุณที่เก็บไว้
            ทะเบียนสมาชิก  1 รายการ
            ตั้งแต่ 11 พ.ย. 2569
            บัญชี เงินกู้ และรายการ  4 รายการ
            ตั้งแต่ 11 พ.ย. 2569
            คำขอสวัสดิการ  1 รายการ
            ตั้งแต่ 11 พ.ย. 2569
            ข้อมูล ณ 21 พ.ย. 2569 09:00 น.
            [ขอสำเนา]
            [ใครดูข้อมูลของฉัน]
            [ความยินยอม]
            [เก็บไว้นานเท่าไร]
            [ลบข้อมูล]
            """)
        .Taps("ใครดูข้อมูลของฉัน").Bot("""
            ใครดูข้อมูลของคุณ
            20 พ.ย. 2569 14:05 น. · ดูรูปของ W-2569-0001
            เหรัญญิก นางสาวมะลิ ตัวอย่าง
            """)
        .RunAsync();

    [Fact]
    public Task The_same_in_English() => With(Village.Of(Member)).LinkedChat(Locale.English)
        .Member("my data").BotMentions("What is kept about you")
        .Taps("Who looked at it").BotMentions("Treasurer")
        .RunAsync();

    [Fact]
    public Task Nothing_but_the_chat_is_kept_of_a_stranger() => Village.Of(Member).Chat()
        .Member("ข้อมูลของฉัน").BotMentions("ไลน์นี้ยังไม่ได้ผูกกับสมาชิก")
        .RunAsync();

    [Fact]
    public Task Only_memberships_that_the_fund_still_knows_are_read()
    {
        var village = Village.Of(Member, SampleBooks.Welfare);
        return village.LinkedChat().Then(() => village.TakeLinksBack(SampleBooks.Welfare.Membership))
            .Member("ข้อมูลของฉัน").BotMentions("ข้อมูลของคุณที่เก็บไว้")
            .Then(() => village.PersonalData.Reads.ShouldAllBe(read => read.Count == 1 && read[0] == Member.Membership))
            .RunAsync();
    }

    [Fact]
    public Task A_copy_is_a_link_of_minutes() => Village.Of(Member).LinkedChat()
        .Member("ขอสำเนาข้อมูลของฉัน").BotMentions("ข้อมูลของคุณที่เก็บไว้")
        .Taps("ขอสำเนา").Bot("""
            สำเนาข้อมูลของคุณ
            เปิดอ่านหรือพิมพ์ได้ หรือเก็บเป็นไฟล์ไปใช้กับโปรแกรมอื่น ลิงก์ใช้ได้ 15 นาที อย่าส่งต่อให้ใครนะคะ
            [เปิดอ่าน]
            [ไฟล์ JSON]
            """)
        .RunAsync();

    [Fact]
    public Task A_consent_is_withdrawn_with_one_tap_and_given_again_with_another() => Village.Of(Member).LinkedChat()
        .Member("เตือนฉัน").BotMentions("เตือน")
        .Member("ข้อมูลของฉัน").BotMentions("ข้อมูลของคุณที่เก็บไว้")
        .Taps("ความยินยอม").BotMentions("ถ้าถอน จะไม่เตือนวันครบกำหนดอีก อย่างอื่นใช้ได้เหมือนเดิม")
        .Taps("ถอนความยินยอม").Bot("""
            ถอนความยินยอม "ให้เตือนวันครบกำหนด" แล้วค่ะ อย่างอื่นใช้ได้เหมือนเดิม
            """)
        .Then(chat => chat.Stored.Consents.Single(consent => consent.Purpose == ConsentPurpose.Reminders).IsGiven.ShouldBeFalse())
        .Member("ข้อมูลของฉัน").BotMentions("ข้อมูลของคุณที่เก็บไว้")
        .Taps("ความยินยอม").BotMentions("ถอนแล้วเมื่อ")
        .Taps("ให้ความยินยอมอีกครั้ง").BotMentions("บันทึกความยินยอม")
        .Member("ยอดเงิน").BotMentions("ธนาคารหมู่บ้านตัวอย่าง")
        .RunAsync();

    [Theory]
    [InlineData("my-data-consent/account-service/off")]
    [InlineData("my-data-consent/reminders/off")]
    [InlineData("my-data-consent/health-in-claims/on")]
    [InlineData("my-data-consent")]
    public Task A_button_by_hand_gives_or_takes_no_consent(string data) => Village.Of(Member).LinkedChat()
        .Forges(data).Bot("ไม่มีอะไรต้องเปลี่ยนค่ะ")
        .Then(chat => chat.LastTurn!.Changes.ShouldBeEmpty())
        .RunAsync();

    [Fact]
    public Task How_long_each_kind_is_kept_can_be_read() => Village.Of(Member).LinkedChat()
        .Forges("my-data-retention").BotMentions("จดหมายที่ตอบแล้ว · 2 ปี")
        .RunAsync();

    private static Village With(Village village)
    {
        village.PersonalData.Items.Add(MemoryPersonalData.Item(DataKind.Claim, Member.Membership, "W-2569-0001", ("Status", "Paid")));
        village.PersonalData.Looks.Add(new(
            Member.Membership, new(2026, 11, 20, 14, 5, 0, TimeSpan.FromHours(7)), AuditAction.PhotoViewed, "W-2569-0001", MemberNumber.Parse("0002"),
            "นางสาวมะลิ ตัวอย่าง", Position.Treasurer));
        return village;
    }
}
