using LineBot.Dialogs.Language;
using LineBot.Funds.Loans;

namespace LineBot.Dialogs.Tests.Talk;

public class LoanTests
{
    [Fact]
    public Task A_loan_shows_what_is_left_what_comes_next_and_what_closes_it() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Member("หนี้เท่าไหร่คะ").Bot("""
            เงินกู้ L-2569-014
            ธนาคารหมู่บ้านตัวอย่าง · นางตัวอย่าง ทดสอบ
            เงินต้นคงเหลือ
            14,000.00  บาท
            กู้ 20,000.00 บาท เมื่อ 15 มิ.ย. 2569 เพื่อปลูกกระเทียม
            คืนเงินต้นแล้ว  30%
            เลยกำหนดแล้ว  4,260.00 บาท
            ตั้งแต่ 15 ต.ค. 2569
            งวดหน้า  2,100.00 บาท
            15 ธ.ค. 2569 (อีก 24 วัน)
            เหลืออีก  7 จาก 10 งวด
            ดอกเบี้ยถึงวันนี้  819.73 บาท
            ส่งดอกเบี้ยแล้ว  540.00 บาท
            ถ้าปิดยอดวันนี้  14,279.73 บาท
            21 พ.ย. 2569
            วิธีคิดดอกเบี้ย
            ร้อยละ 12 ต่อปี ลดต้นลดดอก ส่งเงินต้นเท่ากันทุกงวด
            ยอดปิดคิดถึงวันนี้ วันอื่นอาจต่างไป ข้อมูล ณ 21 พ.ย. 2569 09:00 น.
            [ดูตารางส่งงวด]
            [ดูรายการที่ส่งแล้ว]
            """)
        .Taps("ดูตารางส่งงวด").Bot("""
            ตารางส่งงวด L-2569-014
            ธนาคารหมู่บ้านตัวอย่าง
            1) 15 ก.ค. 2569  2,200.00
            ต้น 2,000.00 + ดอก 200.00 · ส่งแล้ว
            2) 15 ส.ค. 2569  2,180.00
            ต้น 2,000.00 + ดอก 180.00 · ส่งแล้ว
            3) 15 ก.ย. 2569  2,160.00
            ต้น 2,000.00 + ดอก 160.00 · ส่งแล้ว
            4) 15 ต.ค. 2569  2,140.00
            ต้น 2,000.00 + ดอก 140.00 · เลยกำหนด ยังเหลือ 2,140.00
            5) 15 พ.ย. 2569  2,120.00
            ต้น 2,000.00 + ดอก 120.00 · เลยกำหนด ยังเหลือ 2,120.00
            6) 15 ธ.ค. 2569  2,100.00
            ต้น 2,000.00 + ดอก 100.00
            7) 15 ม.ค. 2570  2,080.00
            ต้น 2,000.00 + ดอก 80.00
            8) 15 ก.พ. 2570  2,060.00
            ต้น 2,000.00 + ดอก 60.00
            9) 15 มี.ค. 2570  2,040.00
            ต้น 2,000.00 + ดอก 40.00
            10) 15 เม.ย. 2570  2,020.00
            ต้น 2,000.00 + ดอก 20.00
            ข้อมูล ณ 21 พ.ย. 2569 09:00 น.
            """)
        .RunAsync();

    [Fact]
    public Task The_same_in_English() => Village.Of(SampleBooks.VillageBank).LinkedChat(Locale.English)
        .Member("loan").Bot("""
            Loan L-2569-014
            ธนาคารหมู่บ้านตัวอย่าง · นางตัวอย่าง ทดสอบ
            Principal left
            14,000.00  baht
            Borrowed 20,000.00 baht on 15 Jun 2026 for ปลูกกระเทียม
            Principal paid  30%
            Past due  4,260.00 baht
            since 15 Oct 2026
            Next payment  2,100.00 baht
            15 Dec 2026 (24 days from now)
            Left  7 of 10 payments
            Interest to today  819.73 baht
            Interest paid  540.00 baht
            To close today  14,279.73 baht
            21 Nov 2026
            Interest
            12 % a year on what is left; the same principal each time
            The closing sum is for today and changes from day to day. As of 21 Nov 2026, 09:00
            [Schedule]
            [Payments made]
            """)
        .RunAsync();

