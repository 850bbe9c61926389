using LineBot.Dialogs.Chats;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Tests.Talk;

public class ObjectionTests
{
    private const string Answer = "objection-answer/ban-lo/Q-2569-0001";

    private static readonly LineUserId Owner = LineUserId.Parse("U000000000000000000000000000000c2");

    private static readonly LineUserId Treasurer = LineUserId.Parse("U000000000000000000000000000000c1");

    private static readonly LedgerBook Book = SampleBooks.VillageBank.Accounts[0].Book;

    /// <summary>Two members of one person; one account has a history.</summary>
    internal static Village Members => Village.Of(SampleBooks.VillageBank, SampleBooks.Welfare) with
    {
        Entries = [.. Lines, .. SampleBooks.VillageBank.Accounts.Skip(1).Select(account => Line(account.Book, 1, EntryType.Opening, 100))],
    };

    private static LedgerEntry[] Lines =>
        [Line(Book, 3, EntryType.Withdraw, -200), Line(Book, 2, EntryType.Deposit, 300), Line(Book, 1, EntryType.Opening, 1_000)];

    [Fact]
    public Task From_the_history_four_messages_bring_a_number_and_a_day() => WithTreasurer()
        .Member("รายการย้อนหลัง").BotMentions("").Taps("เงินฝาก D-0001").BotMentions("").Taps("แจ้งรายการไม่ถูกต้อง").Bot("""
            รายการไหนไม่ถูกต้องคะ กดเลือก หรือพิมพ์เลขใบเสร็จ
            1) 4 ต.ค. 2569 ถอน -200.00 ใบเสร็จ D-0001/R3
            2) 3 ต.ค. 2569 ฝาก +300.00 ใบเสร็จ D-0001/R2
            3) 2 ต.ค. 2569 ยอดยกมา +1,000.00 ใบเสร็จ D-0001/R1
            ถ้าเงินที่ส่งไม่มีในรายการเลย พิมพ์ "ติดต่อกรรมการ" ค่ะ
            """).Buttons("1) -200.00", "2) +300.00", "3) +1,000.00", "ยกเลิก")
        .Taps("2) +300.00").Bot("ไม่ถูกต้องอย่างไรคะ เขียนสั้น ๆ เช่น \"ฝาก 500 แต่ลง 300\"")
        .Member("วันนั้นฝาก 500 ค่ะ").Bot("มีรูปหน้าสมุดหรือใบเสร็จไหมคะ ถ้าไม่มี กด \"ข้าม\"").Buttons("ถ่ายรูป", "เลือกรูป", "ข้าม", "ยกเลิก")
        .Taps("ข้าม").Bot("""
            ส่งคำคัดค้านนี้ให้กรรมการใช่ไหมคะ
            ธนาคารหมู่บ้านตัวอย่าง · เงินฝาก D-0001 · 3 ต.ค. 2569 · ฝาก · +300.00
            "วันนั้นฝาก 500 ค่ะ"
            กรรมการจะตอบภายใน 21 ธ.ค. 2569
            """).Buttons("ส่ง", "ยกเลิก")
        .Taps("ส่ง").Bot("รับคำคัดค้าน Q-2569-0001 แล้วค่ะ กรรมการจะตอบในแชตนี้ภายใน 21 ธ.ค. 2569").MustArrive()
        .Pushes(Treasurer.Value, """
            มีคำคัดค้านรายการบัญชี
            ธนาคารหมู่บ้านตัวอย่าง
            สมาชิกแจ้งว่ามีรายการไม่ถูกต้อง ขอคำตอบภายใน 21 ธ.ค. 2569
            [ดูและตอบ]
            """)
        .Member("คำคัดค้าน").Bot("""
            คำคัดค้าน Q-2569-0001
            ธนาคารหมู่บ้านตัวอย่าง · นางตัวอย่าง ทดสอบ
            3 ต.ค. 2569  +300.00
            ฝาก · D-0001/R2
            คุณเขียนว่า
            วันนั้นฝาก 500 ค่ะ
            สถานะ  รอกรรมการตอบ
            กรรมการตอบภายใน  21 ธ.ค. 2569
            [ถอนคำคัดค้าน]
            """)
        .RunAsync();

