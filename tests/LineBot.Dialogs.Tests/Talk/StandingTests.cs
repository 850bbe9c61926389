using LineBot.Dialogs.Chats;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>What every conversation of several questions has to stand: nonsense, stickers, double taps, haste, a night, and a deployment.</summary>
public class StandingTests
{
    [Fact]
    public Task Nonsense_three_times_in_linking_leads_to_a_person() => Village.Of(SampleBooks.VillageBank).Chat()
        .Member("ผูกบัญชี").BotMentions("ขอเลขสมาชิก")
        .Member("กขค").BotMentions("ยังไม่เข้าใจคำตอบ")
        .Member("งงง").BotMentions("ยังไม่เข้าใจคำตอบ")
        .Member("ฮือออ").BotMentions("ขอเลขสมาชิก")
        .Member("หึหึ").Bot("ขอโทษที่ยังช่วยเรื่องนี้ในแชตไม่สำเร็จนะคะ ให้กรรมการช่วยดูแลต่อได้ค่ะ")
        .RunAsync();

    [Fact]
    public Task A_sticker_in_the_middle_leaves_the_question_open() => Village.Of(SampleBooks.VillageBank).Chat()
        .Member("ผูกบัญชี").BotMentions("ขอเลขสมาชิก")
        .Sticker().BotMentions("ขอเลขสมาชิก")
        .Member("0001").BotMentions("ขอความยินยอม")
        .RunAsync();

    [Fact]
    public Task A_double_tap_on_the_consent_asks_for_the_code_again_and_nothing_else() => Village.Of(SampleBooks.VillageBank).Chat()
        .Member("ผูกบัญชี").BotMentions("ขอเลขสมาชิก")
        .Member("0001").BotMentions("ขอความยินยอม")
        .Taps("ยินยอม").BotMentions("ขอรหัส")
        .TapsOld("ยินยอม").BotMentions("ขอรหัส")
        .Member(Village.Code).BotMentions("ผูกบัญชีเรียบร้อยค่ะ")
        .RunAsync();

    [Fact]
    public Task A_double_tap_on_unlinking_unlinks_once()
    {
        var village = Village.Of(SampleBooks.VillageBank, SampleBooks.Welfare);

        return village.LinkedChat()
            .Member("เลิกผูก").BotMentions("จะเลิกผูกบัญชีไหนคะ")
            .Member("1").BotMentions("ธนาคารหมู่บ้านตัวอย่าง · เลขสมาชิก 0001 ใช่ไหมคะ")
            .Taps("ใช่ เลิกผูก").BotMentions("เลิกผูกบัญชีที่ ธนาคารหมู่บ้านตัวอย่าง แล้วค่ะ")
            .TapsOld("ใช่ เลิกผูก").BotMentions("ปุ่มนี้เก่าแล้วค่ะ")
            .Then(chat => chat.Stored.Links.Single().Membership.ShouldBe(SampleBooks.Welfare.Membership))
            .Then(_ => village.Unlinked.ShouldBe([SampleBooks.VillageBank.Membership]))
            .RunAsync();
    }

    [Fact]
    public Task Nonsense_at_the_last_question_unlinks_nothing() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Member("เลิกผูก").BotMentions("ใช่ไหมคะ")
        .Member("กขค").BotMentions("ใช่ไหมคะ")
        .Sticker().BotMentions("ใช่ไหมคะ")
        .Member("ยกเลิก").Bot("ไม่ได้เลิกผูกค่ะ บัญชียังอยู่เหมือนเดิม")
        .Then(chat => chat.Stored.Links.Count.ShouldBe(1))
        .RunAsync();

    [Fact]
    public Task The_balance_in_the_middle_of_unlinking_is_answered_and_the_question_stays() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Member("เลิกผูก").BotMentions("ใช่ไหมคะ")
        .Member("ยอดเงิน").BotMentions("12,500.00").BotMentions("ใช่ไหมคะ")
        .Member("ไม่ใช่").BotMentions("ไม่ได้เลิกผูกค่ะ")
        .RunAsync();

    [Fact]
    public Task After_a_night_and_a_deployment_linking_goes_on_where_it_was()
    {
        var village = Village.Of(SampleBooks.VillageBank);
        var chat = Chat.With(() => new Bot(Conversations.All(village.Desks), IntentReader.Load()));

        return chat
            .Member("ผูกบัญชี").BotMentions("ขอเลขสมาชิก")
            .Member("0001").BotMentions("ขอความยินยอม")
            .Later(TimeSpan.FromHours(10))
            .Member("0001").BotMentions("จะทำต่อหรือเริ่มใหม่ดีคะ")
            .Taps("ทำต่อ").BotMentions("ขอความยินยอม")
            .Taps("ยินยอม").BotMentions("ขอรหัส")
            .RunAsync();
    }

    [Fact]
    public Task A_chat_after_the_balance_stores_almost_nothing() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Member("ยอดเงิน").BotMentions("12,500.00")
        .Then(chat => (chat.Stored.State ?? "").Length.ShouldBeLessThan(500))
        .RunAsync();
}
