using LineBot.Dialogs.Language;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Tests.Talk;

public class BalanceTests
{
    [Fact]
    public Task A_member_types_one_word_and_sees_what_she_has_and_owes() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Member("ยอดเงิน").Bot("""
            ธนาคารหมู่บ้านตัวอย่าง
            นางตัวอย่าง ทดสอบ · เลขสมาชิก 0001
            เงินสัจจะ
            12,500.00  บาท
            สัจจะเดือนละ 100.00 บาท
            เงินฝาก
            1,500.75  บาท
            เงินหุ้น
            4,000.00  บาท
            รับคืนเมื่อลาออกหรือปิดรอบ
            เงินกู้
            เงินต้นคงเหลือ  14,000.00 บาท
            สัญญา L-2569-014
            เลยกำหนดแล้ว  4,260.00 บาท
            งวดหน้า  2,100.00 บาท
            15 ธ.ค. 2569
            ข้อมูล ณ 21 พ.ย. 2569 09:00 น.
            [ดูเงินกู้]
            [ดูรายการย้อนหลัง]
            """)
        .RunAsync();

    [Fact]
    public Task All_funds_of_a_person_come_in_one_answer() =>
        Village.Of(SampleBooks.VillageBank, SampleBooks.Welfare, SampleBooks.Cattle, SampleBooks.Empty).LinkedChat()
            .Member("ยอดคงเหลือเท่าไหร่คะ").Bot("""
                ธนาคารหมู่บ้านตัวอย่าง
                นางตัวอย่าง ทดสอบ · เลขสมาชิก 0001
                เงินสัจจะ
                12,500.00  บาท
                สัจจะเดือนละ 100.00 บาท
                เงินฝาก
                1,500.75  บาท
                เงินหุ้น
                4,000.00  บาท
                รับคืนเมื่อลาออกหรือปิดรอบ
                เงินกู้
                เงินต้นคงเหลือ  14,000.00 บาท
                สัญญา L-2569-014
                เลยกำหนดแล้ว  4,260.00 บาท
                งวดหน้า  2,100.00 บาท
                15 ธ.ค. 2569
                ข้อมูล ณ 21 พ.ย. 2569 09:00 น.
                [ดูเงินกู้]
                [ดูรายการย้อนหลัง]
                ---
                กองทุนสวัสดิการชุมชนตัวอย่าง
                นางตัวอย่าง ทดสอบ · เลขสมาชิก 117
                เงินสมทบสวัสดิการ
                1,825.00  บาท
                เป็นเงินสวัสดิการ ถอนไม่ได้
                ข้อมูล ณ 21 พ.ย. 2569 09:00 น.
                [ดูรายการย้อนหลัง]
                ---
                กลุ่มวัวหมุนเวียนตัวอย่าง
                นางตัวอย่าง ทดสอบ · เลขสมาชิก 9
                สิ่งของที่ฝากไว้
                3 ตัว
                เงินกู้
                เงินต้นคงเหลือ  5,000.00 บาท
                สัญญา ป.9/2569
                งวดหน้า  5,000.00 บาท
                28 ก.พ. 2570
                ข้อมูล ณ 21 พ.ย. 2569 09:00 น.
                [ดูเงินกู้]
                [ดูรายการย้อนหลัง]
                ---
                กลุ่มออมทรัพย์ตัวอย่าง
                นางตัวอย่าง ทดสอบ · เลขสมาชิก 0042
                ยังไม่มีบัญชีในกองทุนนี้ค่ะ
                ข้อมูล ณ 21 พ.ย. 2569 09:00 น.
                """)
            .RunAsync();

