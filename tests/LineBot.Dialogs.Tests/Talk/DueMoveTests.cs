using LineBot.Dialogs.Tests.Talk.Committee;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Tests.Talk;

public class DueMoveTests
{
    public static readonly LineUserId Borrower = LineUserId.Parse($"U{0xb0:x32}");

    [Fact]
    public Task An_instalment_is_moved_by_a_decision_and_its_borrower_told()
    {
        var village = Office();
        return village.Chat().LinkedTo(village.Links[1])
            .Member("เลื่อนวันส่ง").Bot("เลื่อนวันส่งของสัญญาเลขที่เท่าไรคะ")
            .Member("L-999").Bot("ไม่พบสัญญานี้ในกองทุนค่ะ ลองดูเลขที่สัญญาอีกครั้งนะคะ")
            .Member("l-2569-014").Bot("เลื่อนงวดไหนของ L-2569-014 คะ")
            .Taps("งวด 5 · 15 พ.ย. 2569").Bot("งวดที่ 5 เดิมกำหนด 15 พ.ย. 2569 เลื่อนไปวันไหนคะ")
            .Member("20/11/2569").Bot("เลื่อนไปวันที่ผ่านมาแล้วไม่ได้ค่ะ เลือกวันข้างหน้านะคะ")
            .Member("20/12/2569").Bot("วันที่เลือกข้ามงวดก่อนหน้าหรืองวดถัดไปค่ะ เลือกวันที่อยู่ระหว่างสองงวดนะคะ")
            .Member("10/12/2569").Bot("ตามมติครั้งที่เท่าไรคะ เช่น ครั้งที่ 3/2569 วาระ 2")
            .Member("ครั้งที่ 11/2569").Bot("เลื่อนเพราะอะไรคะ")
            .Taps("เก็บเกี่ยวช้า")
            .Bot("เลื่อน L-2569-014 งวดที่ 5\nจาก 15 พ.ย. 2569\nเป็น 10 ธ.ค. 2569\nมติ ครั้งที่ 11/2569\nเพราะ เก็บเกี่ยวช้า\nยอดที่ต้องส่งเท่าเดิม บันทึกแล้วลบไม่ได้ ยืนยันไหมคะ")
            .Member("ใช่").Bot("เลื่อน L-2569-014 เป็น 10 ธ.ค. 2569 และแจ้งผู้กู้แล้วค่ะ จะเตือนตามวันใหม่")
            .Tells(Borrower.Value, "เลื่อนวันส่ง L-2569-014", "10 ธ.ค. 2569", "ครั้งที่ 11/2569", "ยอดที่ต้องส่งเท่าเดิม")
            .Then(() => village.Moves.All.ShouldHaveSingleItem().By.ShouldBe(village.Links[1].Membership.Member))
            .RunAsync();
    }

    [Fact]
    public Task Nobody_else_moves_a_day() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Member("เลื่อนวันส่ง").BotMentions("เฉพาะกรรมการ")
        .Forges("due-move/L-2569-014").BotMentions("เฉพาะกรรมการ")
        .RunAsync();

    [Fact]
    public Task An_officer_does_not_move_a_loan_of_ones_own() => Village.Of(SampleBooks.VillageBank with { Seats = [Council.Seat(Position.Chair, Duty.Decide)] }).LinkedChat()
        .Forges("due-move/L-2569-014").BotMentions("ให้กรรมการท่านอื่นเป็นผู้บันทึก")
        .RunAsync();

    internal static Village Office()
    {
        var borrower = SampleBooks.VillageBank with { LinkedUsers = [Borrower] };
        var officer = SampleBooks.Book("ban-lo", SampleBooks.VillageBank.FundName, "0002") with { Seats = [Council.Seat(Position.Chair, Duty.Decide)] };
        return Village.Of(borrower, officer);
    }
}
