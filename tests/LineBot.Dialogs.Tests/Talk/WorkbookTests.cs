using LineBot.Dialogs.Chats;
using LineBot.Dialogs.Tests.Talk.Committee;
using LineBot.Funds.Members;
using LineBot.Funds.Workbooks;

namespace LineBot.Dialogs.Tests.Talk;

public class WorkbookTests
{
    private const string Sent = "เล่มเดือนนี้.xlsx";

    private static readonly LineUserId Clerk = LineUserId.Parse($"U{0xc1:x32}");

    [Fact]
    public Task A_workbook_is_taken_checked_and_handed_to_a_second_officer()
    {
        var village = Office();
        return ClerkOf(village)
            .File(Sent, 20_000)
            .Bot("ได้รับสมุดงานเลขที่ 1 แล้วค่ะ กำลังตรวจ เสร็จแล้วจะแจ้งในแชตนี้ ยังไม่บันทึกอะไรลงบัญชี")
            .Then(() => village.Workbooks.All.ShouldHaveSingleItem().File.Name.ShouldBe(Sent))
            .Then(() => village.Workbooks.All[0] = village.Workbooks.All[0] with { State = WorkbookState.Checked, Check = 1, Report = MemoryWorkbooks.Good, HasFile = true })
            .Member("สมุดงาน").BotMentions("ใหม่ 2").Taps("ส่งให้คนที่สองยืนยัน").Bot("ส่งสมุดงานเลขที่ 1 ให้กรรมการท่านอื่นยืนยันแล้วค่ะ")
            .Tells(BroadcastTests.Second.Value, "สมุดงานเลขที่ 1 รอยืนยัน", "12,900.00")
            .Forges("workbook-confirm/ban-lo/1/1").Bot("คนส่งยืนยันเองไม่ได้ค่ะ ต้องเป็นกรรมการอีกท่าน")
            .RunAsync();
    }

    [Fact]
    public Task The_second_officer_sees_the_same_figures_and_agrees()
    {
        var village = Office(WorkbookState.Waiting);
        return SecondOf(village)
            .Member("สมุดงาน").BotMentions("ก่อนนำเข้า 12,500.00").Taps("ยืนยันนำเข้า").BotMentions("ใหม่ 2").Bot("นำเข้าสมุดงานเลขที่ 1 ตามนี้ใช่ไหมคะ")
            .Taps("ยืนยันนำเข้า").Bot("กำลังนำเข้าสมุดงานเลขที่ 1 ค่ะ เสร็จแล้วจะแจ้งทั้งสองท่าน")
            .Then(() => village.Workbooks.All.ShouldHaveSingleItem().SecondBy.ShouldBe(MemberNumber.Parse("0003")))
            .Forges("workbook-confirm/ban-lo/1/1").BotMentions("ผ่านขั้นนี้ไปแล้ว")
            .RunAsync();
    }

    [Fact]
    public Task Nobody_agrees_to_figures_that_are_no_longer_the_last()
    {
        var village = Office(WorkbookState.Waiting);
        village.Workbooks.All[0] = village.Workbooks.All[0] with { Check = 2 };
        return SecondOf(village)
            .Forges("workbook-confirm/ban-lo/1/1").Bot("มีการตรวจใหม่หลังการ์ดใบนี้ค่ะ พิมพ์ \"สมุดงาน\" เพื่อดูผลล่าสุด")
            .Then(() => village.Workbooks.All[0].State.ShouldBe(WorkbookState.Waiting))
            .RunAsync();
    }

    [Fact]
    public Task Figures_that_change_under_the_question_are_not_agreed_to()
    {
        var village = Office(WorkbookState.Waiting);
        return SecondOf(village)
            .Forges("workbook-confirm/ban-lo/1/1").BotMentions("ใหม่ 2").BotMentions("ใช่ไหมคะ")
            .Then(() => village.Workbooks.All[0] = village.Workbooks.All[0] with { Check = 2 })
            .Taps("ยืนยันนำเข้า").BotMentions("มีการตรวจใหม่")
            .Then(() => village.Workbooks.All[0].State.ShouldBe(WorkbookState.Waiting))
            .RunAsync();
    }