    [Fact]
    public Task The_same_in_English() => Village.Of(SampleBooks.VillageBank, SampleBooks.Cattle).LinkedChat(Locale.English)
        .Member("balance").Bot("""
            ธนาคารหมู่บ้านตัวอย่าง
            นางตัวอย่าง ทดสอบ · member 0001
            Pledged savings
            12,500.00  baht
            Pledge: 100.00 baht a month
            Deposit
            1,500.75  baht
            Shares
            4,000.00  baht
            Paid back on leaving or when the round closes
            Loans
            Principal left  14,000.00 baht
            Contract L-2569-014
            Past due  4,260.00 baht
            Next payment  2,100.00 baht
            15 Dec 2026
            As of 21 Nov 2026, 09:00
            [Loan details]
            [History]
            ---
            กลุ่มวัวหมุนเวียนตัวอย่าง
            นางตัวอย่าง ทดสอบ · member 9
            Held in kind
            3 ตัว
            Loans
            Principal left  5,000.00 baht
            Contract ป.9/2569
            Next payment  5,000.00 baht
            28 Feb 2027
            As of 21 Nov 2026, 09:00
            [Loan details]
            [History]
            """)
        .RunAsync();

    [Fact]
    public Task Whoever_is_not_linked_is_led_to_linking() => Village.Of(SampleBooks.VillageBank).Chat()
        .Member("ยอดเงิน").Bot("ต้องผูกบัญชีสมาชิกก่อนจึงจะดูได้ค่ะ เตรียมเลขสมาชิกกับรหัสที่กองทุนให้ แล้วกดปุ่มด้านล่าง").Buttons("ผูกบัญชี", "วิธีใช้")
        .RunAsync();

    [Fact]
    public async Task A_link_that_the_fund_took_back_shows_nothing_more()
    {
        var village = Village.Of(SampleBooks.VillageBank);
        village.TakeLinksBack();

        await village.LinkedChat()
            .Member("ยอดเงิน").Bot("""
                การผูกบัญชีที่ ธนาคารหมู่บ้านตัวอย่าง ถูกยกเลิกแล้วค่ะ อยากใช้ต่อ ขอรหัสใหม่ที่กองทุนนะคะ

                ต้องผูกบัญชีสมาชิกก่อนจึงจะดูได้ค่ะ เตรียมเลขสมาชิกกับรหัสที่กองทุนให้ แล้วกดปุ่มด้านล่าง
                """)
            .Then(chat => chat.Stored.Links.ShouldBeEmpty())
            .RunAsync();
    }

    [Fact]
    public Task A_turn_reads_each_membership_once_and_pushes_nothing()
    {
        var village = Village.Of(SampleBooks.VillageBank, SampleBooks.Welfare);

        return village.LinkedChat()
            .Member("ยอดเงิน").BotMentions("ธนาคารหมู่บ้านตัวอย่าง")
            .Then(chat => chat.LastTurn!.Pushes.ShouldBeEmpty())
            .Then(_ => village.Reads.ShouldBe(2 * 2, "Two memberships, and every turn of a test runs twice."))
            .RunAsync();
    }

    [Fact]
    public Task Twelve_memberships_still_come_in_one_answer() => Village.Of(Copies(SampleBooks.VillageBank, 12)).LinkedChat()
        .Member("ยอดเงิน").BotMentions("เลขสมาชิก 0001").BotMentions("เลขสมาชิก 0012")
        .RunAsync();

    [Fact]
    public Task What_does_not_fit_one_answer_is_a_tap_away() => Village.Of(Copies(SampleBooks.Longest, 30)).LinkedChat()
        .Member("ยอดเงิน").BotMentions("---").BotMentions("---").BotMentions("---").BotMentions("---").BotMentions("ยังมีอีก")
        .Taps("ดูต่อ").BotMentions("---").BotMentions("---").BotMentions("---").BotMentions("---").BotMentions("ยังมีอีก")
        .RunAsync();

    [Fact]
    public Task In_a_group_nothing_personal_is_said() => Village.Of(SampleBooks.VillageBank).ChatInGroup()
        .Member("ยอดเงิน").BotIsSilent()
        .MemberToBot("@bot ยอดเงิน").Bot("เรื่องส่วนตัว คุยกับฉันส่วนตัวนะคะ")
        .Forges("balance").Bot("เรื่องส่วนตัว คุยกับฉันส่วนตัวนะคะ")
        .RunAsync();

    private static Passbook[] Copies(Passbook book, int count) =>
        [.. Enumerable.Range(1, count).Select(number => book with { Membership = new(book.Membership.Fund, MemberNumber.Parse($"{number:0000}")) })];
}
