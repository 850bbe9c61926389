using LineBot.Dialogs.Chats;
using LineBot.Dialogs.Language;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Tests.Talk;

public class LinkingTests
{
    private static readonly LineUserId Earlier = LineUserId.Parse("U000000000000000000000000000000ff");

    [Fact]
    public Task Number_consent_and_code_link_a_member() => Village.Of(SampleBooks.VillageBank).Chat()
        .Member("ลงทะเบียน").Bot("ขอเลขสมาชิกค่ะ พิมพ์เฉพาะเลข เช่น 0012 (ดูได้ที่หน้าสมุดคู่ฝาก)")
        .Member("0001").Bot("""
            ก่อนผูกบัญชี ขอความยินยอมให้กองทุนจำว่าไลน์นี้คู่กับเลขสมาชิกนี้ เพื่อตอบเรื่องบัญชีในแชตนี้เท่านั้น ถ้าผูกแทนผู้อื่น เจ้าตัวต้องยินยอมแล้ว ถอนได้ทุกเมื่อโดยพิมพ์ "เลิกผูก" ยินยอมไหมคะ
            """).Buttons("ยินยอม", "ไม่ยินยอม", "ยกเลิก")
        .Taps("ยินยอม").Bot("ขอรหัส 16 ตัวที่กองทุนให้ค่ะ เช่น 1234 5678 9012 3456")
        .Member(Village.Code).Bot("""
            ผูกบัญชีเรียบร้อยค่ะ นางตัวอย่าง ทดสอบ · ธนาคารหมู่บ้านตัวอย่าง ถามได้เลย หรือเลิกผูกเมื่อไรก็ได้โดยพิมพ์ "เลิกผูก"

            อยากให้เตือนก่อนถึงวันส่งเงินไหมคะ (ไม่รับก็ใช้งานอื่นได้ครบ)
            """).Buttons("ยอดเงิน", "รับการเตือน", "ไม่รับ").MustArrive()
        .Then(chat => chat.Stored.Links.Single().Membership.ShouldBe(SampleBooks.VillageBank.Membership))
        .Then(chat => chat.Stored.Consents.Single().ShouldBe(new Consent("account-service", "2026-11", chat.Now, null)))
        .Taps("ยอดเงิน").BotMentions("12,500.00")
        .RunAsync();

    [Fact]
    public Task The_same_in_English() => Village.Of(SampleBooks.VillageBank).Chat(Locale.English)
        .Member("link").Bot("What is your member number? Type the number only, such as 0012. (It is on the cover of your passbook.)")
        .Member("0001").Bot("""
            Before linking: may the fund remember that this LINE account goes with this member number, only to answer about the account in this chat? If you link for someone else, that person must have agreed. You can take it back at any time by typing "unlink". Do you agree?
            """)
        .Taps("I agree").Bot("Please type the 16-digit code from your fund, like 1234 5678 9012 3456.")
        .Member(Village.Code).Bot("""
            Linked: นางตัวอย่าง ทดสอบ · ธนาคารหมู่บ้านตัวอย่าง. Ask away; to take the link back, type "unlink" at any time.

            Would you like a reminder before a payment is due? (Everything else works without it.)
            """)
        .RunAsync();

    [Fact]
    public Task Number_and_code_in_one_sentence_leave_only_the_consent() => Village.Of(SampleBooks.VillageBank).Chat()
        .Member("ผูกบัญชี 0001 1234 5678 9012 3456").BotMentions("ขอความยินยอม")
        .Member("ยินยอมค่ะ").BotMentions("ผูกบัญชีเรียบร้อยค่ะ")
        .RunAsync();

    [Fact]
    public Task Without_consent_nothing_is_kept() => Village.Of(SampleBooks.VillageBank).Chat()
        .Member("ผูกบัญชี").BotMentions("ขอเลขสมาชิก")
        .Member("0001").BotMentions("ขอความยินยอม")
        .Taps("ไม่ยินยอม").Bot("""
            ไม่เป็นไรค่ะ ไม่ได้ผูกบัญชีและไม่ได้เก็บข้อมูลใด ๆ เปลี่ยนใจเมื่อไรพิมพ์ "ผูกบัญชี" ได้เลยค่ะ
            """)
        .Then(chat => chat.Stored.Consents.ShouldBeEmpty())
        .Then(chat => chat.Stored.Links.ShouldBeEmpty())
        .RunAsync();