    [Fact]
    public Task In_words_with_the_receipts_number_and_a_picture_in_English() => Members.LinkedChat(Locale.English)
        .Member("wrong entry").BotMentions("In which account is the wrong entry?")
        .Member("D-0001").BotMentions("2) 3 Oct 2026, deposit +300.00, receipt D-0001/R2")
        .Member("d-0001/r2").Bot("What is wrong with it? For example: \"I paid in 500, it says 300\".")
        .Member("It was 500").BotMentions("photo of the passbook page")
        .Photo().BotMentions("Photos: 1")
        .Taps("Send").Bot("Your objection Q-2569-0001 is filed. The committee answers here by 21 Dec 2026.")
        .RunAsync();

    [Fact]
    public Task A_fund_may_promise_an_earlier_day() =>
        (Members with { Settings = new Dictionary<string, string> { ["objection-answer-days"] = "7" } }).LinkedChat()
            .Forges("objection/ban-lo/0001/a/D-0001/3").BotMentions("1) 3 ต.ค. 2569")
            .Member("1").BotMentions("").Member("ฝาก 500").BotMentions("").Taps("ข้าม").BotMentions("กรรมการจะตอบภายใน 28 พ.ย. 2569")
            .RunAsync();

    [Fact]
    public Task One_line_is_objected_to_once_at_a_time() => Own(Office(forOwner: true))
        .Forges("objection/ban-lo/0001/a/D-0001/3").BotMentions("").Member("1").BotMentions("").Member("ยังผิดอยู่").BotMentions("").Taps("ข้าม").BotMentions("").Taps("ส่ง")
        .Bot("รายการนี้คัดค้านไว้แล้ว เลขที่ Q-2569-0001 กรรมการจะตอบภายใน 20 ธ.ค. 2569 ค่ะ")
        .RunAsync();

