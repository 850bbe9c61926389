using LineBot.Dialogs.Tests.Talk.Committee;
using LineBot.Funds.Guarantees;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Tests.Talk;

public class GuaranteeTests
{
    public static readonly LineUserId Backer = LineUserId.Parse($"U{0xd1:x32}");

    [Fact]
    public Task A_guarantor_sees_the_loan_they_back_and_nothing_else_and_accepts()
    {
        var village = Lenders();
        return Guarantor(village)
            .Member("ค้ำประกัน").BotMentions("ค้ำประกัน L-2569-014")
            .Taps("ยอมรับการค้ำ").Bot("ยืนยันว่าค้ำประกันสัญญา L-2569-014 ของ นางตัวอย่าง ทดสอบ วงเงินไม่เกิน 20,000.00 บาทตามสัญญา ถูกต้องไหมคะ ตอบแล้วแก้ในแชตไม่ได้")
            .Member("ใช่").Bot("บันทึกว่ายอมรับแล้ว และแจ้งกรรมการแล้วค่ะ")
            .Tells(Chats.Chat.Me, "ผู้ค้ำประกันตอบแล้ว", "ยอมรับแล้ว")
            .Then(() => village.Guarantors.All.ShouldHaveSingleItem().State.ShouldBe(GuaranteeState.Accepted))
            .Forges("guarantee-answer/ban-lo/0003/L-2569-014/refuse").BotMentions("ตอบไปแล้ว")
            .RunAsync();
    }

    [Fact]
    public async Task Nothing_of_the_borrowers_savings_is_on_the_card()
    {
        var chat = Guarantor(Lenders()).Member("ค้ำประกัน").BotMentions("ค้าง 2,120.00 บาท ตั้งแต่ 15 พ.ย. 2569");
        await chat.RunAsync();

        var said = string.Concat(chat.LastTurn!.Replies.Select(Chats.Shown.On));
        foreach (var secret in new[] { "1,500.75", "4,000.00", "12,500.00" }) { said.ShouldNotContain(secret); }
    }

    [Fact]
    public Task Who_backs_nothing_sees_and_answers_nothing() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Member("ค้ำประกัน").Bot("ไม่มีสัญญาที่คุณค้ำประกันอยู่ค่ะ")
        .Forges("guarantee-answer/ban-lo/0003/L-2569-014/accept").BotMentions("ไม่พบสัญญานี้ในที่คุณค้ำ")
        .Forges("guarantee-sent/ban-lo/0003/L-2569-014").BotMentions("เฉพาะกรรมการ")
        .Member("หนังสือแจ้งผู้ค้ำ").BotMentions("เฉพาะกรรมการ")
        .RunAsync();

    [Fact]
    public Task An_officer_sees_which_notices_the_law_wants_and_records_the_sending()
    {
        var village = Lenders();
        return village.Chat().LinkedTo(village.Links[0])
            .Member("หนังสือแจ้งผู้ค้ำ").BotMentions("14 ม.ค. 2570").Buttons("พิมพ์หนังสือ", "บันทึกว่าส่งแล้ว", "ถามผู้ค้ำ", "ยอดเงิน", "เงินกู้", "งวดต่อไป", "รายการย้อนหลัง", "เมนู")
            .Taps("บันทึกว่าส่งแล้ว").Bot("ส่งหนังสือของสัญญา L-2569-014 วันไหนคะ")
            .Member("พรุ่งนี้").Bot("ยังไม่ถึงวันนั้นค่ะ บันทึกเมื่อส่งแล้วนะคะ")
            .Member("วันนี้").Bot("ส่งทางไหนคะ")
            .Taps("ไปรษณีย์ลงทะเบียน").Bot("สัญญา L-2569-014 ผู้ค้ำเลขที่ 0003\nส่งเมื่อ 21 พ.ย. 2569 ทาง ไปรษณีย์ลงทะเบียน\nบันทึกแล้วลบไม่ได้ ยืนยันไหมคะ")
            .Member("ใช่").Bot("บันทึกการแจ้งผู้ค้ำของ L-2569-014 แล้วค่ะ")
            .Then(() => village.Guarantors.Notices.ShouldHaveSingleItem().SentOn.ShouldBe(new(2026, 11, 21)))
            .Member("หนังสือแจ้งผู้ค้ำ").Bot("ไม่มีหนังสือแจ้งผู้ค้ำที่ต้องส่งค่ะ")
            .RunAsync();
    }

    [Fact]
    public Task An_officer_asks_a_guarantor_once_and_the_answer_is_given_on_the_card()
    {
        var village = Lenders();
        return village.Chat().LinkedTo(village.Links[0])
            .Member("ถามผู้ค้ำ").BotMentions("ผู้ค้ำยังไม่ตอบ L-2569-014")
            .Taps("ส่งให้ผู้ค้ำยืนยัน").BotMentions("ยืนยันในแชตแล้วค่ะ").MustArrive()
            .Tells(Backer.Value, "กองทุนขอให้ดูสัญญานี้", "ค้ำประกัน L-2569-014", "[ยอมรับการค้ำ]", "[ไม่ยอมรับ]")
            .TapsOld("ส่งให้ผู้ค้ำยืนยัน").BotMentions("ส่งไปแล้วค่ะ กำลังรอคำตอบ")
            .Member("ถามผู้ค้ำ").BotMentions("ส่งแล้ว 21 พ.ย. 2569 รอคำตอบ")
            .RunAsync();
    }

    [Fact]
    public Task A_guarantor_without_LINE_is_talked_to_at_the_table()
    {
        var village = Lenders();
        village.Change(book => book.Membership.Member.Value == "0003" ? book with { LinkedUsers = [] } : book);
        return village.Chat().LinkedTo(village.Links[0])
            .Member("ผู้ค้ำยังไม่ตอบ").BotMentions("เซ็นรับในสัญญากระดาษ")
            .Forges("guarantee-ask/ban-lo/0003/L-2569-014").BotMentions("เซ็นรับในสัญญากระดาษ")
            .RunAsync();
    }

    [Fact]
    public Task Nobody_is_asked_at_night_or_by_who_has_no_duty()
    {
        var village = Lenders();
        return village.Chat().LinkedTo(village.Links[0]).Later(TimeSpan.FromHours(9))
            .Forges("guarantee-ask/ban-lo/0003/L-2569-014").BotMentions("ตอนนี้ยังส่งไม่ได้ค่ะ")
            .Then(() => village.Guarantors.All.ShouldHaveSingleItem().AskedAt.ShouldBeNull())
            .RunAsync();
    }

    /// <summary>An officer, a borrower who is late since 15 November, and the member 0003 who backs the loan.</summary>
    internal static Village Lenders() => Village.Of(
        SampleBooks.Book("ban-lo", SampleBooks.VillageBank.FundName, "0002") with { Seats = [Council.Seat(Position.Chair, Duty.Decide)] },
        SampleBooks.VillageBank with
        {
            LinkedUsers = [DueMoveTests.Borrower],
            Loans =
            [
                SampleBooks.VillageBank.Loans[0] with
                {
                    Guarantors = [MemberNumber.Parse("0003")],
                    PaidPrincipal = Funds.Money.FromBaht(8_000),
                    PaidInterest = Funds.Money.FromBaht(680),
                },
            ],
        },
        SampleBooks.Book("ban-lo", SampleBooks.VillageBank.FundName, "0003") with { LinkedUsers = [Backer] });

    private static Chats.Chat Guarantor(Village village) => village.ChatOf(Backer).LinkedTo(village.Links[2]);
}