    [Fact]
    public Task A_long_schedule_has_pages_and_begins_where_the_member_stands() =>
        Village.Of(SampleBooks.Welfare with { Loans = [SampleBooks.Loan("L-1", LoanMethod.EqualInstalment, 10_000, 12, 30)] }).LinkedChat()
            .Member("เงินกู้").BotMentions("เงินกู้ L-1")
            .Taps("ดูตารางส่งงวด").BotMentions("หน้า 1 จาก 3").Buttons("งวดถัดไป", "ยอดเงิน", "เงินกู้", "งวดต่อไป", "รายการย้อนหลัง", "เมนู")
            .Taps("งวดถัดไป").BotMentions("13) 15 ก.ค. 2570")
            .Taps("งวดถัดไป").BotMentions("30) 15 ธ.ค. 2571").Buttons("งวดก่อนหน้า", "ยอดเงิน", "เงินกู้", "งวดต่อไป", "รายการย้อนหลัง", "เมนู")
            .RunAsync();

    [Fact]
    public Task Several_loans_come_side_by_side_and_the_late_one_first() =>
        Village.Of(SampleBooks.Cattle, SampleBooks.VillageBank).LinkedChat()
            .Member("เงินกู้").Bot("""
                เงินกู้ L-2569-014
                ธนาคารหมู่บ้านตัวอย่าง · นางตัวอย่าง ทดสอบ
                เงินต้นคงเหลือ
                14,000.00  บาท
                กู้ 20,000.00 บาท เมื่อ 15 มิ.ย. 2569 เพื่อปลูกกระเทียม
                คืนเงินต้นแล้ว  30%
                เลยกำหนดแล้ว  4,260.00 บาท
                ตั้งแต่ 15 ต.ค. 2569
                งวดหน้า  2,100.00 บาท
                15 ธ.ค. 2569 (อีก 24 วัน)
                เหลืออีก  7 จาก 10 งวด
                ดอกเบี้ยถึงวันนี้  819.73 บาท
                ส่งดอกเบี้ยแล้ว  540.00 บาท
                ถ้าปิดยอดวันนี้  14,279.73 บาท
                21 พ.ย. 2569
                วิธีคิดดอกเบี้ย
                ร้อยละ 12 ต่อปี ลดต้นลดดอก ส่งเงินต้นเท่ากันทุกงวด
                ยอดปิดคิดถึงวันนี้ วันอื่นอาจต่างไป ข้อมูล ณ 21 พ.ย. 2569 09:00 น.
                [ดูตารางส่งงวด]
                [ดูรายการที่ส่งแล้ว]
                ---
                เงินกู้ ป.9/2569
                กลุ่มวัวหมุนเวียนตัวอย่าง · นางตัวอย่าง ทดสอบ
                เงินต้นคงเหลือ
                5,000.00  บาท
                กู้ 5,000.00 บาท เมื่อ 1 มิ.ย. 2569
                คืนเงินต้นแล้ว  0%
                งวดหน้า  5,000.00 บาท
                28 ก.พ. 2570 (อีก 99 วัน)
                เหลืออีก  1 จาก 1 งวด
                ถ้าปิดยอดวันนี้  5,000.00 บาท
                21 พ.ย. 2569
                วิธีคิดดอกเบี้ย
                ไม่มีดอกเบี้ย
                ยอดปิดคิดถึงวันนี้ วันอื่นอาจต่างไป ข้อมูล ณ 21 พ.ย. 2569 09:00 น.
                [ดูตารางส่งงวด]
                [ดูรายการที่ส่งแล้ว]
                """)
            .RunAsync();

    [Fact]
    public Task Without_a_loan_the_answer_is_one_sentence() => Village.Of(SampleBooks.Welfare).LinkedChat()
        .Member("เงินกู้").Bot("ไม่มีเงินกู้ค้างอยู่ค่ะ")
        .RunAsync();

    [Theory]
    [InlineData("loan-schedule/ban-lo/0002/L-2569-014/1")]
    [InlineData("loan-schedule/ban-lo/0001/L-9/1")]
    [InlineData("loan-schedule/ban-lo")]
    [InlineData("loan-schedule")]
    public Task A_forged_button_shows_no_loan_of_others(string data) => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Forges(data).Bot("ไม่พบเงินกู้นี้แล้วค่ะ พิมพ์ \"เงินกู้\" เพื่อดูรายการล่าสุดได้เลยค่ะ")
        .RunAsync();

    [Theory]
    [InlineData("-1")]
    [InlineData("99999999999999")]
    [InlineData("๒")]
    public Task A_page_that_does_not_exist_becomes_one_that_does(string page) => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Forges($"loan-schedule/ban-lo/0001/L-2569-014/{page}").BotMentions("1) 15 ก.ค. 2569")
        .RunAsync();
}