    [Fact]
    public Task A_wrong_line_is_taken_back_and_entered_anew_and_the_member_hears_both_receipts() => Officer(Office())
        .Member("คำคัดค้าน").Bot("""
            คำคัดค้าน Q-2569-0001
            ธนาคารหมู่บ้านตัวอย่าง
            แจ้งเมื่อ  21 พ.ย. 2569
            ตอบภายใน  20 ธ.ค. 2569
            [ดูและตอบ]
            """)
        .Taps("ดูและตอบ").Bot("""
            คำคัดค้าน Q-2569-0001
            นางตัวอย่าง ทดสอบ · เลขสมาชิก 0001
            สมาชิกเขียนว่า
            วันนั้นฝาก 500 ค่ะ
            เงินฝาก D-0001
            2 ต.ค. 2569  +1,000.00
            ยอดยกมา · ใบเสร็จ D-0001/R1 · คงเหลือ 1,500.00 บาท
            ▶ 3 ต.ค. 2569  +300.00
            ฝาก · ใบเสร็จ D-0001/R2 · คงเหลือ 1,500.00 บาท
            4 ต.ค. 2569  -200.00
            ถอน · ใบเสร็จ D-0001/R3 · คงเหลือ 1,500.00 บาท
            ตรวจบัญชีแล้ว ไม่มีใครแก้รายการนี้หลังสมาชิกเห็น
            ตอบภายใน  20 ธ.ค. 2569
            """)
        .Bot("ตรวจแล้วเป็นอย่างไรคะ").Buttons("รายการถูกต้อง", "จำนวนหรือวันผิด", "ไม่ควรมีรายการนี้", "แก้ไปแล้ว", "ยกเลิก")
        .Taps("จำนวนหรือวันผิด").Bot("จำนวนที่ถูกต้องคือเท่าไรคะ")
        .Member("ห้าร้อย").Bot("เงินเข้าออกจริงวันไหนคะ").Buttons("3 ต.ค. 2569", "ยกเลิก")
        .Taps("3 ต.ค. 2569").Bot("บอกสมาชิกว่าอย่างไรคะ เขียนเหตุผลให้เข้าใจง่าย")
        .Member("ลงเลขผิด ใบเสร็จเขียน 500 ขอโทษด้วยค่ะ").Bot("""
            แก้ตาม Q-2569-0001
            ยกเลิกใบเสร็จ D-0001/R2 300.00 บาท
            ลงใหม่ 500.00 บาท วันที่ 3 ต.ค. 2569
            "ลงเลขผิด ใบเสร็จเขียน 500 ขอโทษด้วยค่ะ"
            บันทึกแล้วลบไม่ได้ ยืนยันไหมคะ
            """)
        .Taps("ตอบสมาชิก").Bot("""
            ตอบ Q-2569-0001 แล้ว สมาชิกได้รับคำตอบในแชตค่ะ
            ใบเสร็จยกเลิก D-0001/R8 ใบเสร็จใหม่ D-0001/R9
            """).MustArrive()
        .Pushes(Owner.Value, """
            กรรมการตอบคำคัดค้าน Q-2569-0001
            ธนาคารหมู่บ้านตัวอย่าง · นางตัวอย่าง ทดสอบ
            3 ต.ค. 2569  +300.00
            ฝาก · D-0001/R2
            คุณเขียนว่า
            วันนั้นฝาก 500 ค่ะ
            สถานะ  แก้รายการแล้ว
            กรรมการตอบว่า
            ลงเลขผิด ใบเสร็จเขียน 500 ขอโทษด้วยค่ะ
            รายการที่ถูกต้อง
            3 ต.ค. 2569 · 500.00 บาท
            ยกเลิกรายการเดิมด้วยใบเสร็จ
            D-0001/R8
            ลงรายการใหม่ ใบเสร็จ
            D-0001/R9
            ตอบโดย นางตัวอย่าง ทดสอบ เมื่อ 21 พ.ย. 2569 09:00 น.
            [ดูรายการ]
            [คุยกับคน]
            """)
        .RunAsync();

    [Fact]
    public Task A_line_that_is_right_stands_with_a_reason() => Officer(Office())
        .Forges(Answer).BotMentions("Q-2569-0001").BotMentions("ตรวจแล้วเป็นอย่างไรคะ").Taps("รายการถูกต้อง").BotMentions("").Member("ใบเสร็จเล่มที่ 3 เขียน 300 ตรงกันค่ะ").Bot("""
            ตอบ Q-2569-0001 ว่ารายการถูกต้อง
            "ใบเสร็จเล่มที่ 3 เขียน 300 ตรงกันค่ะ"
            ส่งคำตอบไหมคะ
            """)
        .Taps("ตอบสมาชิก").Bot("ตอบ Q-2569-0001 แล้ว สมาชิกได้รับคำตอบในแชตค่ะ")
        .Tells(Owner.Value, "สถานะ  รายการถูกต้อง", "ใบเสร็จเล่มที่ 3 เขียน 300 ตรงกันค่ะ")
        .Forges(Answer).Bot("นางตัวอย่าง ทดสอบ ตอบเรื่องนี้ไปแล้วค่ะ")
        .RunAsync();

    [Fact]
    public Task A_line_that_should_not_be_there_is_taken_back_and_nothing_comes_in_its_place() => Officer(Office())
        .Forges(Answer).BotMentions("Q-2569-0001").BotMentions("ตรวจแล้วเป็นอย่างไรคะ").Taps("ไม่ควรมีรายการนี้").BotMentions("").Member("เป็นเงินของสมาชิกท่านอื่น").BotMentions("ไม่ลงรายการใหม่")
        .Taps("ตอบสมาชิก").BotMentions("ใบเสร็จยกเลิก D-0001/R8")
        .Tells(Owner.Value, "รายการที่ถูกต้อง\nไม่มีรายการนี้")
        .RunAsync();

