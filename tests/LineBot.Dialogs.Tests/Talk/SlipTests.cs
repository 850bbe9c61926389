using LineBot.Dialogs.Chats;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Slips;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>Paying, from the button under a reminder to the receipt.</summary>
public class SlipTests
{
    private const string Borrower = "U000000000000000000000000000000b0";

    [Fact]
    public Task Two_taps_and_a_picture_send_a_slip_that_is_not_yet_counted()
    {
        var village = Village.Of(SampleBooks.VillageBank);

        return village.LinkedChat()
            .Forges("send-slip/ban-lo/0001/L-2569-014").Bot("ขอรูปสลิปค่ะ ให้เห็นยอด วันเวลา และเลขอ้างอิงชัด ๆ").Buttons("ถ่ายรูป", "เลือกรูป", "ยกเลิก")
            .Photo().Bot("""
                ได้รับรูปที่ 1 แล้วค่ะ

                ยอดในสลิปเท่าไรคะ
                """).Buttons("4,260.00", "ยกเลิก")
            .Taps("4,260.00").Bot("เลขอ้างอิงบนสลิปคืออะไรคะ ถ้าไม่มีหรืออ่านไม่ออก กด \"ข้าม\"").Buttons("ข้าม", "ยกเลิก")
            .Taps("ข้าม").Bot("ได้รับสลิปแล้วค่ะ เลขที่ SL-000001 · 4,260.00 บาท · เงินกู้ L-2569-014 ยังไม่นับเป็นเงินเข้า กองทุนตรวจกับธนาคารแล้วจะส่งเลขใบเสร็จมาในแชตนี้")
            .MustArrive()
            .Then(() => village.Slips.All.ShouldHaveSingleItem().Match.Amount.ShouldBe(Money.FromBaht(4_260)))
            .RunAsync();
    }

    [Fact]
    public Task The_same_slip_again_is_caught_by_its_reference()
    {
        var village = Village.Of(SampleBooks.VillageBank);

        return village.LinkedChat()
            .Forges("send-slip/ban-lo/0001/L-2569-014").BotMentions("ขอรูปสลิป")
            .Photo().BotMentions("ยอดในสลิป")
            .Member("1500").BotMentions("เลขอ้างอิง")
            .Member("004000060000010103002021900021231231212000115102TH91049C30").BotMentions("SL-000001")
            .Forges("send-slip/ban-lo/0001/L-2569-014").BotMentions("ขอรูปสลิป")
            .Photo().BotMentions("ยอดในสลิป")
            .Member("พันห้า").BotMentions("เลขอ้างอิง")
            .Member("0002 1231 2312 1200 011").Bot("สลิปนี้เคยส่งแล้วค่ะ เลขที่ SL-000001 ไม่ต้องส่งซ้ำนะคะ ถ้าเป็นคนละรายการ ติดต่อกองทุนค่ะ")
            .Then(() => village.Slips.All.Count.ShouldBe(1))
            .RunAsync();
    }

    /// <summary>Nobody is trapped who calls for help; but 191 is what somebody paid here, and not the police.</summary>
    [Fact]
    public Task An_amount_that_is_also_a_number_to_call_is_an_amount() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Forges("send-slip/ban-lo/0001/L-2569-014").BotMentions("ขอรูปสลิป")
        .Member("191").BotMentions("โทร 1669")
        .Photo().BotMentions("ยอดในสลิป")
        .Member("ช่วยด้วย มีคนจมน้ำ").BotMentions("โทร 1669")
        .Member("191").BotMentions("เลขอ้างอิง")
        .Taps("ข้าม").BotMentions("191.00 บาท")
        .RunAsync();

    [Fact]
    public Task A_picture_that_nobody_asked_for_becomes_a_slip() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Photo().BotMentions("รูปนี้")
        .Member("สลิป").BotMentions("จ่ายเข้ารายการไหนคะ")
        .Taps("เงินกู้ L-2569-014").BotMentions("ยอดในสลิป")
        .Member("500").BotMentions("เลขอ้างอิง")
        .Member("ข้าม").BotMentions("SL-000001")
        .RunAsync();

