using LineBot.Funds.Members;

namespace LineBot.Dialogs.Tests.Talk;

public class DueListTests
{
    [Fact]
    public Task An_officer_sees_who_is_late_and_what_comes() => Officer().LinkedChat()
        .Member("ลูกหนี้").BotMentions("ไม่มีรายการค่ะ").Buttons("ดูที่เลยกำหนด", "ดูทั้งเดือน", "ยอดเงิน", "เงินกู้", "งวดต่อไป", "รายการย้อนหลัง", "เมนู")
        .Taps("ดูที่เลยกำหนด").BotMentions("0001 นางตัวอย่าง ทดสอบ")
        .Taps("ดูทั้งเดือน").BotMentions("15 ธ.ค. 2569")
        .RunAsync();

    [Fact]
    public Task What_was_held_back_for_want_of_messages_is_said()
    {
        var village = Officer();
        village.Announcements.Unsent = 4;
        return village.LinkedChat().Member("ลูกหนี้").BotMentions("มี 4 เรื่องที่ไม่ได้ส่ง").BotMentions("ไม่มีรายการค่ะ").RunAsync();
    }

    [Fact]
    public Task A_button_that_names_another_fund_shows_ones_own() => Officer().LinkedChat()
        .Forges("due-list/nowhere/late/99").BotMentions("ธนาคารหมู่บ้านตัวอย่าง")
        .RunAsync();

    [Fact]
    public Task Nobody_else_does() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Member("ลูกหนี้").BotMentions("เฉพาะกรรมการ")
        .Forges("due-list/ban-lo/late/1").BotMentions("เฉพาะกรรมการ")
        .RunAsync();

    private static Village Officer() => Village.Of(SampleBooks.VillageBank with { Seats = [new(Position.Treasurer, [Duty.Pay], null, null, null)] });
}
