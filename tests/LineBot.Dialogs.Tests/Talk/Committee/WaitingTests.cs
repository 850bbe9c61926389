using LineBot.Dialogs.Chats;
using LineBot.Dialogs.Worklist;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Slips;
using LineBot.Funds.Workbooks;

namespace LineBot.Dialogs.Tests.Talk.Committee;

/// <summary>What รออนุมัติ names beside claims: for each officer what is theirs, and nothing else.</summary>
public class WaitingTests
{
    private const string OnlyForOfficers = "รายการนี้สำหรับกรรมการที่มีหน้าที่ดูแลงานของกองทุนค่ะ ถ้าคิดว่าควรเห็น ติดต่อเลขานุการกองทุนได้เลยค่ะ";

    [Fact]
    public async Task Whoever_pays_finds_slips_objections_and_workbooks_with_the_day_that_presses_and_opens_them()
    {
        var council = await BusyAsync();

        await council.Phone(Role.Treasurer)
            .Member("รออนุมัติ").Bot("""
                รอคุณอยู่
                กองทุนสวัสดิการชุมชนตัวอย่าง
                สลิป รอตรวจ  1 เรื่อง
                รอตั้งแต่ 21 พ.ย. 2569
                คำคัดค้าน รอตอบ  1 เรื่อง
                ต้องตอบภายใน 25 พ.ย. 2569
                สมุดงาน รอยืนยัน  1 เรื่อง
                รอตั้งแต่ 21 พ.ย. 2569
                จดหมาย รอตอบ  1 เรื่อง
                รอตั้งแต่ 21 พ.ย. 2569
                ข้อมูล ณ 21 พ.ย. 2569 09:00 น.
                [สลิปรอตรวจ]
                [คำคัดค้าน]
                [สมุดงาน]
                [อ่านจดหมาย]
                """)
            .Taps("คำคัดค้าน").BotMentions("Q-2569-0001")
            .RunAsync();
    }

    [Fact]
    public async Task Whoever_only_pays_does_not_see_what_those_who_decide_see()
    {
        var council = await BusyAsync();

        await council.Phone(Role.Cashier)
            .Member("รออนุมัติ").BotMentions("สลิป รอตรวจ").Then(chat => Shown.On(chat.LastTurn!.Replies[0]).ShouldNotContain("สมุดงาน"))
            .RunAsync();
    }

    [Fact]
    public async Task A_workbook_does_not_wait_for_its_sender()
    {
        var council = await BusyAsync(sender: Role.Treasurer);

        (await WorkOf(council, Role.Treasurer)).ShouldNotContain(work => work.Kind == WorkKind.Workbooks);
        (await WorkOf(council, Role.Chair)).ShouldContain(work => work.Kind == WorkKind.Workbooks);
    }

    [Fact]
    public async Task What_is_late_is_said_to_be_late()
    {
        var council = await BusyAsync(answerBy: new(2026, 11, 20));

        await council.Phone(Role.Treasurer).Member("รออนุมัติ").BotMentions("เลยกำหนดตอบแล้ว (20 พ.ย. 2569)").RunAsync();
    }

    [Fact]
    public async Task Ones_own_slip_waits_for_others()
    {
        var council = Council.Meet();
        await SlipAsync(council, Role.Treasurer);

        (await WorkOf(council, Role.Treasurer)).ShouldBeEmpty();
        (await WorkOf(council, Role.Cashier)).ShouldHaveSingleItem().ShouldBe(new(WorkKind.Slips, 1, new(2026, 11, 21)));
    }

    [Theory]
    [InlineData(nameof(Role.Applicant), OnlyForOfficers)]
    [InlineData(nameof(Role.Adviser), OnlyForOfficers)]
    [InlineData(nameof(Role.ExOfficer), OnlyForOfficers)]
    [InlineData(nameof(Role.OtherChair), "ตอนนี้ไม่มีเรื่องรอพิจารณาค่ะ")]
    public async Task Whoever_has_no_duty_here_hears_of_none_of_it(string role, string said)
    {
        var council = await BusyAsync();

        await council.Phone(Enum.Parse<Role>(role)).Member("รออนุมัติ").Bot(said).RunAsync();
    }

    [Fact]
    public async Task A_group_hears_one_number()
    {
        var council = await BusyAsync();
        await council.ClaimAsync();

        await council.PhoneInGroup(Role.Treasurer).MemberToBot("@ รออนุมัติ").Bot("มี 5 เรื่องรอพิจารณาค่ะ กรรมการเปิดดูได้ในแชตส่วนตัว").RunAsync();
    }

    /// <summary>A slip, an objection, a workbook and a letter.</summary>
    private static async Task<Council> BusyAsync(Role sender = Role.Chair, DateOnly? answerBy = null)
    {
        var council = Council.Meet();
        var (applicant, village) = (BookOf(council, Role.Applicant), council.Village);
        await SlipAsync(council, Role.Applicant);
        village.Objections.With(applicant, Line(applicant), "ยอดไม่ถูก", answerBy ?? new(2026, 11, 25));
        village.Workbooks.With(Council.Fund, BookOf(council, sender), WorkbookState.Waiting);
        village.Letters.With(applicant, "ขอคุยค่ะ");
        return council;
    }

    private static LedgerEntry Line(Passbook book) => new()
    {
        Book = book.Loans[0].Book,
        Sequence = 1,
        Receipt = ReceiptNumber.Parse("L-1/R1"),
        Type = EntryType.Repayment,
        Date = new(2026, 11, 1),
        RecordedAt = default,
        Change = Money.FromBaht(500),
        Balance = Money.Zero,
        Previous = default,
        Hash = default,
    };

    private static Task<SlipOutcome> SlipAsync(Council council, Role role)
    {
        var book = BookOf(council, role);
        var match = new SlipMatch(BookOf(council, Role.Applicant).Loans[0].Book, Money.FromBaht(500), new(2026, 11, 21));
        return council.Village.Slips.SendAsync(new(book.Membership, book.LinkedUsers[0], match, [], null, [], Village.Now), CommandKey.Parse($"slip-{role}"), TestContext.Current.CancellationToken);
    }

    private static async Task<IReadOnlyList<WaitingWork>> WorkOf(Council council, Role role)
    {
        var (book, today) = (BookOf(council, role), new DateOnly(2026, 11, 21));
        var work = await FundWork.ReadAsync(council.Village.Desks, Council.Fund, today, TestContext.Current.CancellationToken);
        return work.For(Officer.Of(book, today)!, book.LinkedUsers[0]);
    }

    private static Passbook BookOf(Council council, Role role) =>
        council.Village.Books.Single(book => book.Membership.Fund == Council.Fund && book.Membership.Member == Hall.NumberOf(role));
}