    [Theory]
    [InlineData("0001", "1111 2222 3333 4444")]
    [InlineData("0009", Village.Code)]
    public Task Every_wrong_pair_gets_the_same_answer(string number, string code) => Village.Of(SampleBooks.VillageBank).Chat()
        .Member("ผูกบัญชี").BotMentions("ขอเลขสมาชิก")
        .Member(number).BotMentions("ขอความยินยอม")
        .Taps("ยินยอม").BotMentions("ขอรหัส")
        .Member(code).Bot("ผูกบัญชีไม่สำเร็จค่ะ เลขสมาชิกหรือรหัสไม่ตรงกัน หรือรหัสหมดอายุแล้ว ตรวจดูแล้วลองใหม่ หรือขอรหัสใหม่ที่กองทุนนะคะ")
        .Buttons("ลองใหม่", "วิธีใช้")
        .Then(chat => chat.Stored.Guard!.Failures.ShouldBe(1))
        .Then(chat => (chat.Stored.State ?? "").ShouldNotContain("1234"))
        .RunAsync();

    [Fact]
    public Task After_five_failures_the_account_waits_and_leaving_the_dialog_does_not_help()
    {
        var chat = Village.Of(SampleBooks.VillageBank).Chat();
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            chat = Fail(chat);
        }

