using LineBot.Funds;
using LineBot.Funds.Ledger;

namespace LineBot.Dialogs.Tests.Talk;

public class HistoryTests
{
    [Fact]
    public Task A_member_with_several_accounts_chooses_one_and_turns_pages() =>
        (Village.Of(SampleBooks.VillageBank) with { Entries = Deposits(SampleBooks.VillageBank.Accounts[0].Book, 12) }).LinkedChat()
            .Member("รายการย้อนหลัง").Bot("""
                ดูรายการของบัญชีไหนคะ
                ธนาคารหมู่บ้านตัวอย่าง · นางตัวอย่าง ทดสอบ
                [เงินสัจจะ S-0001]
                [เงินฝาก D-0001]
                [เงินหุ้น H-0001]
                [เงินกู้ L-2569-014]
                """)
            .Taps("เงินฝาก D-0001").Bot("""
                เงินฝาก D-0001
                ธนาคารหมู่บ้านตัวอย่าง · นางตัวอย่าง ทดสอบ
                13 ต.ค. 2569  +100.00
                ฝาก · ใบเสร็จ R-012 · คงเหลือ 1,200.00
                12 ต.ค. 2569  +100.00
                ฝาก · ใบเสร็จ R-011 · คงเหลือ 1,100.00
                11 ต.ค. 2569  +100.00
                ฝาก · ใบเสร็จ R-010 · คงเหลือ 1,000.00
                10 ต.ค. 2569  +100.00
                ฝาก · ใบเสร็จ R-009 · คงเหลือ 900.00
                9 ต.ค. 2569  +100.00
                ฝาก · ใบเสร็จ R-008 · คงเหลือ 800.00
                8 ต.ค. 2569  +100.00
                ฝาก · ใบเสร็จ R-007 · คงเหลือ 700.00
                7 ต.ค. 2569  +100.00
                ฝาก · ใบเสร็จ R-006 · คงเหลือ 600.00
                6 ต.ค. 2569  +100.00
                ฝาก · ใบเสร็จ R-005 · คงเหลือ 500.00
                5 ต.ค. 2569  +100.00
                ฝาก · ใบเสร็จ R-004 · คงเหลือ 400.00
                4 ต.ค. 2569  +100.00
                ฝาก · ใบเสร็จ R-003 · คงเหลือ 300.00
                ข้อมูล ณ 21 พ.ย. 2569 09:00 น.
                [ดูรายการเก่ากว่านี้]
                [เลือกบัญชีอื่น]
                [แจ้งรายการไม่ถูกต้อง]
                """)
            .Taps("ดูรายการเก่ากว่านี้").Bot("""
                เงินฝาก D-0001
                ธนาคารหมู่บ้านตัวอย่าง · นางตัวอย่าง ทดสอบ
                3 ต.ค. 2569  +100.00
                ฝาก · ใบเสร็จ R-002 · คงเหลือ 200.00
                2 ต.ค. 2569  +100.00
                ฝาก · ใบเสร็จ R-001 · คงเหลือ 100.00
                ข้อมูล ณ 21 พ.ย. 2569 09:00 น.
                [เลือกบัญชีอื่น]
                [แจ้งรายการไม่ถูกต้อง]
                """)
            .RunAsync();

    [Fact]
    public Task With_one_account_its_newest_page_comes_at_once() =>
        (Village.Of(SampleBooks.Welfare) with { Entries = Deposits(SampleBooks.Welfare.Accounts[0].Book, 2) }).LinkedChat()
            .Member("ประวัติ").Bot("""
                เงินสมทบสวัสดิการ C-117
                กองทุนสวัสดิการชุมชนตัวอย่าง · นางตัวอย่าง ทดสอบ
                3 ต.ค. 2569  +100.00
                ฝาก · ใบเสร็จ R-002 · คงเหลือ 200.00
                2 ต.ค. 2569  +100.00
                ฝาก · ใบเสร็จ R-001 · คงเหลือ 100.00
                ข้อมูล ณ 21 พ.ย. 2569 09:00 น.
                [แจ้งรายการไม่ถูกต้อง]
                """)
            .RunAsync();

    [Fact]
    public Task A_loans_history_tells_principal_from_interest() =>
        (Village.Of(SampleBooks.VillageBank) with { Entries = [Repayment(SampleBooks.VillageBank.Loans[0].Book)] }).LinkedChat()
            .Member("หนี้").BotMentions("L-2569-014")
            .Taps("ดูรายการที่ส่งแล้ว").Bot("""
                เงินกู้ L-2569-014
                ธนาคารหมู่บ้านตัวอย่าง · นางตัวอย่าง ทดสอบ
                2 ต.ค. 2569  2,200.00
                ส่งงวด · ใบเสร็จ R-001 · ต้น 2,000.00 ดอก 200.00 · เหลือ 18,000.00
                ข้อมูล ณ 21 พ.ย. 2569 09:00 น.
                [เลือกบัญชีอื่น]
                [แจ้งรายการไม่ถูกต้อง]
                """)
            .RunAsync();

    [Fact]
    public Task No_account_yet_is_said_in_one_sentence() => Village.Of(SampleBooks.Empty).LinkedChat()
        .Member("ประวัติ").Bot("ยังไม่มีบัญชีให้ดูรายการค่ะ")
        .RunAsync();

    [Theory]
    [InlineData("history-page/ban-lo/0002/a/D-0001/")]
    [InlineData("history-page/ban-lo/0001/a/D-0002/")]
    [InlineData("history-page/ban-lo/0001/x/D-0001/")]
    [InlineData("history-page/../../..")]
    public Task A_forged_button_shows_no_account_of_others(string data) => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Forges(data).Bot("ไม่พบบัญชีนี้แล้วค่ะ พิมพ์ \"ประวัติ\" เพื่อเลือกบัญชีใหม่ได้เลยค่ะ")
        .RunAsync();

    private static IReadOnlyList<LedgerEntry> Deposits(LedgerBook book, int count) =>
        [.. Enumerable.Range(1, count).Reverse().Select(number => Entry(book, number, EntryType.Deposit, 10_000, 10_000 * number))];

    private static LedgerEntry Repayment(LedgerBook book) =>
        Entry(book, 1, EntryType.Repayment, -200_000, 1_800_000) with { Interest = Money.FromBaht(200) };

    private static LedgerEntry Entry(LedgerBook book, int number, EntryType type, long satang, long balance) => new()
    {
        Book = book,
        Sequence = number,
        Receipt = ReceiptNumber.Parse($"R-{number:000}"),
        Type = type,
        Date = new DateOnly(2026, 10, 1).AddDays(number),
        RecordedAt = default,
        Change = Money.FromSatang(satang),
        Balance = Money.FromSatang(balance),
        Previous = default,
        Hash = default,
    };
}
