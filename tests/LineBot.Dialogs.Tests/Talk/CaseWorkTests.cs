using LineBot.Dialogs.Chats;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>One person's chat stands for several people: what it is linked to says who speaks.</summary>
public class CaseWorkTests
{
    private const string Reporter = "U000000000000000000000000000000bb";

    private static readonly Passbook Chair = Book("1", [Duty.Decide], Position.Chair);

    private static readonly Passbook Treasurer = Book("2", [Duty.Pay], Position.Treasurer);

    private static readonly Passbook Member = Book("3", [], Position.Member);

    private readonly Village village = Village.Of(Chair, Treasurer, Member, ReportingTests.Book("9", Reporter));

    public CaseWorkTests() => village.Cases.With(new(
        Chair.Membership.Fund, new(MemberNumber.Parse("9"), LineUserId.Parse(Reporter)), new("ยายมา", AgeBand.Elder), new("3", "ข้างวัด", new(19.16, 99.9)),
        CaseCategory.Disaster, CaseUrgency.Urgent, new(ConsentAnswer.Given))
    {
        Words = "น้ำท่วมบ้าน",
    });

    [Fact]
    public async Task Whoever_is_asked_again_after_somebody_else_has_paid_hears_that_instead()
    {
        await Do(new CaseCommand.Take(Actor(Chair)));
        await Do(new CaseCommand.PlanHelp(Actor(Chair), LineBot.Funds.Pots.PotId.Main, Money.FromBaht(500)));

        await As(Treasurer)
            .Forges("case-pay/suk-jai/C-2569-0001").BotMentions("แล้วใช่ไหมคะ")
            .Then(() => Do(new CaseCommand.PayHelp(Actor(Treasurer))).IsCompletedSuccessfully.ShouldBeTrue())
            .Member("ย้อนกลับ").BotMentions("จ่ายไปแล้วค่ะ ใบสำคัญ P-0001")
            .RunAsync();
    }