    [Fact]
    public Task What_is_wrong_is_named_with_sheet_line_and_column()
    {
        var village = Office();
        village.Workbooks.With(village.Links[0].Membership.Fund, village.Books[0], WorkbookState.Faulty, MemoryWorkbooks.Bad);
        return ClerkOf(village)
            .Member("สมุดงาน").BotMentions("สมาชิก บรรทัด 5 ช่อง joined_on").Taps("ดูทั้งหมด/พิมพ์").BotMentions("เปิดได้ 15 นาที")
            .Forges("workbook-send/ban-lo/1").BotMentions("ยังตรวจไม่เสร็จ")
            .Forges("workbook-drop/ban-lo/1").Bot("ไม่นำเข้าสมุดงานเลขที่ 1 และลบไฟล์ ใช่ไหมคะ").Taps("ทิ้งสมุดงานนี้").Bot("ไม่นำเข้าสมุดงานเลขที่ 1 และลบไฟล์แล้วค่ะ")
            .RunAsync();
    }

    [Fact]
    public Task A_file_that_is_no_workbook_or_too_large_is_declined_and_nothing_is_kept()
    {
        var village = Office();
        return ClerkOf(village)
            .File("รายงาน.pdf", 20_000).BotMentions("ไม่ใช่ Excel")
            .File(Sent, 11_000_000).BotMentions("ใหญ่เกิน 10 MB")
            .Then(() => village.Workbooks.All.ShouldBeEmpty())
            .RunAsync();
    }

    [Fact]
    public Task Nobody_else_sends_sees_or_gets_workbooks() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .File(Sent, 20_000).BotMentions("ยังเปิดไฟล์ไม่ได้")
        .Member("สมุดงาน").BotMentions("กรรมการที่มีหน้าที่")
        .Member("ขอสมุดงาน").BotMentions("กรรมการที่มีหน้าที่")
        .Forges("workbook-confirm/ban-lo/1/1").BotMentions("กรรมการที่มีหน้าที่")
        .RunAsync();

    [Fact]
    public Task The_fund_says_which_duty_it_takes()
    {
        var village = Office() with { Settings = new Dictionary<string, string> { ["workbook-duty"] = "register" } };
        return ClerkOf(village).Member("สมุดงาน").BotMentions("กรรมการที่มีหน้าที่").RunAsync();
    }

    [Fact]
    public Task A_workbook_that_is_taken_back_is_forgotten()
    {
        var village = Office(WorkbookState.Waiting);
        return ClerkOf(village)
            .Unsends("m-1").BotIsSilent()
            .Then(() => village.Workbooks.All.ShouldBeEmpty())
            .RunAsync();
    }

    [Fact]
    public Task The_books_come_as_a_workbook_by_a_link_of_minutes() => ClerkOf(Office())
        .Member("ขอสมุดงาน").BotMentions("ลิงก์เปิดได้ 15 นาที").Buttons("ดาวน์โหลด Excel")
        .RunAsync();

    /// <summary>A clerk, a second officer, and a member; the clerk's workbook stands as it is said.</summary>
    internal static Village Office(WorkbookState? state = null)
    {
        var village = Village.Of(
            SampleBooks.Book("ban-lo", SampleBooks.VillageBank.FundName, "0002") with { Seats = [Council.Seat(Position.Secretary, Duty.Decide)], LinkedUsers = [Clerk] },
            SampleBooks.VillageBank with { LinkedUsers = [DueMoveTests.Borrower] },
            SampleBooks.Book("ban-lo", SampleBooks.VillageBank.FundName, "0003") with { Seats = [Council.Seat(Position.Chair, Duty.Decide)], LinkedUsers = [BroadcastTests.Second] });
        if (state is { } known) { village.Workbooks.With(village.Links[0].Membership.Fund, village.Books[0], known); }
        return village;
    }

    private static Chat ClerkOf(Village village) => village.ChatOf(Clerk).LinkedTo(village.Links[0]);

    private static Chat SecondOf(Village village) => village.ChatOf(BroadcastTests.Second).LinkedTo(village.Links[2]);
}
