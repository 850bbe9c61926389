using LineBot.Dialogs.Chats;
using LineBot.Dialogs.Language;
using LineBot.Funds.Letters;
using LineBot.Funds.Members;
using LineBot.Line.Messages.Flex;

namespace LineBot.Dialogs.Tests.Talk;

public class ContactTests
{
    private const string Ask = """
        เขียนข้อความถึงกรรมการ ธนาคารหมู่บ้านตัวอย่าง ในข้อความเดียวได้เลยค่ะ มีอะไรให้ช่วยคะ
        เวลาทำการ จันทร์–ศุกร์ 08:30-16:30 น.
        ตอนนี้ปิดทำการ ส่งไว้ได้ กรรมการจะอ่านเมื่อเปิดทำการค่ะ
        """;

    private static readonly LineUserId Chair = LineUserId.Parse("U000000000000000000000000000000c1");

    private static readonly LineUserId Writer = LineUserId.Parse("U000000000000000000000000000000c2");

    private static readonly Passbook Member = SampleBooks.VillageBank;

    [Fact]
    public Task A_letter_takes_three_messages_and_those_whose_duty_it_is_are_told() => WithOfficer(Duty.Communicate).LinkedTo(Member)
        .Member("ติดต่อกรรมการ").Bot(Ask).Buttons("ยกเลิก")
        .Member("ฝากเงินเมื่อวาน แต่ยอดไม่ขึ้นค่ะ").Bot("""
            ส่งข้อความนี้ถึงกรรมการ ธนาคารหมู่บ้านตัวอย่าง ใช่ไหมคะ

            ฝากเงินเมื่อวาน แต่ยอดไม่ขึ้นค่ะ
            """).Buttons("ส่ง", "ยกเลิก")
        .Taps("ส่ง").Bot("""
            ส่งถึงกรรมการแล้วค่ะ จดหมายเลขที่ 1 คำตอบจะมาในแชตนี้
            เวลาทำการ จันทร์–ศุกร์ 08:30-16:30 น.
            """).MustArrive()
        .Pushes(Chair.Value, """
            มีจดหมายถึงกรรมการ
            ธนาคารหมู่บ้านตัวอย่าง
            สมาชิกเขียนถึงกรรมการ กดอ่าน หรือพิมพ์ "จดหมาย" เมื่อสะดวกค่ะ
            [อ่านจดหมาย]
            """)
        .RunAsync();

    [Fact]
    public Task The_same_in_English() => WithOfficer(Duty.Communicate).LinkedTo(Member, Locale.English)
        .Member("contact").Bot("""
            Write your message to the committee of ธนาคารหมู่บ้านตัวอย่าง, all in one message. What is it about?
            Office hours: Mon–Fri, 08:30-16:30
            The office is closed now. Your message will be read when it opens.
            """)
        .Member("My deposit is missing").BotMentions("Send this to the committee")
        .Taps("Send").BotMentions("letter 1")
        .Pushes(Chair.Value, """
            มีจดหมายถึงกรรมการ
            ธนาคารหมู่บ้านตัวอย่าง
            สมาชิกเขียนถึงกรรมการ กดอ่าน หรือพิมพ์ "จดหมาย" เมื่อสะดวกค่ะ
            [อ่านจดหมาย]
            """)
        .RunAsync();

    [Fact]
    public Task Where_nobody_writes_those_who_decide_are_told() => WithOfficer(Duty.Decide).LinkedTo(Member)
        .Member("คุยกับคน").BotMentions("เขียนข้อความถึงกรรมการ")
        .Member("อยากถามเรื่องหุ้นของแม่").BotMentions("ใช่ไหมคะ")
        .Member("ใช่").BotMentions("จดหมายเลขที่ 1")
        .Then(chat => chat.LastTurn!.Pushes.Single().To.ShouldBe(Chair.Value))
        .Then(chat => Previews(chat).ShouldBe(["จดหมายถึงกรรมการพร้อมแล้วค่ะ"]))
        .Pushes(Chair.Value, "มีจดหมายถึงกรรมการ\nธนาคารหมู่บ้านตัวอย่าง\nสมาชิกเขียนถึงกรรมการ กดอ่าน หรือพิมพ์ \"จดหมาย\" เมื่อสะดวกค่ะ\n[อ่านจดหมาย]")
        .RunAsync();