    [Fact]
    public async Task The_committee_carries_a_case_to_its_end_and_the_reporter_hears_each_step()
    {
        await As(Chair)
            .Member("รายการเคส").BotMentions("C-2569-0001 ไฟไหม้/น้ำท่วม/พายุ").Bot("ทำอะไรต่อดีคะ")
            .Taps("เปิดดู").BotMentions("น้ำท่วมบ้าน").Bot("ทำอะไรต่อดีคะ").Buttons("รับเรื่อง", "บันทึกลงเยี่ยม", "ปิดเรื่อง", "มอบหมาย", "ระบุเลขสมาชิก")
            .Taps("รับเรื่อง").Bot("รับเรื่อง C-2569-0001 แล้วค่ะ ขั้นต่อไปภายใน 24 พ.ย. 2569").MustArrive()
            .Pushes(Reporter, "เรื่อง C-2569-0001 ที่แจ้งไว้ มีคนรับดูแลแล้วค่ะ")
            .Taps("บันทึกลงเยี่ยม").Bot("ไปเยี่ยมเรื่อง C-2569-0001 เป็นอย่างไรบ้างคะ พิมพ์สั้น ๆ")
            .Member("น้ำถึงเข่า ที่นอนเปียกหมด").BotMentions("มีรูปไหมคะ")
            .Photo().Bot("ได้รับรูปที่ 1 แล้วค่ะ")
            .Taps("ส่งครบแล้ว").Bot("บันทึกการเยี่ยมเรื่อง C-2569-0001 แล้วค่ะ")
            .Pushes(Reporter, "เรื่อง C-2569-0001 ที่แจ้งไว้ ลงเยี่ยมแล้วค่ะ")
            .Taps("เสนอช่วยเงิน").Bot("ช่วยกี่บาทคะ")
            .Member("สามพัน").Bot("เสนอช่วยเรื่อง C-2569-0001 3,000.00 บาท จากเงินกองกลาง ใช่ไหมคะ")
            .Taps("ยืนยัน").Bot("บันทึกข้อเสนอแล้วค่ะ C-2569-0001 3,000.00 บาท แจ้งกรรมการการเงินให้จ่ายแล้ว")
            .Taps("จ่ายเงินช่วย").Bot("ขั้นนี้ต้องเป็นกรรมการที่มีหน้าที่ค่ะ ขอให้กรรมการช่วยนะคะ")
            .RunAsync();
        await As(Treasurer)
            .Forges("case-pay/suk-jai/C-2569-0001").Bot("จ่ายเงินช่วยเรื่อง C-2569-0001 3,000.00 บาท จากเงินกองกลาง แล้วใช่ไหมคะ กดยืนยันเมื่อส่งมอบเงินแล้ว")
            .Taps("ยืนยัน").Bot("บันทึกจ่ายเรื่อง C-2569-0001 3,000.00 บาทแล้วค่ะ ใบสำคัญ P-0001").MustArrive()
            .Pushes(Reporter, "เรื่อง C-2569-0001 ที่แจ้งไว้ กองทุนช่วยเหลือแล้วค่ะ")
            .RunAsync();
        await As(Chair)
            .Forges("case-refer/suk-jai/C-2569-0001").Bot("ส่งต่อหน่วยงานไหนคะ กดเลือกหรือพิมพ์ชื่อ")
            .Taps("อบต./เทศบาล").BotMentions("ใบส่งต่อ เรื่อง C-2569-0001")
            .Pushes(Reporter, "เรื่อง C-2569-0001 ที่แจ้งไว้ ส่งต่อหน่วยงานแล้วค่ะ")
            .Taps("บันทึกคำตอบ").Bot("อบต./เทศบาล ตอบว่าอย่างไรคะ")
            .Member("ส่งถุงยังชีพแล้ว").Bot("บันทึกคำตอบในเรื่อง C-2569-0001 แล้วค่ะ")
            .Taps("ปิดเรื่อง").Bot("ปิดเรื่องเพราะอะไรคะ")
            .Taps("ช่วยเหลือแล้ว").Bot("ปิดเรื่อง C-2569-0001 เพราะช่วยเหลือแล้ว ใช่ไหมคะ")
            .Taps("ยืนยัน").Bot("ปิดเรื่อง C-2569-0001 แล้วค่ะ ขอบคุณที่ดูแลจนจบนะคะ")
            .Pushes(Reporter, "เรื่อง C-2569-0001 ที่แจ้งไว้ ปิดเรื่องแล้วค่ะ ขอบคุณที่ช่วยดูแลกันนะคะ")
            .Member("เคสทั้งหมด").BotMentions("ไม่มีเคสค้างอยู่ค่ะ")
            .RunAsync();
        village.Cases.All[0].Given.ShouldBe(Money.FromBaht(3_000));
    }

    [Fact]
    public async Task The_subject_sees_what_is_kept_and_who_looked()
    {
        await As(Chair)
            .Forges("case-identify/suk-jai/C-2569-0001").Bot("ผู้เดือดร้อนเป็นสมาชิกเลขที่เท่าไรคะ")
            .Member("3").Bot("บันทึกเลขสมาชิกในเรื่อง C-2569-0001 แล้วค่ะ เจ้าตัวดูเรื่องของตนได้")
            .Forges("case/suk-jai/C-2569-0001").BotMentions("น้ำท่วมบ้าน").BotMentions("ทำอะไรต่อดีคะ")
            .RunAsync();
        await As(Member)
            .Member("เคสที่แจ้งไว้").BotMentions("เรื่องของคุณ C-2569-0001")
            .Taps("ใครเปิดดูบ้าง").BotMentions("เลขสมาชิก 1")
            .RunAsync();
    }

