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
            เงินต้นคงเหลือ L-2569-014  14,000.00 บาท
            งวดหน้า 15 ธ.ค. 2569  2,100.00 บาท
            เลยกำหนดแล้ว  4,260.00 บาท
            ข้อมูล ณ 21 พ.ย. 2569 09:00 น.
            [ดูเงินกู้]
            [ดูรายการย้อนหลัง]
            """)
        .RunAsync();
}