    [Fact]
    public Task A_correction_that_says_what_the_line_says_is_none() => Officer(Office())
        .Forges(Answer).BotMentions("Q-2569-0001").BotMentions("ตรวจแล้วเป็นอย่างไรคะ").Taps("จำนวนหรือวันผิด").BotMentions("").Member("300").BotMentions("").Taps("3 ต.ค. 2569").BotMentions("").Member("เหมือนเดิม").BotMentions("").Taps("ตอบสมาชิก")
        .Bot("จำนวนและวันเหมือนเดิม ไม่มีอะไรต้องแก้ค่ะ")
        .RunAsync();

    [Fact]
    public Task What_a_book_began_with_is_not_taken_back_in_the_chat() => Officer(Office(line: 0))
        .Forges(Answer).BotMentions("รายการแบบนี้ยกเลิกในแชตไม่ได้").BotMentions("ตรวจแล้ว").Buttons("รายการถูกต้อง", "แก้ไปแล้ว", "ยกเลิก")
        .Taps("แก้ไปแล้ว").BotMentions("").Member("นำเข้ายอดยกมาใหม่แล้ว").BotMentions("").Taps("ตอบสมาชิก").BotMentions("ตอบ Q-2569-0001 แล้ว")
        .Tells(Owner.Value, "สถานะ  แก้เรียบร้อยแล้ว")
        .RunAsync();

    [Fact]
    public Task Whoever_booked_the_line_leaves_the_answer_to_another_unless_the_fund_says_otherwise()
    {
        var strict = Office();
        strict.Objections.BookedBy[Lines[1].Receipt] = MemberNumber.Parse("0002");
        var lone = Office(rule: "objection-answerer-is-another");
        return Task.WhenAll(
            Officer(strict).Forges(Answer).Bot("คุณเป็นคนลงรายการนี้เอง ให้กรรมการท่านอื่นตรวจและตอบนะคะ").RunAsync(),
            Officer(WithBooker(lone)).Forges(Answer).BotMentions("Q-2569-0001").BotMentions("ตรวจแล้วเป็นอย่างไรคะ").RunAsync());
    }

    [Fact]
    public Task Nobody_answers_their_own_objection_or_their_households() => Task.WhenAll(
        Officer(Office(user: SampleBooks.User)).Forges(Answer).Bot("เรื่องนี้เกี่ยวกับคุณหรือครอบครัว ให้กรรมการท่านอื่นตอบนะคะ").RunAsync(),
        Officer(Office(household: "12/3")).Forges(Answer).Bot("เรื่องนี้เกี่ยวกับคุณหรือครอบครัว ให้กรรมการท่านอื่นตอบนะคะ").RunAsync());

    [Fact]
    public Task An_auditor_finds_a_line_right_but_writes_into_no_book() => Officer(Office(Duty.Audit))
        .Forges(Answer).BotMentions("ให้กรรมการการเงินเป็นคนตอบ").BotMentions("ตรวจแล้ว").Buttons("รายการถูกต้อง", "แก้ไปแล้ว", "ยกเลิก")
        .RunAsync();

    [Fact]
    public Task The_member_takes_it_back_until_it_is_answered() => Own(Office(forOwner: true))
        .Member("คำคัดค้าน").BotMentions("").Taps("ถอนคำคัดค้าน").Bot("ถอนคำคัดค้าน Q-2569-0001 ใช่ไหมคะ กรรมการจะไม่ต้องตอบ").Buttons("ใช่ ถอน", "ยกเลิก")
        .Taps("ใช่ ถอน").Bot("ถอนคำคัดค้าน Q-2569-0001 แล้วค่ะ")
        .Member("Q-2569-0001").BotMentions("สถานะ  ถอนแล้ว")
        .Forges("objection-withdraw/ban-lo/Q-2569-0001").Bot("คำคัดค้านนี้จบเรื่องแล้วค่ะ พิมพ์ \"คำคัดค้าน\" เพื่อดูคำตอบ")
        .RunAsync();