    [Fact]
    public Task Who_has_no_part_in_a_case_finds_nothing_however_the_button_is_made() => As(Member)
        .Member("รายการเคส").BotMentions("รายการเคสเปิดให้อาสาและกรรมการค่ะ")
        .Forges("case/suk-jai/C-2569-0001").BotMentions("ไม่พบเรื่องนี้")
        .Forges("case-take/suk-jai/C-2569-0001").BotMentions("ไม่พบเรื่องนี้")
        .Forges("case-visit/suk-jai/C-2569-0001").BotMentions("ไม่พบเรื่องนี้")
        .Forges("case-help/suk-jai/C-2569-0001").BotMentions("ไม่พบเรื่องนี้")
        .Forges("case-vote/suk-jai/C-2569-0001").BotMentions("ไม่พบเรื่องนี้")
        .Forges("case-pay/suk-jai/C-2569-0001").BotMentions("ไม่พบเรื่องนี้")
        .Forges("case-refer/suk-jai/C-2569-0001").BotMentions("ไม่พบเรื่องนี้")
        .Forges("case-letter/suk-jai/C-2569-0001").BotMentions("ไม่พบเรื่องนี้")
        .Forges("case-answer/suk-jai/C-2569-0001").BotMentions("ไม่พบเรื่องนี้")
        .Forges("case-close/suk-jai/C-2569-0001").BotMentions("ไม่พบเรื่องนี้")
        .Forges("case-assign/suk-jai/C-2569-0001").BotMentions("ไม่พบเรื่องนี้")
        .Forges("case-identify/suk-jai/C-2569-0001").BotMentions("ไม่พบเรื่องนี้")
        .Forges("case-looks/suk-jai/C-2569-0001").BotMentions("ไม่พบเรื่องนี้")
        .Forges("case-counts").BotMentions("ไม่พบเรื่องนี้")
        .Forges("case/other-fund/C-2569-0001").BotMentions("ไม่พบเรื่องนี้")
        .Forges("case/suk-jai/C-2569-9999").BotMentions("ไม่พบเรื่องนี้")
        .Forges("case/suk-jai").BotMentions("ไม่พบเรื่องนี้")
        .Then(() => village.Cases.All[0].Revision.ShouldBe(1))
        .RunAsync();

    [Fact]
    public async Task A_stale_button_of_a_taken_or_closed_case_says_what_became_of_it()
    {
        await As(Chair)
            .Forges("case-take/suk-jai/C-2569-0001").BotMentions("รับเรื่อง").Pushes(Reporter, "เรื่อง C-2569-0001 ที่แจ้งไว้ มีคนรับดูแลแล้วค่ะ")
            .Forges("case-close/suk-jai/C-2569-0001").BotMentions("เพราะอะไร")
            .Taps("ไม่พบ").BotMentions("ใช่ไหมคะ").Taps("ยืนยัน").BotMentions("ปิดเรื่อง").Pushes(Reporter, "เรื่อง C-2569-0001 ที่แจ้งไว้ ปิดเรื่องแล้วค่ะ ขอบคุณที่ช่วยดูแลกันนะคะ")
            .Forges("case-take/suk-jai/C-2569-0001").BotMentions("เรื่องนี้ปิดแล้วค่ะ")
            .Forges("case-visit/suk-jai/C-2569-0001").BotMentions("เรื่องนี้ปิดแล้วค่ะ")
            .RunAsync();
    }

    [Fact]
    public Task A_picture_that_its_sender_takes_back_is_shown_to_nobody_any_more() => As(Chair)
        .Forges("case-visit/suk-jai/C-2569-0001").BotMentions("เป็นอย่างไรบ้าง")
        .Member("น้ำถึงเข่า").BotMentions("มีรูปไหมคะ")
        .Photo().Bot("ได้รับรูปที่ 1 แล้วค่ะ")
        .Taps("ส่งครบแล้ว").BotMentions("บันทึกการเยี่ยม").Pushes(Reporter, "เรื่อง C-2569-0001 ที่แจ้งไว้ ลงเยี่ยมแล้วค่ะ")
        .Forges("case/suk-jai/C-2569-0001").BotMentions("ดูรูปที่ 1").BotMentions("ทำอะไรต่อดีคะ")
        .Unsends("100002").BotIsSilent()
        .Forges("case/suk-jai/C-2569-0001").BotMentions("น้ำถึงเข่า").BotMentions("ทำอะไรต่อดีคะ")
        .Then(chat => Shown.On(chat.LastTurn!.Replies[0]).ShouldNotContain("ดูรูปที่"))
        .RunAsync();

    [Fact]
    public Task A_month_is_counted_without_names() => As(Chair)
        .Forges("case-counts").BotMentions("หมู่ 3 · ไฟไหม้/น้ำท่วม/พายุ")
        .RunAsync();