    [Fact]
    public Task A_treasurer_without_that_duty_is_not_told() => WithOfficer(Duty.Pay).LinkedTo(Member)
        .Member("คุยกับคน").BotMentions("เขียนข้อความถึงกรรมการ")
        .Member("ขอทราบวันประชุมใหญ่ค่ะ").BotMentions("ใช่ไหมคะ")
        .Taps("ส่ง").BotMentions("จดหมายเลขที่ 1")
        .Then(chat => chat.LastTurn!.Pushes.ShouldBeEmpty())
        .RunAsync();

    [Fact]
    public Task The_telephone_is_shown_only_where_the_fund_wants_it_and_hours_are_its_own()
    {
        var world = WithOfficer(Duty.Communicate) with
        {
            Settings = new Dictionary<string, string>
            {
                ["contact-show-phone"] = "yes",
                ["contact-days"] = "mon,wed,thu,fri,sat",
                ["contact-hours"] = "08:00-12:00",
            },
        };

        return world.LinkedTo(Member)
            .Member("ขอเบอร์ประธาน").Bot("""
                เขียนข้อความถึงกรรมการ ธนาคารหมู่บ้านตัวอย่าง ในข้อความเดียวได้เลยค่ะ มีอะไรให้ช่วยคะ
                เวลาทำการ จันทร์, พุธ–เสาร์ 08:00-12:00 น.
                โทรศัพท์ 0800000101
                """)
            .RunAsync();
    }

    [Fact]
    public Task Whoever_belongs_to_several_funds_is_asked_to_which() => Village.Of(Member, SampleBooks.Welfare).LinkedChat()
        .Member("ติดต่อกรรมการ").Bot("""
            จะเขียนถึงกรรมการกองทุนไหนคะ
            1) ธนาคารหมู่บ้านตัวอย่าง
            2) กองทุนสวัสดิการชุมชนตัวอย่าง
            """).Buttons("ban-lo 0001", "suk-jai 117", "ยกเลิก")
        .Taps("suk-jai 117").BotMentions("เขียนข้อความถึงกรรมการ กองทุนสวัสดิการชุมชนตัวอย่าง")
        .RunAsync();

    [Fact]
    public Task A_stranger_hears_how_to_find_the_fund() => Village.Of(Member).Chat()
        .Member("ติดต่อกรรมการ").BotMentions("ติดต่อเจ้าหน้าที่ได้ที่กองทุนที่คุณเป็นสมาชิกค่ะ").Buttons("ผูกบัญชี")
        .RunAsync();

    [Fact]
    public Task Whose_link_was_taken_back_meanwhile_writes_to_nobody()
    {
        var village = Village.Of(Member);

        return village.LinkedChat()
            .Member("ติดต่อกรรมการ").BotMentions("เขียนข้อความถึงกรรมการ")
            .Member("ขอถามเรื่องปันผล").BotMentions("ใช่ไหมคะ")
            .Then(village.TakeLinksBack)
            .Taps("ส่ง").BotMentions("ติดต่อเจ้าหน้าที่ได้ที่กองทุนที่คุณเป็นสมาชิกค่ะ")
            .Then(() => village.Letters.All.ShouldBeEmpty())
            .RunAsync();
    }

    [Fact]
    public Task Three_letters_may_wait_and_a_fourth_may_not()
    {
        var village = Village.Of(Member);
        for (var letter = 1; letter <= Letter.WaitingMax; letter++) { village.Letters.With(Member, "เรื่องเดิม"); }

        return village.LinkedChat()
            .Member("ติดต่อกรรมการ").Bot("""
                มีจดหมายของคุณรอกรรมการตอบอยู่ 3 ฉบับแล้วค่ะ รอคำตอบก่อนนะคะ ถ้าเร่งด่วนไปที่กองทุนได้เลยค่ะ
                เวลาทำการ จันทร์–ศุกร์ 08:30-16:30 น.
                """)
            .RunAsync();
    }

    [Fact]
    public Task A_letter_can_be_cancelled_declined_and_is_never_too_long()
    {
        var village = Village.Of(Member);

        return village.LinkedChat()
            .Member("ติดต่อกรรมการ").BotMentions("เขียนข้อความถึงกรรมการ")
            .Member(new string('ก', Letter.LengthMax + 1)).BotMentions("ข้อความยาวเกินไปค่ะ ขอไม่เกิน 1,000 ตัวอักษร")
            .Member("ยกเลิก").BotMentions("ยกเลิกแล้ว")
            .Member("ติดต่อกรรมการ").BotMentions("เขียนข้อความถึงกรรมการ")
            .Member(new string('ก', Letter.LengthMax)).BotMentions("ใช่ไหมคะ")
            .Member("ไม่ใช่").Bot("ไม่ได้ส่งค่ะ")
            .Then(() => village.Letters.All.ShouldBeEmpty())
            .RunAsync();
    }