    [Fact]
    public Task It_can_be_cancelled_and_interrupted_at_each_step() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Member("ส่งสลิป").BotMentions("จ่ายเข้ารายการไหนคะ")
        .Member("ยกเลิก").BotMentions("ยกเลิกแล้ว")
        .Member("โอนแล้วค่ะ").BotMentions("จ่ายเข้ารายการไหนคะ")
        .Taps("เงินกู้ L-2569-014").BotMentions("ขอรูปสลิป")
        .Member("ยกเลิก").BotMentions("ยกเลิกแล้ว")
        .Forges("send-slip/ban-lo/0001/L-2569-014").BotMentions("ขอรูปสลิป")
        .Photo().BotMentions("ยอดในสลิป")
        .Member("ศูนย์บาท").BotMentions("ยอดต้องมากกว่าศูนย์")
        .Member("ยกเลิก").BotMentions("ยกเลิกแล้ว")
        .RunAsync();

    [Fact]
    public Task Of_several_funds_each_is_named_once_and_no_button_is_cut() => Village.Of(SampleBooks.VillageBank, SampleBooks.Welfare).LinkedChat()
        .Member("ส่งสลิป").BotMentions("จ่ายเข้ารายการไหนคะ\nธนาคารหมู่บ้านตัวอย่าง\n1) เงินกู้ L-2569-014\n2) ")
        .Taps("เงินกู้ L-2569-014").BotMentions("ขอรูปสลิป")
        .RunAsync();

    [Fact]
    public Task Somebody_elses_loan_in_the_button_opens_nothing() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Forges("send-slip/ban-lo/0002/L-9").BotMentions("จ่ายเข้ารายการไหนคะ")
        .Member("ยกเลิก").BotMentions("ยกเลิกแล้ว")
        .RunAsync();

    [Fact]
    public Task Who_is_not_linked_is_led_to_linking() => Village.Of(SampleBooks.VillageBank).Chat()
        .Member("ส่งสลิป").BotMentions("ต้องผูกบัญชีสมาชิกก่อน")
        .RunAsync();

    [Fact]
    public async Task An_officer_approves_and_both_sides_get_the_receipt()
    {
        var village = await OfficeAsync();

        await OfficerChat(village)
            .Member("สลิปรอตรวจ").BotMentions("SL-000001")
            .Taps("ตรวจ").BotMentions("1,000.00").BotMentions("เงินเข้าบัญชีกองทุนตรงตามนี้ไหมคะ").Buttons("ตรง อนุมัติ", "แก้ก่อนอนุมัติ", "ไม่อนุมัติ", "ยกเลิก")
            .Taps("ตรง อนุมัติ").BotMentions("ลงบัญชี 1,000.00 บาท · เงินกู้ L-2569-014 · วันที่ 21 พ.ย. 2569 ใช่ไหมคะ")
            .Member("ใช่").BotMentions("อนุมัติ SL-000001 แล้วค่ะ ใบเสร็จ")
            .Tells(Borrower, "ใบเสร็จ", "1,000.00")
            .Forges("slip-review/ban-lo/SL-000001").BotMentions("ลงบัญชีแล้ว")
            .RunAsync();

        village.Slips.All.Single().Status.ShouldBe(SlipStatus.Posted);
    }

    [Fact]
    public async Task A_slip_booked_by_mistake_is_taken_back_and_the_sender_hears_both_numbers()
    {
        var village = await OfficeAsync();
        await village.Slips.PostedAsync();

        await OfficerChat(village)
            .Forges("slip-undo/ban-lo/SL-000001").BotMentions("ยกเลิกการลงบัญชีสลิป SL-000001")
            .Taps("ใช่ ยกเลิก").BotMentions("ยกเลิกด้วยใบ")
            .Tells(Borrower, "SL-000001", "ยกเลิกด้วยใบ")
            .Forges("slip-undo/ban-lo/SL-000001").BotMentions("ไม่มีการลงบัญชีให้ยกเลิก")
            .RunAsync();

        village.Slips.All.Single().Status.ShouldBe(SlipStatus.TakenBack);
    }

    [Fact]
    public async Task An_officer_corrects_the_amount_before_approving()
    {
        var village = await OfficeAsync();

        await OfficerChat(village)
            .Forges("slip-review/ban-lo/SL-000001").BotMentions("SL-000001").BotMentions("ตรงตามนี้ไหม")
            .Taps("แก้ก่อนอนุมัติ").BotMentions("จ่ายเข้ารายการไหนคะ")
            .Taps("เงินกู้ L-2569-014").BotMentions("ยอดในสลิป")
            .Member("900").BotMentions("เงินเข้าวันไหนคะ")
            .Member("พรุ่งนี้").BotMentions("ยังไม่ถึงวันนั้น")
            .Member("เมื่อวาน").BotMentions("ลงบัญชี 900.00 บาท · เงินกู้ L-2569-014 · วันที่ 20 พ.ย. 2569")
            .Member("ใช่").BotMentions("900.00")
            .Tells(Borrower, "900.00")
            .RunAsync();
    }