    [Fact]
    public async Task A_vote_comes_before_help_above_the_limit_and_the_second_officer_settles_it()
    {
        var second = Book("4", [Duty.Decide], Position.Secretary);
        var voting = Village.Of(Chair, Treasurer, second) with { Settings = new Dictionary<string, string> { ["case-vote-above-baht"] = "1000" } };
        voting.Cases.With(new(
            Chair.Membership.Fund, new(MemberNumber.Parse("1"), SampleBooks.User), new(null, AgeBand.Unknown), new("3", null, null),
            CaseCategory.Poverty, CaseUrgency.Normal, new(ConsentAnswer.NotAsked)));
        Chat AsOf(Passbook book) => voting.Chat().LinkedTo(new MemberLink(book.Membership, book.FundName, Chats.Chat.Start));
        await AsOf(Chair)
            .Forges("case-take/suk-jai/C-2569-0001").BotMentions("รับเรื่อง")
            .Forges("case-help/suk-jai/C-2569-0001").BotMentions("ช่วยกี่บาทคะ")
            .Member("2000").BotMentions("ใช่ไหมคะ").Taps("ยืนยัน").BotMentions("ต้องลงมติก่อน")
            .Taps("ลงมติ").Bot("เรื่อง C-2569-0001 ช่วย 2,000.00 บาท เห็นด้วยไหมคะ")
            .Taps("เห็นด้วย").Bot("ลงมติเรื่อง C-2569-0001 แล้วค่ะ รอกรรมการคนอื่น")
            .RunAsync();
        await AsOf(Treasurer).Forges("case-pay/suk-jai/C-2569-0001").BotMentions("ยังรอมติค่ะ ลงแล้ว 1 จากองค์ประชุม 2").RunAsync();
        await AsOf(second)
            .Forges("case-vote/suk-jai/C-2569-0001").BotMentions("เห็นด้วยไหมคะ")
            .Taps("เห็นด้วย").Bot("มติผ่านค่ะ เรื่อง C-2569-0001 รอจ่ายเงิน")
            .RunAsync();
    }

    [Theory]
    [InlineData("no", "แล้วใช่ไหมคะ")]
    [InlineData("yes", "คนเสนอกับคนจ่ายต้องเป็นคนละคนค่ะ")]
    public async Task A_fund_may_let_the_officer_who_planned_the_help_pay_it(string payerIsAnother, string answer)
    {
        var only = Book("5", [Duty.Decide, Duty.Pay], Position.Chair);
        var small = Village.Of(only) with { Settings = new Dictionary<string, string> { ["committee-payer-is-another"] = payerIsAnother } };
        small.Cases.With(new(
            only.Membership.Fund, new(MemberNumber.Parse("5"), SampleBooks.User), new(null, AgeBand.Unknown), new("3", null, null),
            CaseCategory.Poverty, CaseUrgency.Normal, new(ConsentAnswer.NotAsked)));
        await small.Chat().LinkedTo(new MemberLink(only.Membership, only.FundName, Chats.Chat.Start))
            .Forges("case-take/suk-jai/C-2569-0001").BotMentions("รับเรื่อง")
            .Forges("case-help/suk-jai/C-2569-0001").BotMentions("ช่วยกี่บาทคะ")
            .Member("500").BotMentions("ใช่ไหมคะ").Taps("ยืนยัน").BotMentions("บันทึกข้อเสนอแล้วค่ะ")
            .Forges("case-pay/suk-jai/C-2569-0001").BotMentions(answer)
            .RunAsync();
    }

    private static Passbook Book(string member, Duty[] duties, Position position) => ReportingTests.Book(member, Chat.Me) with
    {
        Seats = duties.Length == 0 ? [] : [new(position, duties, null, null, null)],
    };

    private static CaseActor Actor(Passbook book) => new(book.Membership.Member, LineUserId.Parse(Chat.Me));

    private Task<CaseOutcome> Do(CaseCommand command) => village.Cases.ApplyAsync(
        Chair.Membership.Fund, CaseNumber.Parse("C-2569-0001"), command, LineBot.Funds.Ledger.CommandKey.Of("elsewhere", command.GetType().Name), TestContext.Current.CancellationToken);

    private Chat As(Passbook book) => village.Chat().LinkedTo(new MemberLink(book.Membership, book.FundName, Chats.Chat.Start));
}
