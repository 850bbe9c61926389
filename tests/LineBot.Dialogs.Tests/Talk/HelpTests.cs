using LineBot.Funds.Members;

namespace LineBot.Dialogs.Tests.Talk;

public class HelpTests
{
    private static readonly string[] Shortcuts = ["ยอดเงิน", "เงินกู้", "งวดต่อไป", "รายการย้อนหลัง", "เมนู"];

    [Fact]
    public Task A_new_friend_is_welcomed_with_three_buttons() => Village.Of().Chat()
        .Follows().Bot("""
            สวัสดีค่ะ ฉันเป็นผู้ช่วยของกองทุนชุมชน ถามยอดเงิน เงินกู้ และงวดที่ต้องส่งได้ที่นี่ ทุกวัน ทุกเวลาค่ะ

            ครั้งแรกต้องผูกบัญชีก่อนนะคะ เตรียมเลขสมาชิกกับรหัสที่กองทุนให้ แล้วกด "ผูกบัญชี"
            """).Buttons("ผูกบัญชี", "วิธีใช้", "English")
        .Taps("English").Bot("From now on I will speak English.")
        .RunAsync();

    [Fact]
    public Task A_friend_who_comes_back_finds_the_links_as_they_were() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Unfollows().BotIsSilent()
        .Follows().Bot("ยินดีต้อนรับกลับมาค่ะ บัญชีที่ผูกไว้ยังอยู่เหมือนเดิม อยากดูอะไรคะ").Buttons(Shortcuts)
        .RunAsync();

    [Fact]
    public Task The_menu_and_the_help_are_a_word_away() => Village.Of().Chat()
        .Member("เมนู").Bot("""
            อยากดูอะไรคะ
            กดปุ่มหรือพิมพ์คำบนปุ่มก็ได้ค่ะ พิมพ์ "เมนู" หรือ "ยกเลิก" ได้ทุกเมื่อ
            [ผูกบัญชี]
            [วิธีใช้]
            [คุยกับคน]
            [เบอร์ฉุกเฉิน]
            [English]
            """)
        .Member("วิธีใช้").Bot("""
            วิธีใช้
            พิมพ์ถามเหมือนคุยกันได้เลยค่ะ เช่น "ยอดเงิน" "หนี้เท่าไหร่" "งวดหน้า" "ประวัติ"
            ครั้งแรกพิมพ์ "ผูกบัญชี" แล้วใช้เลขสมาชิกกับรหัสที่กองทุนให้ ผูกให้พ่อแม่ด้วยก็ได้
            เลิกผูกได้ทุกเมื่อ พิมพ์ "เลิกผูก" มือถือหายให้แจ้งกองทุนทันทีค่ะ
            อยากได้เลขไทย พิมพ์ "เลขไทย" อยากได้ภาษาอังกฤษ พิมพ์ "English"
            ถ้าเป็นเหตุฉุกเฉิน โทรได้ทันทีค่ะ
            เจ็บป่วย โทร 1669
            ตำรวจ โทร 191
            ไฟไหม้ โทร 199
            ช่วยเหลือสังคม โทร 1300
            ทุกข์ใจ โทร 1323
            [ยอดเงิน]
            [เมนู]
            """)
        .RunAsync();

    [Fact]
    public Task A_member_s_menu_holds_everything_and_an_officer_s_the_work_as_well()
    {
        var village = Village.Of(SampleBooks.VillageBank);
        return village.LinkedChat()
            .Member("เมนู").Bot("""
                อยากดูอะไรคะ
                กดปุ่มหรือพิมพ์คำบนปุ่มก็ได้ค่ะ พิมพ์ "เมนู" หรือ "ยกเลิก" ได้ทุกเมื่อ
                [ยอดเงิน]
                [เงินกู้]
                [งวดต่อไป]
                [รายการย้อนหลัง]
                [ส่งสลิป]
                [สรุป 12 เดือน]
                ---
                สวัสดิการและช่วยเหลือ
                [ขอสวัสดิการ]
                [สิทธิของฉัน]
                [สถานะเรื่องที่ขอ]
                [แจ้งผู้เดือดร้อน]
                [คุยกับคน]
                [เบอร์ฉุกเฉิน]
                ---
                ข้อมูลและวิธีใช้
                [วิธีใช้]
                [ผูกบัญชี]
                [ระเบียบ]
                [ข้อมูลของฉัน]
                [เช็กกรรมการ]
                [English]
                """)
            .Taps("สถานะเรื่องที่ขอ").BotMentions("ยังไม่มีเรื่องที่ขอไว้")
            .Then(() => village.Change(book => book with { Seats = [new(Position.Treasurer, [Duty.Pay], null, null, null)] }))
            .Member("เมนู").BotMentions("งานกรรมการ")
            .Taps("สลิปรอตรวจ").BotMentions("ไม่มีสลิปรอตรวจ")
            .RunAsync();
    }