    [Fact]
    public async Task A_slip_is_turned_down_with_a_reason_that_the_sender_hears()
    {
        var village = await OfficeAsync();

        await OfficerChat(village)
            .Forges("slip-review/ban-lo/SL-000001").BotMentions("SL-000001").BotMentions("ตรงตามนี้ไหม")
            .Taps("ไม่อนุมัติ").Bot("เพราะอะไรคะ").Buttons("ยอดไม่ตรง", "รูปไม่ชัด", "ไม่พบเงินเข้า", "สลิปซ้ำ", "อื่น ๆ", "ยกเลิก")
            .Taps("ไม่พบเงินเข้า").BotMentions("ไม่อนุมัติเพราะ ไม่พบเงินเข้า ใช่ไหมคะ")
            .Member("ใช่").Bot("ไม่อนุมัติ SL-000001 แล้ว แจ้งผู้ส่งแล้วค่ะ")
            .Pushes(Borrower, "สลิป SL-000001 กองทุนยังรับไม่ได้ค่ะ เพราะไม่พบเงินเข้า ตรวจดูแล้วส่งใหม่ได้ หรือติดต่อกองทุนนะคะ")
            .RunAsync();
    }

    [Fact]
    public async Task A_forged_postback_of_a_member_approves_nothing()
    {
        var village = await OfficeAsync(isOfficer: false);

        await OfficerChat(village)
            .Forges("slip-review/ban-lo/SL-000001").Bot("เรื่องนี้ดูได้เฉพาะกรรมการที่มีหน้าที่รับจ่ายเงินค่ะ จะส่งสลิปของตัวเอง พิมพ์ \"ส่งสลิป\"")
            .Forges("pick/slip-review/confirm/x/yes").BotMentions("ปุ่มนี้")
            .Member("สลิปรอตรวจ").Bot("เรื่องนี้ดูได้เฉพาะกรรมการที่มีหน้าที่รับจ่ายเงินค่ะ จะส่งสลิปของตัวเอง พิมพ์ \"ส่งสลิป\"")
            .RunAsync();

        village.Slips.All.Single().Status.ShouldBe(SlipStatus.Waiting);
    }

    [Fact]
    public async Task Nobody_checks_their_own_slip()
    {
        var village = await OfficeAsync(sender: Chat.Me);

        await OfficerChat(village).Forges("slip-review/ban-lo/SL-000001").Bot("สลิปของตัวเองให้กรรมการท่านอื่นตรวจค่ะ").RunAsync();
    }

    [Fact]
    public Task The_QR_holds_what_is_late_and_never_a_citizen_number()
    {
        var village = Village.Of(SampleBooks.VillageBank);

        return village.LinkedChat()
            .Forges("pay-qr/ban-lo/0001/L-2569-014").BotMentions("ImageMessage").BotMentions("4,260.00")
            .Then(() => village.Money.LastCode!.ShouldContain("54074260.00"))
            .Then(() => village.Money.PromptPayId = "1101700230708")
            .Forges("pay-qr/ban-lo/0001/L-2569-014").BotMentions("ยังไม่ได้ตั้งพร้อมเพย์")
            .Forges("pay-qr/ban-lo/0002/L-2569-014").BotMentions("ไม่พบ")
            .RunAsync();
    }

    private static Chat OfficerChat(Village village) => village.Chat().LinkedTo(village.Links[1]);

    /// <summary>A borrower's slip of 1,000.00 waits; the chat is the treasurer's, or somebody else's of the fund.</summary>
    internal static async Task<Village> OfficeAsync(bool isOfficer = true, string sender = Borrower)
    {
        var borrower = SampleBooks.VillageBank with { LinkedUsers = [LineUserId.Parse(Borrower)] };
        var officer = SampleBooks.Book("ban-lo", "ธนาคารหมู่บ้านตัวอย่าง", "0002") with
        {
            Seats = isOfficer ? [new(Position.Treasurer, [Duty.Pay], null, null, null)] : [],
        };
        var village = Village.Of(borrower, officer);
        var match = new SlipMatch(LedgerBook.Of(LoanNumber.Parse("L-2569-014")), Money.FromBaht(1_000), new(2026, 11, 21));
        await village.Slips.SendAsync(
            new(borrower.Membership, LineUserId.Parse(sender), match, [], null, [], Village.Now), CommandKey.Parse("sent"), TestContext.Current.CancellationToken);
        return village;
    }
}