    [Fact]
    public Task A_late_answer_shows_to_both_sides() => Task.WhenAll(
        Own(Office(forOwner: true, answerBy: new(2026, 11, 20))).Member("คำคัดค้าน").BotMentions("เลยวันที่ต้องตอบแล้ว").RunAsync(),
        Officer(Office(answerBy: new(2026, 11, 20))).Member("คำคัดค้าน").BotMentions("ตอบภายใน  20 พ.ย. 2569").RunAsync());

    [Fact]
    public Task Who_is_not_linked_is_led_to_linking_and_who_has_none_is_told() => Task.WhenAll(
        Members.Chat().Member("คัดค้านรายการ").BotMentions("ผูกบัญชี").RunAsync(),
        Members.LinkedChat().Member("คำคัดค้าน").Bot("ไม่มีคำคัดค้านค่ะ ถ้ารายการในสมุดไม่ถูกต้อง กดแจ้งได้เลย").Buttons("แจ้งรายการไม่ถูกต้อง").RunAsync());

    [Fact]
    public Task Whoever_says_that_the_balance_is_wrong_is_offered_to_name_the_line() => Members.LinkedChat()
        .Member("ยอดไม่ถูก").BotMentions("จะเขียนถึงกรรมการกองทุนไหนคะ").Buttons("แจ้งรายการไม่ถูกต้อง", "ban-lo 0001", "suk-jai 117", "ยกเลิก")
        .Taps("แจ้งรายการไม่ถูกต้อง").BotMentions("รายการที่ไม่ถูกต้องอยู่ในบัญชีไหนคะ")
        .RunAsync();

    /// <summary>A member's objection waits; the chat is an officer's, or the member's own.</summary>
    internal static Village Office(
        Duty duty = Duty.Pay, int line = 1, bool forOwner = false, LineUserId? user = null, string? household = null, DateOnly? answerBy = null, string? rule = null)
    {
        var owner = SampleBooks.VillageBank with
        {
            LinkedUsers = [forOwner ? SampleBooks.User : user ?? Owner],
            Profile = SampleBooks.VillageBank.Profile with { Household = household },
        };
        var officer = SampleBooks.Book("ban-lo", owner.FundName, "0002") with
        {
            Seats = [new(Position.Treasurer, [duty], null, null, null)],
            LinkedUsers = [forOwner ? Treasurer : SampleBooks.User],
            Profile = SampleBooks.VillageBank.Profile with { Household = household },
        };
        var village = Village.Of(owner, officer) with { Entries = Lines, Settings = rule is null ? new Dictionary<string, string>() : new() { [rule] = "no" } };
        village.Objections.With(owner, Lines.First(one => one.Sequence == line + 1), "วันนั้นฝาก 500 ค่ะ", answerBy);
        return village;
    }

    private static Chat Officer(Village village) => village.Chat().LinkedTo(village.Links[1]);

    private static Chat Own(Village village) => village.Chat().LinkedTo(village.Links[0]);

    private static Village WithBooker(Village village)
    {
        village.Objections.BookedBy[Lines[1].Receipt] = MemberNumber.Parse("0002");
        return village;
    }

    private static Chat WithTreasurer()
    {
        var officer = SampleBooks.Book("ban-lo", SampleBooks.VillageBank.FundName, "0002") with
        {
            Seats = [new(Position.Treasurer, [Duty.Pay], null, null, null)],
            LinkedUsers = [Treasurer],
        };
        var village = Village.Of(SampleBooks.VillageBank, officer) with { Entries = Lines };
        return village.Chat().LinkedTo(village.Links[0]);
    }

    private static LedgerEntry Line(LedgerBook book, int number, EntryType type, decimal baht) => new()
    {
        Book = book,
        Sequence = number,
        Receipt = ReceiptNumber.Parse($"{book.Number}/R{number}"),
        Type = type,
        Date = new DateOnly(2026, 10, 1).AddDays(number),
        RecordedAt = Village.Now,
        Change = Money.FromBaht(baht),
        Balance = Money.FromBaht(1_500),
        Previous = default,
        Hash = default,
    };
}