    [Fact]
    public Task The_balance_in_the_middle_of_a_letter_is_answered_and_words_about_money_are_part_of_it() => Village.Of(Member).LinkedChat()
        .Member("ติดต่อกรรมการ").BotMentions("เขียนข้อความถึงกรรมการ")
        .Member("ยอดเงิน").BotMentions("12,500.00").BotMentions("เขียนข้อความถึงกรรมการ")
        .Member("ยอดเงินของแม่หายไปไหน ช่วยดูให้หน่อยนะคะ").BotMentions("ยอดเงินของแม่หายไปไหน")
        .RunAsync();

    [Fact]
    public Task An_officer_reads_and_answers_and_the_member_is_told() => Officer(Duty.Communicate, "ยอดไม่ขึ้นค่ะ").Chat
        .Member("จดหมาย").Bot("""
            จดหมายเลขที่ 1
            ธนาคารหมู่บ้านตัวอย่าง · นางตัวอย่าง ทดสอบ · เลขสมาชิก 0001
            ยอดไม่ขึ้นค่ะ
            ส่งเมื่อ 21 พ.ย. 2569 09:00 น.
            [ตอบ]
            """)
        .Taps("ตอบ").Bot("""
            นางตัวอย่าง ทดสอบ เขียนว่า

            ยอดไม่ขึ้นค่ะ

            จะตอบว่าอะไรดีคะ พิมพ์ในข้อความเดียวได้เลยค่ะ
            """)
        .Member("ลงสมุดแล้ววันนี้ ลองดูใหม่นะคะ").Bot("""
            ส่งคำตอบนี้ถึง นางตัวอย่าง ทดสอบ ใช่ไหมคะ

            ลงสมุดแล้ววันนี้ ลองดูใหม่นะคะ
            """)
        .Taps("ส่ง").Bot("ส่งคำตอบถึง นางตัวอย่าง ทดสอบ แล้วค่ะ จดหมายฉบับนี้ปิดแล้ว").MustArrive()
        .Then(chat => Previews(chat).ShouldBe(["คำตอบจากกรรมการพร้อมแล้วค่ะ"]))
        .Pushes(Writer.Value, """
            กรรมการตอบจดหมายของคุณ
            ธนาคารหมู่บ้านตัวอย่าง
            คุณเขียนว่า
            ยอดไม่ขึ้นค่ะ
            ลงสมุดแล้ววันนี้ ลองดูใหม่นะคะ
            ตอบโดย นางตัวอย่าง ทดสอบ เมื่อ 21 พ.ย. 2569 09:00 น.
            [เขียนถึงกรรมการ]
            [เมนู]
            """)
        .Member("จดหมาย").BotMentions("ไม่มีจดหมายรอตอบค่ะ")
        .RunAsync();

    [Fact]
    public Task Of_two_who_answer_at_once_the_second_hears_who_did()
    {
        var (chat, village) = Officer(Duty.Communicate, "ยอดไม่ขึ้นค่ะ");
        var other = new NewAnswer(Member.Membership.Fund, new(1), MemberNumber.Parse("0009"), "นายเลขา สมมติ", "ดูให้แล้ว");

        return chat
            .Member("จดหมาย").BotMentions("จดหมายเลขที่ 1")
            .Taps("ตอบ").BotMentions("จะตอบว่าอะไรดีคะ")
            .Member("รอสักครู่").BotMentions("ใช่ไหมคะ")
            .Then(() => village.Letters.AnswerAsync(other, Funds.Ledger.CommandKey.Parse("other"), TestContext.Current.CancellationToken))
            .Taps("ส่ง").Bot("นายเลขา สมมติ ตอบจดหมายฉบับนี้ไปแล้วเมื่อ 21 พ.ย. 2569 09:00 น. ค่ะ")
            .TapsOld("ตอบ").BotMentions("ตอบจดหมายฉบับนี้ไปแล้ว")
            .RunAsync();
    }

    [Fact]
    public Task A_member_who_unlinked_is_told_in_person()
    {
        var (chat, village) = Officer(Duty.Communicate, "ยอดไม่ขึ้นค่ะ");

        return chat
            .Member("จดหมาย").BotMentions("จดหมายเลขที่ 1")
            .Taps("ตอบ").BotMentions("จะตอบว่าอะไรดีคะ")
            .Member("ลงสมุดแล้ว").BotMentions("ใช่ไหมคะ")
            .Then(() => village.TakeLinksBack(Member.Membership))
            .Taps("ส่ง").Bot("เก็บคำตอบไว้แล้ว แต่ตอนนี้ นางตัวอย่าง ทดสอบ ไม่ได้ผูกไลน์ไว้ ช่วยบอกด้วยตัวเองด้วยนะคะ")
            .Then(chat => chat.LastTurn!.Pushes.ShouldBeEmpty())
            .RunAsync();
    }

