using LineBot.Dialogs.Language;
using LineBot.Funds.Members;
using LineBot.Funds.Privacy;

namespace LineBot.Dialogs.Tests.Talk;

public class EraseTests
{
    private static readonly Passbook Member = SampleBooks.Welfare;

    private static readonly LineUserId Other = LineUserId.Parse("U000000000000000000000000000000c3");

    [Fact]
    public async Task Erasing_explains_asks_twice_and_gives_a_receipt()
    {
        var village = Village.Of(Member);
        await village.LinkedChat()
            .Member("ลบข้อมูลของฉัน").Bot("""
                ถ้าลบข้อมูล
                กองทุนสวัสดิการชุมชนตัวอย่าง
                จะลบ
                การผูกไลน์ 1 รายการ
                ทะเบียนสมาชิก 1 รายการ
                จะยังเก็บ
                ทะเบียนว่าใครเป็นสมาชิกหรือกรรมการ ตราบที่ยังเป็นอยู่
                ทะเบียนสมาชิก 1 รายการ
                บัญชีและมติของกองทุน เก็บ 10 ปี ด้วยเลขสมาชิก ไม่มีไลน์
                บัญชี เงินกู้ และรายการ 1 รายการ
                เงินและการเป็นสมาชิกอยู่เหมือนเดิม แต่จะดูในแชตนี้ไม่ได้จนกว่าจะผูกใหม่ ลบแล้วเอาคืนไม่ได้
                """).Buttons("ต้องการลบ", "ไม่ลบ", "ยกเลิก")
            .Taps("ต้องการลบ").Bot("เพื่อยืนยัน พิมพ์คำว่า ลบข้อมูล ค่ะ")
            .Member("ลบข้อมูล").BotMentions("ลบข้อมูลแล้ว").MustArrive()
            .Then(chat => chat.Stored.Links.ShouldBeEmpty())
            .Member("ยอดเงิน").BotMentions("ต้องผูกบัญชีสมาชิกก่อน")
            .RunAsync();

        village.PersonalData.Erased.ShouldBe([(SampleBooks.User, Member.Membership, true)]);
    }

    [Fact]
    public async Task Without_the_word_nothing_goes()
    {
        var village = Village.Of(Member);
        await village.LinkedChat(Locale.English)
            .Member("erase my data").BotMentions("What goes")
            .Taps("I want that").Bot("To confirm, please type: erase")
            .Member("yes").BotMentions("To confirm")
            .Member("cancel").BotMentions("Cancelled")
            .RunAsync();

        village.PersonalData.Erased.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_does_not_want_it_after_all_keeps_everything()
    {
        var village = Village.Of(Member);
        await village.LinkedChat().Member("ลบข้อมูลของฉัน").BotMentions("จะลบ").Taps("ไม่ลบ").Bot("ไม่ได้ลบอะไรค่ะ").RunAsync();

        village.PersonalData.Erased.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_still_going_on_stands_against_it()
    {
        var village = Village.Of(Member);
        village.PersonalData.Items.Add(MemoryPersonalData.Item(DataKind.Claim, Member.Membership, "W-2569-0001", ("Status", "Submitted")));
        village.PersonalData.Items.Add(MemoryPersonalData.Item(DataKind.Slip, Member.Membership, "SL-000001", ("Status", "Posted")));

        await village.LinkedChat()
            .Member("ลบข้อมูลของฉัน").Bot("""
                ยังลบไม่ได้ค่ะ มีเรื่องที่ยังไม่จบ ถ้าลบตอนนี้คำตอบจะส่งถึงคุณไม่ได้ รอให้จบหรือถอนเรื่องก่อนนะคะ:
                • คำขอสวัสดิการ W-2569-0001
                """)
            .RunAsync();

        village.PersonalData.Erased.ShouldBeEmpty();
    }

    [Fact]
    public Task A_borrower_keeps_the_telephone_number_until_the_loan_is_paid() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Member("ลบข้อมูลของฉัน").BotMentions("เบอร์โทรศัพท์ ตราบที่เงินกู้ยังไม่หมด")
        .Taps("ไม่ลบ").BotMentions("ไม่ได้ลบ")
        .RunAsync();

    [Fact]
    public Task Where_somebody_else_is_linked_too_the_register_is_left_alone() =>
        Village.Of(Member with { LinkedUsers = [SampleBooks.User, Other] }).LinkedChat()
            .Member("ลบข้อมูลของฉัน").BotMentions("มีไลน์อื่นผูกกับสมาชิกคนเดียวกันและยังใช้อยู่")
            .Taps("ไม่ลบ").BotMentions("ไม่ได้ลบ")
            .RunAsync();

    [Fact]
    public async Task Of_several_memberships_one_is_chosen_and_the_others_stay()
    {
        var village = Village.Of(SampleBooks.VillageBank, Member);
        await village.LinkedChat()
            .Member("ลบข้อมูลของฉัน").BotMentions("จะลบข้อมูลของกองทุนไหนคะ")
            .Member("2").BotMentions("จะลบ")
            .Taps("ต้องการลบ").BotMentions("เพื่อยืนยัน")
            .Member("\"ลบข้อมูล\"").BotMentions("ลบข้อมูลแล้ว")
            .Then(chat => chat.Stored.Links.Single().Membership.ShouldBe(SampleBooks.VillageBank.Membership))
            .RunAsync();

        village.PersonalData.Erased.ShouldBe([(SampleBooks.User, Member.Membership, false)]);
    }

    [Fact]
    public Task A_stranger_hears_that_there_is_nothing_to_erase() => Village.Of(Member).Chat()
        .Member("ลบข้อมูลของฉัน").BotMentions("ไลน์นี้ไม่ได้ผูกกับสมาชิกค่ะ")
        .RunAsync();

    [Fact]
    public async Task A_button_by_hand_chooses_no_membership_of_somebody_else()
    {
        var village = Village.Of(Member, SampleBooks.VillageBank with { LinkedUsers = [Other] });
        await village.Chat().LinkedTo(village.Links)
            .Forges($"erase-data/{SampleBooks.VillageBank.Membership.Fund.Value}/0001").BotMentions("กองทุนสวัสดิการชุมชนตัวอย่าง")
            .RunAsync();
    }
}