    [Fact]
    public Task Every_button_of_the_menu_is_understood() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Member("เมนู").BotMentions("อยากดูอะไรคะ")
        .Taps("ยอดเงิน").BotMentions("12,500.00")
        .TapsOld("เงินกู้").BotMentions("14,000.00")
        .TapsOld("งวดต่อไป").BotMentions("4,260.00")
        .TapsOld("รายการย้อนหลัง").BotMentions("ดูรายการของบัญชีไหนคะ")
        .TapsOld("วิธีใช้").BotMentions("พิมพ์ถามเหมือนคุยกัน")
        .TapsOld("English").BotMentions("From now on")
        .Member("menu").BotMentions("What would you like to see?")
        .Taps("Balance").BotMentions("12,500.00")
        .TapsOld("Loans").BotMentions("14,000.00")
        .TapsOld("Next payment").BotMentions("4,260.00")
        .TapsOld("History").BotMentions("Which account")
        .TapsOld("Help").BotMentions("Just ask")
        .TapsOld("Link account").BotMentions("What is your member number?")
        .RunAsync();

    [Fact]
    public Task Stickers_voices_and_all_the_rest_get_a_useful_answer() => Village.Of().Chat()
        .Sticker().Bot("ขอบคุณค่ะ อยากดูอะไรกดปุ่มด้านล่างได้เลยค่ะ").Buttons(Shortcuts)
        .Voice().Bot("ขอโทษค่ะ ยังฟังเสียงไม่ได้ พิมพ์สั้น ๆ หรือกดปุ่มด้านล่างได้เลยค่ะ").Buttons(Shortcuts)
        .Video().Bot("ขอโทษค่ะ ยังดูวิดีโอไม่ได้ พิมพ์สั้น ๆ หรือกดปุ่มด้านล่างได้เลยค่ะ").Buttons(Shortcuts)
        .Photo().BotMentions("ต้องผูกบัญชีสมาชิกก่อน")
        .File().Bot("ขอโทษค่ะ ยังเปิดไฟล์ไม่ได้ ถ้าเป็นเอกสาร ส่งให้เจ้าหน้าที่กองทุนโดยตรงนะคะ").Buttons(Shortcuts)
        .Place().BotMentions("ผูกบัญชีสมาชิก")
        .RunAsync();

    [Fact]
    public Task What_is_not_understood_leads_to_buttons_and_then_to_a_person() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Member("ฝนจะตกไหม").Bot("""
            ขอโทษค่ะ ยังไม่เข้าใจ กดปุ่มด้านล่าง หรือพิมพ์สั้น ๆ เช่น "ยอดเงิน" ได้เลยค่ะ
            """).Buttons(Shortcuts)
        .Member("งวดนี้ออกอะไร").Bot("ขอโทษค่ะ ยังไม่เข้าใจจริง ๆ เรื่องนี้ถามเจ้าหน้าที่กองทุนได้โดยตรง หรือกดปุ่มด้านล่างค่ะ").Buttons(["คุยกับคน", .. Shortcuts])
        .Taps("คุยกับคน").BotMentions("เขียนข้อความถึงกรรมการ ธนาคารหมู่บ้านตัวอย่าง")
        .RunAsync();

    [Fact]
    public Task A_cry_for_help_is_answered_with_the_numbers_to_call() => Village.Of().Chat()
        .Member("ช่วยด้วย").Bot("""
            ถ้าเป็นเหตุฉุกเฉิน โทรได้ทันทีค่ะ
            เจ็บป่วย โทร 1669
            ตำรวจ โทร 191
            ไฟไหม้ โทร 199
            ช่วยเหลือสังคม โทร 1300
            ทุกข์ใจ โทร 1323
            """).Buttons(["โทร 1669", "โทร 191", "โทร 199", .. Shortcuts])
        .RunAsync();

    [Fact]
    public Task Nothing_to_cancel_is_said_kindly() => Village.Of().Chat()
        .Member("ยกเลิก").Bot("ตอนนี้ไม่มีเรื่องค้างอยู่ค่ะ มีอะไรให้ช่วยไหมคะ")
        .RunAsync();

    [Fact]
    public Task Language_and_numerals_are_remembered() => Village.Of(SampleBooks.Welfare).LinkedChat()
        .Member("เลขไทย").Bot("""
            ต่อไปนี้จะใช้เลขไทยค่ะ เช่น ๑,๒๓๔ อยากเปลี่ยนกลับ พิมพ์ "เลขอารบิก"
            """)
        .Member("ยอดเงิน").BotMentions("๑,๘๒๕.๐๐")
        .Member("English").Bot("From now on I will speak English.")
        .Member("balance").BotMentions("๑,๘๒๕.๐๐")
        .Member("Arabic numerals").Bot("From now on figures look like 1,234.")
        .Member("balance").BotMentions("Welfare contribution\n1,825.00  baht")
        .Member("ภาษาไทย").Bot("ต่อไปนี้จะคุยเป็นภาษาไทยค่ะ")
        .RunAsync();

    [Fact]
    public Task A_question_in_the_middle_of_linking_is_answered_and_linking_goes_on() => Village.Of(SampleBooks.VillageBank).Chat()
        .Member("ผูกบัญชี").BotMentions("ขอเลขสมาชิก")
        .Member("วิธีใช้").BotMentions("พิมพ์ถามเหมือนคุยกัน").BotMentions("ขอเลขสมาชิก")
        .Member("0001").BotMentions("ขอความยินยอม")
        .RunAsync();
}