    [Theory]
    [InlineData(Duty.Pay)]
    [InlineData(Duty.Register)]
    public Task Other_officers_and_forged_buttons_see_no_letter(Duty duty)
    {
        var (chat, _) = Officer(duty, "เรื่องส่วนตัว", alsoWriter: true);

        return chat
            .Member("จดหมาย").BotMentions("รายการจดหมายมีไว้ให้กรรมการที่ดูแลการติดต่อค่ะ").Buttons("คุยกับคน", "เมนู")
            .Forges("letter-answer/ban-lo/1").Bot("ไม่มีจดหมายฉบับนี้ให้ตอบค่ะ")
            .Forges("letter-answer/ban-lo/404").Bot("ไม่มีจดหมายฉบับนี้ให้ตอบค่ะ")
            .Forges("letter-answer/../x").Bot("ไม่มีจดหมายฉบับนี้ให้ตอบค่ะ")
            .RunAsync();
    }

    [Fact]
    public Task A_seat_that_ended_meanwhile_answers_nothing()
    {
        var (chat, village) = Officer(Duty.Communicate, "เรื่องส่วนตัว", until: new(2026, 11, 21));

        return chat
            .Member("จดหมาย").BotMentions("จดหมายเลขที่ 1")
            .Taps("ตอบ").BotMentions("จะตอบว่าอะไรดีคะ")
            .Member("ได้ค่ะ").BotMentions("ใช่ไหมคะ")
            .Later(TimeSpan.FromHours(16))
            .Taps("ส่ง").Bot("ไม่มีจดหมายฉบับนี้ให้ตอบค่ะ")
            .Then(() => village.Letters.All.Single().Answer.ShouldBeNull())
            .RunAsync();
    }

    [Fact]
    public Task More_letters_than_one_answer_holds_are_shown_page_by_page()
    {
        var (chat, village) = Officer(Duty.Communicate, "ฉบับแรก");
        for (var letter = 2; letter <= 60; letter++) { village.Letters.With(WriterBook, new string('ก', Letter.LengthMax)); }

        return chat
            .Member("จดหมาย").BotMentions("จดหมายเลขที่ 1")
            .BotMentions("จดหมายเลขที่").BotMentions("จดหมายเลขที่").BotMentions("จดหมายเลขที่")
            .BotMentions("ยังมีอีก").Buttons("ดูต่อ")
            .Taps("ดูต่อ").BotMentions("จดหมายเลขที่ 42").BotMentions("จดหมายเลขที่ 60")
            .RunAsync();
    }

    private static Passbook WriterBook => Member with { LinkedUsers = [Writer] };

    /// <summary>The member of the chat belongs to a fund whose one officer has this duty.</summary>
    private static World WithOfficer(Duty duty) => new([duty]);

    /// <summary>The person of the chat is the officer; the letter is of somebody else.</summary>
    private static (Chat Chat, Village Village) Officer(Duty duty, string words, bool alsoWriter = false, DateOnly? until = null)
    {
        var me = OfficerBook("0002", SampleBooks.User, until, duty);
        Passbook[] others = alsoWriter ? [OfficerBook("0003", Chair, null, Duty.Communicate)] : [];
        var village = Village.Of([WriterBook, me, .. others]);
        village.Letters.With(WriterBook, words);
        return (village.Chat().LinkedTo(new MemberLink(me.Membership, me.FundName, Chats.Chat.Start)), village);
    }

    private static Passbook OfficerBook(string number, LineUserId user, DateOnly? until, params IReadOnlyList<Duty> duties) =>
        SampleBooks.Book("ban-lo", Member.FundName, number) with
        {
            LinkedUsers = [user],
            Seats = [new(Position.Chair, duties, null, null, until)],
        };

    private static string[] Previews(Chat chat) =>
        [.. chat.LastTurn!.Pushes.SelectMany(push => push.Messages).Cast<FlexMessage>().Select(message => message.AltText)];

    private sealed record World(IReadOnlyList<Duty> Duties)
    {
        public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

        public Chat LinkedTo(Passbook member, Locale locale = default)
        {
            var village = Village.Of(member, OfficerBook("0002", Chair, null, Duties)) with { Settings = Settings };
            return village.Chat(locale).LinkedTo(new MemberLink(member.Membership, member.FundName, Chats.Chat.Start));
        }
    }
}