        return chat
            .Member("ผูกบัญชี").Bot("เลขกับรหัสไม่ตรงกันหลายครั้งแล้ว เพื่อความปลอดภัย ลองใหม่ได้หลัง 21 พ.ย. 2569 09:16 น. ค่ะ หรือติดต่อกองทุนนะคะ")
            .Member("ยกเลิก").BotMentions("ไม่มีเรื่องค้างอยู่")
            .Member("ผูกบัญชี").BotMentions("หลายครั้งแล้ว")
            .Later(TimeSpan.FromMinutes(16))
            .Member("ผูกบัญชี").BotMentions("ขอเลขสมาชิก")
            .RunAsync();
    }

    [Fact]
    public Task The_LINE_accounts_linked_before_are_told()
    {
        var village = Village.Of(SampleBooks.VillageBank) with { Earlier = [Earlier] };

        return village.Chat()
            .Member("ผูกบัญชี 0001 1234567890123456").BotMentions("ขอความยินยอม")
            .Taps("ยินยอม").BotMentions("ผูกบัญชีเรียบร้อยค่ะ")
            .Pushes(Earlier.Value, "มีบัญชีไลน์อื่นเพิ่งผูกกับสมาชิกของคุณที่ ธนาคารหมู่บ้านตัวอย่าง ถ้าไม่ได้ให้ใครทำ รีบแจ้งกองทุนทันทีค่ะ")
            .RunAsync();
    }

    [Fact]
    public Task A_carer_links_several_members_one_after_the_other() => Village.Of(SampleBooks.VillageBank, SampleBooks.Welfare).Chat()
        .Member("ผูกบัญชี 0001 1234567890123456").BotMentions("ถ้าผูกแทนผู้อื่น เจ้าตัวต้องยินยอมแล้ว")
        .Taps("ยินยอม").BotMentions("ผูกบัญชีเรียบร้อยค่ะ")
        .Member("ดูแทนยาย").BotMentions("ขอเลขสมาชิก")
        .Member("117").BotMentions("ขอความยินยอม")
        .Taps("ยินยอม").BotMentions("ขอรหัส")
        .Member(Village.Code).BotMentions("กองทุนสวัสดิการชุมชนตัวอย่าง")
        .Then(chat => chat.Stored.Links.Count.ShouldBe(2))
        .RunAsync();

    [Fact]
    public Task What_is_no_number_and_no_code_is_asked_again() => Village.Of(SampleBooks.VillageBank).Chat()
        .Member("ผูกบัญชี").BotMentions("ขอเลขสมาชิก")
        .Member("ไม่ทราบ").Bot("""
            ขอโทษค่ะ ยังไม่เข้าใจคำตอบ ลองพิมพ์ใหม่หรือกดปุ่มได้เลยค่ะ

            ขอเลขสมาชิกค่ะ พิมพ์เฉพาะเลข เช่น 0012 (ดูได้ที่หน้าสมุดคู่ฝาก)
            """)
        .Member("๐๐๐๑").BotMentions("ขอความยินยอม")
        .Member("ใช่").BotMentions("ขอรหัส")
        .Member("1234").Bot("""
            ขอโทษค่ะ ยังไม่เข้าใจคำตอบ ลองพิมพ์ใหม่หรือกดปุ่มได้เลยค่ะ

            ขอรหัส 16 ตัวที่กองทุนให้ค่ะ เช่น 1234 5678 9012 3456
            """)
        .Member("๑๒๓๔-๕๖๗๘-๙๐๑๒-๓๔๕๖").BotMentions("ผูกบัญชีไม่สำเร็จ")
        .RunAsync();

    [Fact]
    public Task Linking_can_be_cancelled_at_each_step() => Village.Of(SampleBooks.VillageBank).Chat()
        .Member("ผูกบัญชี").BotMentions("ขอเลขสมาชิก")
        .Member("ยกเลิก").BotMentions("ยกเลิกแล้ว")
        .Member("ผูกบัญชี").BotMentions("ขอเลขสมาชิก")
        .Member("0001").BotMentions("ขอความยินยอม")
        .Taps("ยกเลิก").BotMentions("ยกเลิกแล้ว")
        .Member("ผูกบัญชี").BotMentions("ขอเลขสมาชิก")
        .Member("0001").BotMentions("ขอความยินยอม")
        .Taps("ยินยอม").BotMentions("ขอรหัส")
        .Member("ยกเลิกค่ะ").BotMentions("ยกเลิกแล้ว")
        .RunAsync();

    [Fact]
    public Task Reminders_are_agreed_to_apart_and_taken_back_in_one_message() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Member("เตือนฉัน").Bot("""
            จะเตือนก่อนถึงกำหนดให้ค่ะ หยุดได้ทุกเมื่อโดยพิมพ์ "หยุดเตือน"
            """)
        .Then(chat => chat.Stored.Consents.Single(consent => consent.Purpose == "reminders").IsGiven.ShouldBeTrue())
        .Member("หยุดเตือน").Bot("""
            ไม่ส่งการเตือนค่ะ อยากรับเมื่อไรพิมพ์ "เตือนฉัน"
            """)
        .Then(chat => chat.Stored.Consents.Single(consent => consent.Purpose == "reminders").IsGiven.ShouldBeFalse())
        .RunAsync();

    [Fact]
    public Task Unlinking_asks_once_and_ends_link_and_consents()
    {
        var village = Village.Of(SampleBooks.VillageBank);

        return village.Chat()
            .Member("ผูกบัญชี 0001 1234567890123456").BotMentions("ขอความยินยอม")
            .Taps("ยินยอม").BotMentions("ผูกบัญชีเรียบร้อยค่ะ")
            .Member("เลิกผูก").Bot("เลิกผูก ธนาคารหมู่บ้านตัวอย่าง · เลขสมาชิก 0001 ใช่ไหมคะ เงินและข้อมูลที่กองทุนยังอยู่ครบ แต่จะถามผ่านไลน์นี้ไม่ได้อีก").Buttons("ใช่ เลิกผูก", "ยกเลิก")
            .Taps("ใช่ เลิกผูก").Bot("""
                เลิกผูกบัญชีที่ ธนาคารหมู่บ้านตัวอย่าง แล้วค่ะ อยากผูกใหม่เมื่อไรพิมพ์ "ผูกบัญชี"
                """)
            .Then(chat => chat.Stored.Links.ShouldBeEmpty())
            .Then(chat => chat.Stored.Consents.ShouldAllBe(consent => !consent.IsGiven))
            .Then(_ => village.Unlinked.ShouldBe([SampleBooks.VillageBank.Membership]))
            .Member("ยอดเงิน").BotMentions("ต้องผูกบัญชีสมาชิกก่อน")
            .RunAsync();
    }

    [Fact]
    public Task Of_several_links_the_person_chooses_which_one_ends() => Village.Of(SampleBooks.VillageBank, SampleBooks.Welfare).LinkedChat()
        .Member("เลิกผูก").Bot("""
            จะเลิกผูกบัญชีไหนคะ
            ธนาคารหมู่บ้านตัวอย่าง · เลขสมาชิก 0001
            กองทุนสวัสดิการชุมชนตัวอย่าง · เลขสมาชิก 117
            """).Buttons("0001 ธนาคารหมู่บ้านตัวอ…", "117 กองทุนสวัสดิการชุมช…", "ยกเลิก")
        .Taps("117 กองทุนสวัสดิการชุมช…").BotMentions("เลิกผูก กองทุนสวัสดิการชุมชนตัวอย่าง · เลขสมาชิก 117 ใช่ไหมคะ")
        .Member("ไม่ใช่ค่ะ").Bot("ไม่ได้เลิกผูกค่ะ บัญชียังอยู่เหมือนเดิม")
        .Then(chat => chat.Stored.Links.Count.ShouldBe(2))
        .RunAsync();

    [Fact]
    public Task Unlinking_without_a_link_says_so() => Village.Of().Chat().Member("เลิกผูก").Bot("ยังไม่ได้ผูกบัญชีไว้ค่ะ").RunAsync();

    private static Chat Fail(Chat chat) => chat
        .Member("ผูกบัญชี 0001 1111222233334444").BotMentions("ขอความยินยอม")
        .Taps("ยินยอม").BotMentions("ผูกบัญชีไม่สำเร็จ");
}
