using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Tests.Talk;

public class PaymentTests
{
    [Fact]
    public Task What_is_late_comes_first_then_by_day_over_all_funds() => Village.Of(SampleBooks.Cattle, SampleBooks.VillageBank).LinkedChat()
        .Member("งวดหน้า").Bot("""
            งวดต่อไป
            เลยกำหนดตั้งแต่ 15 ต.ค. 2569
            4,260.00  บาท
            เงินกู้ L-2569-014 · ธนาคารหมู่บ้านตัวอย่าง
            ถัดจากนั้น
            15 ธ.ค. 2569  2,100.00
            อีก 24 วัน · เงินกู้ L-2569-014 งวดที่ 6 จาก 10 · ธนาคารหมู่บ้านตัวอย่าง
            28 ก.พ. 2570  5,000.00
            อีก 99 วัน · เงินกู้ ป.9/2569 งวดที่ 1 จาก 1 · กลุ่มวัวหมุนเวียนตัวอย่าง
            เงินสัจจะทุกเดือน  100.00
            ธนาคารหมู่บ้านตัวอย่าง
            ส่งเงินที่กองทุน แล้วรับใบเสร็จทุกครั้งนะคะ ข้อมูล ณ 21 พ.ย. 2569 09:00 น.
            [เงินกู้]
            """)
        .RunAsync();

    [Fact]
    public Task The_same_in_English() => Village.Of(SampleBooks.Cattle).LinkedChat(Locale.English)
        .Member("next payment").Bot("""
            Next payment
            Due 28 Feb 2027 (99 days from now)
            5,000.00  baht
            loan ป.9/2569, payment 1 of 1 · กลุ่มวัวหมุนเวียนตัวอย่าง
            Pay at the fund and take a receipt each time. As of 21 Nov 2026, 09:00
            [Loans]
            """)
        .RunAsync();

    [Fact]
    public Task Whoever_cares_for_several_people_sees_whose_payment_it_is() => Village.Of(
            SampleBooks.Cattle,
            SampleBooks.VillageBank with { Profile = SampleBooks.VillageBank.Profile with { GivenName = "ยายตัวอย่าง" } }).LinkedChat()
        .Member("งวดต่อไป").BotMentions("เงินกู้ L-2569-014 · ธนาคารหมู่บ้านตัวอย่าง · นางยายตัวอย่าง ทดสอบ")
        .RunAsync();

    [Fact]
    public Task Nothing_to_pay_is_said_in_one_sentence() => Village.Of(SampleBooks.Welfare).LinkedChat()
        .Member("งวดหน้า").Bot("ตอนนี้ไม่มีงวดที่ต้องส่งค่ะ")
        .RunAsync();
}
