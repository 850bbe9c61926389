using LineBot.Dialogs.Chats;
using LineBot.Funds.Cases;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Tests.Talk;

public class ReportingTests
{
    private const string Officer = "U000000000000000000000000000000aa";

    private static readonly Passbook Volunteer = SampleBooks.Welfare;

    private readonly Village village = Of(Volunteer);

    [Fact]
    public Task Words_pin_and_photos_in_three_messages_and_one_tap() => Chat()
        .Member("น้ำท่วมบ้านยายมา หมู่ 3 ด่วน").BotMentions("เรื่องที่จะแจ้ง").BotMentions("เจ้าตัวยินยอมให้แจ้งไหมคะ")
        .Buttons("ยินยอม ส่งเลย", "สื่อสารไม่ได้ ส่งเลย", "เป็นเด็ก ส่งเลย", "ไม่พบตัว ส่งเลย", "ยังไม่ได้ถาม ส่งเลย", "แก้ไข", "ยกเลิก")
        .Place().BotMentions("ได้ตำแหน่งแล้วค่ะ").BotMentions("ปักหมุดบนแผนที่แล้ว").BotMentions("เจ้าตัวยินยอม")
        .PhotoOfSet("A", 1, 2).BotIsSilent()
        .PhotoOfSet("A", 2, 2).BotMentions("ได้รับ 2 รูปแล้วค่ะ").BotMentions("2 รูป").BotMentions("เจ้าตัวยินยอม")
        .Taps("ยินยอม ส่งเลย").Bot("รับแจ้งแล้วค่ะ เลขที่ C-2569-0001 จะมีคนรับเรื่องภายใน 24 พ.ย. 2569 คืบหน้าแล้วจะบอกในแชตนี้ ขอบคุณที่ช่วยดูแลกันนะคะ").MustArrive()
        .Then(() =>
        {
            var matter = village.Cases.All.ShouldHaveSingleItem();
            (matter.Category, matter.Urgency, matter.Place.Moo, matter.Place.Landmark, matter.Subject.Name, matter.Subject.Age)
                .ShouldBe((CaseCategory.Disaster, CaseUrgency.Urgent, "3", "บ้านยายมา", "ยายมา", AgeBand.Elder));
            matter.Place.Pin.ShouldBe(new MapPin(19.16, 99.90));
            matter.Photos.Count().ShouldBe(2);
            matter.Consent.ShouldBe(new CaseConsent(ConsentAnswer.Given));
        })
        .RunAsync();

    [Fact]
    public Task Without_a_word_it_takes_six_taps() => new ReportingTests(volunteers: false).Chat()
        .Member("แจ้งเคส").Bot("เกิดอะไรขึ้นคะ พิมพ์สั้น ๆ หรือกดเลือก ส่งรูปและตำแหน่งมาได้เลย (อย่าถ่ายหน้าคน เด็ก หรือแผลนะคะ)")
        .Taps("ผู้ป่วยติดเตียง").Bot("ด่วนแค่ไหนคะ").Buttons("ด่วนมาก", "ด่วน", "ไม่ด่วน", "ยกเลิก")
        .Taps("ไม่ด่วน").Bot("อยู่ที่ไหนคะ พิมพ์หมู่หรือจุดสังเกต หรือส่งตำแหน่ง")
        .Place().Bot("เป็นใครคะ ชื่อเรียกก็พอ").Buttons("ไม่ทราบชื่อ", "ตัวฉันเอง", "ยกเลิก")
        .Taps("ไม่ทราบชื่อ").BotMentions("ไม่ทราบชื่อ").BotMentions("เจ้าตัวยินยอม")
        .Taps("ยังไม่ได้ถาม ส่งเลย").BotMentions("C-2569-0001")
        .RunAsync();

