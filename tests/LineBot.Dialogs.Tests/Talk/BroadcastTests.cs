using LineBot.Dialogs.Tests.Talk.Committee;
using LineBot.Funds.Broadcasts;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Tests.Talk;

public class BroadcastTests
{
    public static readonly LineUserId Second = LineUserId.Parse($"U{0xc2:x32}");

    [Fact]
    public Task An_officer_sees_the_announcement_its_readers_and_its_price_before_it_goes()
    {
        var village = Office();
        return Chair(village)
            .Member("ส่งประกาศ").Bot("ส่งถึงใครคะ").Buttons("ทุกคน (3 คน)", "เลือกหมู่", "ผู้กู้ (1 คน)", "อาสาสมัคร (0 คน)", "ยกเลิก")
            .Taps("เลือกหมู่").Bot("หมู่ไหนคะ")
            .Taps("หมู่ 3 (1 คน)").BotMentions("พิมพ์ข้อความประกาศได้เลยค่ะ")
            .Member("ประชุมใหญ่วันอาทิตย์ 9 โมงเช้า ที่วัด")
            .Bot("สมาชิกจะเห็นแบบนี้ค่ะ (ตัวอย่างนี้ยังไม่ได้ส่งถึงใคร)")
            .BotMentions("ประชุมใหญ่วันอาทิตย์ 9 โมงเช้า ที่วัด")
            .Bot("ส่งถึง หมู่ 3 ไม่เกิน 1 คน\nใช้ข้อความไลน์ของกองทุน 1 ข้อความ\nเดือนนี้เหลือ 180 จาก 300 ข้อความ\nส่งเฉพาะเวลา 08:00-20:00 น.\nยืนยันไหมคะ")
            .Taps("ยืนยันส่ง").Bot("รับประกาศเลขที่ 1 แล้วค่ะ กำลังส่ง ดูผลได้ที่ \"ประวัติประกาศ\"")
            .Then(() => village.Announcements.All.ShouldHaveSingleItem().Audience.ShouldBe(Audience.Village("3")))
            .Member("ประวัติประกาศ").BotMentions("ประกาศเลขที่ 1").Taps("ยกเลิกประกาศ").BotMentions("ยกเลิกประกาศเลขที่ 1 ไหมคะ")
            .Taps("ยกเลิกประกาศ").Bot("ยกเลิกประกาศเลขที่ 1 แล้วค่ะ")
            .RunAsync();
    }

    [Fact]
    public Task Where_the_fund_wants_two_another_officer_confirms()
    {
        var village = Office() with { Settings = new Dictionary<string, string> { ["broadcast-takes-two"] = "yes", ["message-price"] = "0.10" } };
        return Chair(village)
            .Member("ส่งประกาศ").Bot("ส่งถึงใครคะ").Taps("ทุกคน (3 คน)").BotMentions("พิมพ์ข้อความ")
            .Member("วันออมเดือนนี้เลื่อนเป็นวันที่ 6").Bot("สมาชิกจะเห็นแบบนี้ค่ะ (ตัวอย่างนี้ยังไม่ได้ส่งถึงใคร)").BotMentions("วันออม").BotMentions("คิดเป็น 0.30 บาท")
            .Taps("ยืนยันส่ง").Bot("ประกาศเลขที่ 1 รอกรรมการอีกท่านยืนยัน แจ้งให้แล้วค่ะ")
            .Tells(Second.Value, "ประกาศเลขที่ 1 รอยืนยัน", "วันออมเดือนนี้เลื่อนเป็นวันที่ 6")
            .Forges("broadcast-confirm/ban-lo/1").Bot("กองทุนนี้ให้กรรมการอีกท่านเป็นผู้ยืนยันค่ะ")
            .RunAsync();
    }

    [Fact]
    public Task What_the_month_cannot_hold_is_not_begun()
    {
        var village = Office();
        village.Announcements.Month = new(300, 298);
        return Chair(village)
            .Member("ส่งประกาศ").Bot("ส่งถึงใครคะ").Taps("ทุกคน (3 คน)").BotMentions("ต้องใช้ 3 เหลือ 2")
            .RunAsync();
    }

    [Fact]
    public Task Nobody_else_announces() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Member("ส่งประกาศ").BotMentions("เฉพาะกรรมการ")
        .Member("ประวัติประกาศ").BotMentions("เฉพาะกรรมการ")
        .Forges("broadcast-confirm/ban-lo/1").BotMentions("เฉพาะกรรมการ")
        .Forges("broadcast-cancel/ban-lo/1").BotMentions("เฉพาะกรรมการ")
        .RunAsync();

    [Fact]
    public Task Announcements_can_be_refused_and_taken_again()
    {
        var chat = Village.Of(SampleBooks.VillageBank).LinkedChat();
        return chat
            .Member("ไม่รับประกาศ").BotMentions("จะไม่ส่งประกาศให้แล้วค่ะ")
            .Then(() => chat.Stored.Consents.ShouldContain(consent => consent.Purpose == "news" && !consent.IsGiven))
            .Member("รับประกาศ").BotMentions("จะส่งประกาศของกองทุนให้ค่ะ")
            .Then(() => chat.Stored.Consents.ShouldContain(consent => consent.Purpose == "news" && consent.IsGiven))
            .RunAsync();
    }

    internal static Village Office(bool isWaiting = false)
    {
        var village = Village.Of(
            SampleBooks.Book("ban-lo", SampleBooks.VillageBank.FundName, "0002") with { Seats = [Council.Seat(Position.Chair, Duty.Decide)] },
            SampleBooks.VillageBank with { LinkedUsers = [DueMoveTests.Borrower], Profile = SampleBooks.VillageBank.Profile with { Moo = "3" } },
            SampleBooks.Book("ban-lo", SampleBooks.VillageBank.FundName, "0003") with { Seats = [Council.Seat(Position.Secretary, Duty.Decide)], LinkedUsers = [Second] });
        if (isWaiting)
        {
            var by = village.Links[2].Membership;
            village.Announcements.All.Add(new(by.Fund, new(1), "ประชุม", Audience.Everybody, by.Member, "นางเลขา สมมติ", Village.Now, 3));
        }

        return village;
    }

    private static Chats.Chat Chair(Village village) => village.Chat().LinkedTo(village.Links[0]);
}
