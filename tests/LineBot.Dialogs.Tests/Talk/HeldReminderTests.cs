using LineBot.Dialogs.Chats;
using LineBot.Dialogs.Linking;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>A reminder that could not be sent, as the person meets it. The loan of the sample books is late since 15 October.</summary>
public class HeldReminderTests
{
    private const string Late = "ban-lo/0001/L-2569-014/4";

    [Fact]
    public Task It_stands_above_the_next_answer_and_comes_once() => Agreed()
        .Member("เมนู").BotMentions("แจ้งกำหนดส่ง L-2569-014").BotMentions("เมนู")
        .Then(chat => chat.LastTurn!.Changes.OfType<ConversationChange.Reminded>().ShouldHaveSingleItem().Instalments.ShouldBe([Late]))
        .Member("เมนู").BotMentions("เมนู")
        .RunAsync();

    [Fact]
    public Task It_does_not_interrupt_a_question() => Agreed()
        .Member("ติดต่อกรรมการ").BotMentions("คะ")
        .Member("ยกเลิก").BotMentions("แจ้งกำหนดส่ง L-2569-014").BotMentions("ยกเลิก")
        .RunAsync();

    [Fact]
    public Task Nor_a_cry_for_help() => Agreed()
        .Member("ช่วยด้วย มีคนจมน้ำ").BotMentions("1669")
        .Then(chat => chat.LastTurn!.Changes.ShouldBeEmpty())
        .RunAsync();

    [Fact]
    public Task Whoever_sees_what_is_due_is_told_nothing_twice() => Agreed()
        .Member("งวดหน้า").BotMentions("งวดต่อไป")
        .Then(chat => chat.LastTurn!.Changes.OfType<ConversationChange.Reminded>().ShouldHaveSingleItem().Instalments.ShouldBeEmpty())
        .RunAsync();

    [Fact]
    public Task Who_wants_no_reminders_is_not_told() => Village.Of(SampleBooks.VillageBank).LinkedChat().Holding(new(2026, 11, 20), Late)
        .Member("เมนู").BotMentions("เมนู")
        .RunAsync();

    private static Chat Agreed() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Member("เตือนฉัน").BotMentions("จะเตือนก่อนถึงกำหนด")
        .Then(chat => chat.Stored.Consents.ShouldContain(consent => consent.Purpose == ConsentPurpose.Reminders))
        .Holding(new(2026, 11, 20), Late);
}