    [Fact]
    public Task A_photo_first_is_asked_about_once_and_goes_along() => Chat()
        .Photo().Bot("ได้รับรูปแล้วค่ะ รูปนี้คืออะไรคะ").Buttons("สลิปโอนเงิน", "เอกสารเบิก", "แจ้งผู้เดือดร้อน", "ยกเลิก")
        .Taps("แจ้งผู้เดือดร้อน").BotMentions("เกิดอะไรขึ้นคะ")
        .Member("ผู้ป่วยติดเตียง หมู่ 2 ชื่อยายแดง").BotMentions("1 รูป").BotMentions("เจ้าตัวยินยอม")
        .Taps("สื่อสารไม่ได้ ส่งเลย").BotMentions("C-2569-0001")
        .Then(() => village.Cases.All[0].Photos.Count().ShouldBe(1))
        .Then(() => village.Cases.All[0].Consent.ShouldBe(new CaseConsent(ConsentAnswer.Unable, "สื่อสารไม่ได้")))
        .RunAsync();

    [Fact]
    public Task A_photo_and_then_words_need_no_tap_between() => Chat()
        .Photo().BotMentions("รูปนี้คืออะไรคะ")
        .Member("แจ้งน้ำท่วมบ้านยายมา หมู่ 3 ด่วน").BotMentions("1 รูป").BotMentions("เจ้าตัวยินยอม")
        .RunAsync();

    [Fact]
    public Task A_place_alone_begins_a_report() => Chat()
        .Place().BotMentions("เกิดอะไรขึ้นคะ")
        .Member("คนแก่อยู่คนเดียว ไม่มีข้าวกิน").BotMentions("ปักหมุดบนแผนที่แล้ว").BotMentions("เจ้าตัวยินยอม")
        .RunAsync();

    [Fact]
    public Task A_second_report_of_the_same_need_joins_the_first()
    {
        village.Cases.With(new(
            Volunteer.Membership.Fund, new(MemberNumber.Parse("9"), LineUserId.Parse(Officer)), new("ป้ามา", AgeBand.Elder), new("3", "บ้านป้ามา", null),
            CaseCategory.Disaster, CaseUrgency.Urgent, new(ConsentAnswer.Given)));
        return Chat()
            .Member("น้ำท่วมบ้านยายมา หมู่ 3").Bot("""
                ใช่เรื่องเดียวกับที่มีคนแจ้งไว้ไหมคะ
                C-2569-0001 ไฟไหม้/น้ำท่วม/พายุ หมู่ 3 แจ้งเมื่อ 21 พ.ย. 2569
                """).Buttons("ใช่ C-2569-0001", "เรื่องใหม่", "ยกเลิก")
            .Taps("ใช่ C-2569-0001").Bot("เพิ่มเข้าเรื่องเลขที่ C-2569-0001 แล้วค่ะ คืบหน้าแล้วจะบอกในแชตนี้ด้วย ขอบคุณนะคะ").MustArrive()
            .Then(() => village.Cases.All.ShouldHaveSingleItem().Reporters.Count.ShouldBe(2))
            .RunAsync();
    }

    [Fact]
    public Task Another_need_at_the_same_place_is_a_case_of_its_own()
    {
        village.Cases.With(new(
            Volunteer.Membership.Fund, new(MemberNumber.Parse("9"), LineUserId.Parse(Officer)), new("ป้ามา", AgeBand.Elder), new("3", "บ้านป้ามา", null),
            CaseCategory.Disaster, CaseUrgency.Urgent, new(ConsentAnswer.Given)));
        return Chat()
            .Member("น้ำท่วมบ้านยายมา หมู่ 3").BotMentions("ใช่เรื่องเดียวกับ")
            .Taps("เรื่องใหม่").BotMentions("เรื่องที่จะแจ้ง").BotMentions("เจ้าตัวยินยอม")
            .Member("ยินยอม").BotMentions("C-2569-0002")
            .RunAsync();
    }

    [Fact]
    public Task Danger_to_life_gets_the_numbers_first_and_then_the_case() => Chat()
        .Member("ยายล้ม ไม่รู้สึกตัว หมู่ 3").BotMentions("ถ้าเป็นเหตุฉุกเฉิน โทรได้ทันที")
        .Taps("อื่น ๆ").BotMentions("ด่วนมาก").BotMentions("เจ้าตัวยินยอม")
        .Taps("สื่อสารไม่ได้ ส่งเลย").BotMentions("C-2569-0001")
        .RunAsync();

