using LineBot.Dialogs.Chats;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Outbox;

namespace LineBot.Dialogs.Tests.Talk;

public class OutboxTests
{
    private const string Id = "3f9a0c17b2d4";

    private static readonly LineUserId Reader = LineUserId.Parse("U000000000000000000000000000000c2");

    private static readonly Passbook Member = SampleBooks.VillageBank with { LinkedUsers = [Reader] };

    private static readonly FundId Fund = Member.Membership.Fund;

    [Fact]
    public Task What_did_not_reach_a_member_is_shown_with_its_reason_and_done_again_once()
    {
        var (chat, village) = Officer(Duty.Communicate, Fund);

        return chat
            .Member("ค้างส่ง").BotMentions("ข้อความของเดือนนี้หมดโควตาไลน์แล้ว")
            .Taps("ทำอีกครั้ง").Bot("""
                ข้อความถึงสมาชิก
                ข้อความของเดือนนี้หมดโควตาไลน์แล้ว

                ให้ทำอีกครั้งใช่ไหมคะ
                """)
            .Taps("ใช่ ทำอีกครั้ง").Bot("สั่งทำอีกครั้งแล้วค่ะ ถ้ายังไม่สำเร็จจะกลับมาอยู่ในรายการนี้")
            .TapsOld("ทำอีกครั้ง").Bot("ไม่มีงานค้างรายการนี้แล้วค่ะ")
            .Member("ค้างส่ง").Bot("ไม่มีอะไรค้างส่งค่ะ")
            .Then(() => village.Outbox.Decisions.ShouldHaveSingleItem().ShouldBe(new(OutboxId.Parse(Id), OutboxKind.Push, OutboxDeed.Replayed, "officer ban-lo/0002", null, Village.Now)))
            .RunAsync();
    }

    [Fact]
    public Task Who_throws_away_says_why_and_is_written_down()
    {
        var (chat, village) = Officer(Duty.Communicate, Fund);

        return chat
            .Member("ค้างส่ง").BotMentions("ข้อความถึงสมาชิก")
            .Taps("ทิ้ง").Bot("จะทิ้งข้อความถึงสมาชิกเพราะอะไรคะ พิมพ์สั้น ๆ เช่น บอกเองแล้ว")
            .Member("โทรบอกแล้ว").BotMentions("เอากลับไม่ได้")
            .Taps("ใช่ ทิ้งเลย").Bot("ทิ้งแล้วค่ะ จดชื่อและเหตุผลไว้แล้ว")
            .Then(() => village.Outbox.Decisions.ShouldHaveSingleItem().Why.ShouldBe("โทรบอกแล้ว"))
            .RunAsync();
    }

    [Fact]
    public Task What_may_be_another_fund_s_is_not_thrown_away_here()
    {
        var (chat, village) = Officer(Duty.Communicate, Fund, FundId.Parse("suk-jai"));

        return chat
            .Member("ค้างส่ง").BotMentions("ข้อความถึงสมาชิก")
            .Taps("ทิ้ง").BotMentions("ให้ผู้ดูแลระบบเป็นคนทิ้ง")
            .Then(() => village.Outbox.Waiting.Count.ShouldBe(1))
            .RunAsync();
    }

    [Theory]
    [InlineData(Duty.Pay)]
    [InlineData(Duty.Register)]
    public Task Other_officers_and_forged_buttons_decide_nothing(Duty duty)
    {
        var (chat, village) = Officer(duty, others: true, Fund);

        return chat
            .Member("ค้างส่ง").BotMentions("กรรมการที่ดูแลการติดต่อ")
            .Forges($"outbox-again/{Id}").Bot("ไม่มีงานค้างรายการนี้แล้วค่ะ")
            .Forges($"outbox-drop/{Id}").Bot("ไม่มีงานค้างรายการนี้แล้วค่ะ")
            .Forges("outbox-drop/../x").Bot("ไม่มีงานค้างรายการนี้แล้วค่ะ")
            .Then(() => village.Outbox.Waiting.Count.ShouldBe(1))
            .RunAsync();
    }

    [Fact]
    public Task The_work_of_another_fund_is_not_there()
    {
        var (chat, village) = Officer(Duty.Communicate, FundId.Parse("suk-jai"));

        return chat
            .Member("ค้างส่ง").Bot("ไม่มีอะไรค้างส่งค่ะ")
            .Forges($"outbox-again/{Id}").Bot("ไม่มีงานค้างรายการนี้แล้วค่ะ")
            .Then(() => village.Outbox.Waiting.Count.ShouldBe(1))
            .RunAsync();
    }

    private static (Chat Chat, Village Village) Officer(Duty duty, params IReadOnlyList<FundId> funds) => Officer(duty, others: false, funds);

    private static (Chat Chat, Village Village) Officer(Duty duty, bool others, params IReadOnlyList<FundId> funds)
    {
        var me = Seated("0002", SampleBooks.User, duty);
        Passbook[] more = others ? [Seated("0003", LineUserId.Parse("U000000000000000000000000000000c1"), Duty.Communicate)] : [];
        var village = Village.Of([Member, me, .. more]);
        village.Outbox.With(Id, Reader, funds);
        return (village.Chat().LinkedTo(new MemberLink(me.Membership, me.FundName, Chats.Chat.Start)), village);
    }

    private static Passbook Seated(string number, LineUserId user, Duty duty) => SampleBooks.Book("ban-lo", Member.FundName, number) with
    {
        LinkedUsers = [user],
        Seats = [new(Position.Chair, [duty], null, null, null)],
    };
}