    [Theory]
    [InlineData("แจ้งเคส", "ข้างบ้านขายยาบ้า หมู่ 3")]
    [InlineData("แจ้งเหตุ", "ลูกบ้านลักขโมยของในหมู่ 2")]
    public Task Accusations_are_not_kept_and_the_answer_says_where_to_go(string first, string words) => Chat()
        .Member(first).BotMentions("เกิดอะไรขึ้นคะ")
        .Member(words).Bot("เรื่องยาเสพติดหรือคดีความ กองทุนรับไว้ไม่ได้ค่ะ แจ้ง 1386 (ยาเสพติด) หรือ 191 (ตำรวจ) โดยตรงนะคะ ข้อความนี้ไม่ได้เก็บไว้")
        .Then(chat => (chat.Stored.State ?? "").ShouldNotContain("หมู่"))
        .Then(() => village.Cases.All.ShouldBeEmpty())
        .RunAsync();

    [Fact]
    public Task Who_is_not_linked_gets_numbers_and_a_contact() => village.Chat()
        .Member("แจ้งเคส").BotMentions("1669").Buttons("ผูกบัญชี", "คุยกับคน")
        .RunAsync();

    [Fact]
    public Task What_was_misread_is_changed_before_sending() => Chat()
        .Member("น้ำท่วมบ้านยายมา หมู่ 3").BotMentions("เรื่องที่จะแจ้ง").BotMentions("เจ้าตัวยินยอม")
        .Taps("แก้ไข").Bot("อยากแก้ข้อไหนคะ").Buttons("เรื่อง", "ความด่วน", "ที่ไหน", "ใคร")
        .Taps("ความด่วน").Bot("ด่วนแค่ไหนคะ")
        .Taps("ด่วนมาก").BotMentions("ด่วนมาก").BotMentions("เจ้าตัวยินยอม")
        .TapsOld("ยินยอม ส่งเลย").BotMentions("C-2569-0001")
        .Then(() => village.Cases.All[0].Urgency.ShouldBe(CaseUrgency.VeryUrgent))
        .RunAsync();

    [Fact]
    public Task A_report_can_be_cancelled_and_nothing_is_kept() => Chat()
        .Member("แจ้งเคส").BotMentions("เกิดอะไรขึ้นคะ").Member("ยกเลิก").BotMentions("ยกเลิกแล้ว")
        .Member("น้ำท่วมบ้านยายมา หมู่ 3").BotMentions("เรื่องที่จะแจ้ง").BotMentions("เจ้าตัวยินยอม").Taps("ยกเลิก").BotMentions("ยกเลิกแล้ว")
        .Then(() => village.Cases.All.ShouldBeEmpty())
        .RunAsync();

    [Fact]
    public async Task An_urgent_report_is_pushed_to_those_who_decide_without_a_name()
    {
        var chair = Book("9", Officer) with { Seats = [new(Position.Chair, [Duty.Decide], null, null, null)] };
        var busy = Of(Volunteer, chair);
        await busy.Chat().LinkedTo(busy.Links[0])
            .Member("น้ำท่วมบ้านยายมา หมู่ 3 ด่วน").BotMentions("เรื่องที่จะแจ้ง").BotMentions("เจ้าตัวยินยอม")
            .Taps("ยินยอม ส่งเลย").BotMentions("C-2569-0001")
            .Pushes(Officer, "มีเรื่องแจ้งใหม่ C-2569-0001 (ด่วน) รอคนรับค่ะ")
            .RunAsync();
    }

    public ReportingTests()
        : this(volunteers: true)
    {
    }

    private ReportingTests(bool volunteers)
    {
        if (!volunteers) { village.Volunteering.Clear(); }
    }

    internal static Passbook Book(string member, string user) => SampleBooks.Welfare with
    {
        Membership = new(SampleBooks.Welfare.Membership.Fund, MemberNumber.Parse(member)),
        LinkedUsers = [LineUserId.Parse(user)],
        Profile = SampleBooks.Welfare.Profile with { Household = $"9/{member}" },
    };

    private static Village Of(params Passbook[] books)
    {
        var village = Village.Of(books);
        village.Volunteering.Add(Volunteer.Membership);
        return village;
    }

    private Chat Chat() => village.LinkedChat();
}
