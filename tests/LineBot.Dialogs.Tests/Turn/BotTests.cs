using System.Text.Json.Nodes;
using LineBot.Dialogs.Chats;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.ScriptTests;

namespace LineBot.Dialogs.TurnTests;

/// <summary>Who an event is for, and what happens between conversations.</summary>
public class BotTests
{
    private const string Kind = "ต้องการอะไรคะ";
    private const string NotUnderstood = "ขอโทษค่ะ ยังไม่เข้าใจ ลองพิมพ์สั้น ๆ เช่น ยอดเงิน หรือกดเมนูนะคะ";
    private const string Offer = "มีเรื่องค้างไว้อยู่ค่ะ จะทำต่อหรือเริ่มใหม่ดีคะ";
    private const string OldButton = "ปุ่มนี้เก่าแล้วค่ะ เริ่มใหม่จากเมนูได้เลยนะคะ";
    private const string Cancelled = "ยกเลิกแล้วค่ะ ยังไม่มีอะไรถูกส่งไป";

    private readonly Depot depot = new();

    [Fact]
    public Task A_question_is_answered_and_nothing_stays_behind() => Village.Chat(depot)
        .Member("ยอดเงิน").Bot("มีเงิน 500.00 บาทค่ะ")
        .Then(chat => chat.Stored.State.ShouldBeNull())
        .RunAsync();

    [Fact]
    public Task A_question_in_the_middle_is_answered_and_the_conversation_goes_on() => Village.Chat(depot)
        .Member("ขอของ").Bot(Kind)
        .Member("ยอดเงินเหลือเท่าไร").Bot($"มีเงิน 500.00 บาทค่ะ\n\n{Kind}").Buttons("ข้าวสาร", "น้ำดื่ม", "ยกเลิก")
        .Taps("น้ำดื่ม").BotMentions("ราคาเท่าไรคะ")
        .RunAsync();

    [Fact]
    public Task A_second_conversation_lies_on_top_and_the_first_goes_on_when_it_ends() => Village.Chat(depot)
        .Member("ขอของ").Bot(Kind)
        .Member("ผูกบัญชี").Bot("ชื่ออะไรคะ")
        .Member("ดี").Bot($"สวัสดีค่ะ คุณดี\n\n{Kind}")
        .RunAsync();

    [Fact]
    public Task Cancel_leaves_the_top_conversation_only() => Village.Chat(depot)
        .Member("ขอของ").Bot(Kind)
        .Member("ผูกบัญชี").Bot("ชื่ออะไรคะ")
        .Member("ยกเลิก").Bot($"{Cancelled}\n\n{Kind}")
        .Taps("ยกเลิก").Bot(Cancelled)
        .Then(chat => chat.Stored.State.ShouldBeNull())
        .RunAsync();

    [Fact]
    public Task Wishing_for_what_is_already_open_asks_its_question_again() => Village.Chat(depot)
        .Member("ขอของ").Bot(Kind)
        .Member("ขอของ").Bot(Kind)
        .RunAsync();

    [Fact]
    public Task Words_beyond_what_LINE_lets_anybody_write_are_not_heard_and_the_question_stays() => Village.Chat(depot)
        .Member("ผูกบัญชี").Bot("ชื่ออะไรคะ")
        .Member(new string('ก', 5_001)).Bot("ข้อความยาวเกินไปค่ะ แบ่งส่งเป็นข้อความสั้น ๆ นะคะ\n\nชื่ออะไรคะ")
        .Member("ดี").Bot("สวัสดีค่ะ คุณดี")
        .RunAsync();

    [Fact]
    public Task Very_long_words_are_heard() => Village.Chat(depot)
        .Member("ผูกบัญชี").Bot("ชื่ออะไรคะ")
        .Member(new string('ก', 4_900)).BotMentions("สวัสดีค่ะ คุณกกก")
        .RunAsync();

    [Fact]
    public Task An_emergency_is_answered_first_even_where_any_words_are_an_answer() => Village.Chat(depot)
        .Member("ผูกบัญชี").Bot("ชื่ออะไรคะ")
        .Member("ช่วยด้วย").Bot("โทร 1669 ค่ะ\n\nชื่ออะไรคะ")
        .RunAsync();

    [Fact]
    public Task Cancel_with_nothing_open_says_so() => Village.Chat(depot)
        .Member("ยกเลิก").Bot("ตอนนี้ไม่มีเรื่องค้างอยู่ค่ะ มีอะไรให้ช่วยไหมคะ").Buttons("เมนู")
        .RunAsync();

    [Fact]
    public Task What_is_not_understood_brings_the_menu_and_the_second_time_a_human() => Village.Chat(depot)
        .Member("บลาๆ").Bot(NotUnderstood).Buttons("เมนู", "คุยกับคน")
        .Member("บลาๆ").Bot("คุยกับคนนะคะ")
        .Member("ยอดเงิน").Bot("มีเงิน 500.00 บาทค่ะ")
        .Member("บลาๆ").Bot(NotUnderstood)
        .RunAsync();

    [Fact]
    public Task What_is_unsure_is_asked_back_with_buttons() => Village.Chat(depot)
        .Member("ยอด").Bot("หมายถึงเรื่องไหนคะ").Buttons("ยอดเงิน", "เมนู", "คุยกับคน")
        .Taps("ยอดเงิน").Bot("มีเงิน 500.00 บาทค่ะ")
        .RunAsync();

    [Fact]
    public Task What_has_no_words_is_answered_by_whoever_registered_for_it() => Village.Chat(depot)
        .Sticker().Bot("สติกเกอร์น่ารักค่ะ")
        .Voice().Bot(NotUnderstood)
        .Video().Bot(NotUnderstood)
        .File().Bot(NotUnderstood)
        .Place().Bot(NotUnderstood)
        .Photo().Bot(NotUnderstood)
        .RunAsync();

    [Fact]
    public Task A_new_friend_is_greeted_and_leaving_forgets_the_open_conversation() => Village.Chat(depot)
        .Follows().Bot("สวัสดีค่ะ")
        .Member("ขอของ").Bot(Kind)
        .Unfollows().BotIsSilent()
        .Then(chat => chat.Stored.State.ShouldBeNull())
        .RunAsync();

    [Theory]
    [InlineData("nothing-of-ours/1")]
    [InlineData("pick/supplies/kind/x/rice")]
    [InlineData("pick")]
    [InlineData("%%%")]
    [InlineData("/")]
    public Task A_button_that_is_not_ours_any_more_is_explained(string data) => Village.Chat(depot).Forges(data).Bot(OldButton).RunAsync();

    [Fact]
    public Task In_a_group_it_speaks_only_when_spoken_to_and_never_of_anything_personal() => Chat.InGroup(Village.Bot(depot))
        .BotJoins().Bot("เรื่องส่วนตัว คุยกับฉันส่วนตัวนะคะ")
        .Member("ยอดเงิน").BotIsSilent()
        .Sticker().BotIsSilent()
        .MemberToBot("@ ยอดเงิน").Bot("เรื่องส่วนตัว คุยกับฉันส่วนตัวนะคะ")
        .Forges("balance").Bot("เรื่องส่วนตัว คุยกับฉันส่วนตัวนะคะ")
        .Then(chat => chat.Stored.State.ShouldBeNull())
        .RunAsync();

    [Fact]
    public Task After_a_night_it_offers_to_go_on_or_to_begin_again() => Village.Chat(depot)
        .Member("ขอของ").Bot(Kind)
        .Taps("น้ำดื่ม").BotMentions("ราคาเท่าไรคะ")
        .Later(TimeSpan.FromHours(20))
        .Member("500").Bot(Offer).Buttons("ทำต่อ", "เริ่มใหม่", "ยกเลิก")
        .Member("อะไรนะ").Bot(Offer)
        .Taps("ทำต่อ").BotMentions("ราคาเท่าไรคะ")
        .Member("500").Bot("วันไหนคะ")
        .RunAsync();

    [Fact]
    public Task Beginning_again_forgets_the_answers() => Village.Chat(depot)
        .Member("ขอของ").Bot(Kind)
        .Taps("น้ำดื่ม").BotMentions("ราคาเท่าไรคะ")
        .Later(TimeSpan.FromDays(7))
        .Member("500").Bot(Offer)
        .Taps("เริ่มใหม่").Bot(Kind)
        .RunAsync();

    [Fact]
    public Task Cancel_at_the_offer_leaves_all() => Village.Chat(depot)
        .Member("ขอของ").Bot(Kind)
        .Later(TimeSpan.FromDays(7))
        .Member("ข้าว").Bot(Offer)
        .Taps("ยกเลิก").Bot(Cancelled)
        .Then(chat => chat.Stored.State.ShouldBeNull())
        .RunAsync();

    [Fact]
    public Task A_question_at_the_offer_is_answered_and_the_offer_made_again() => Village.Chat(depot)
        .Member("ขอของ").Bot(Kind)
        .Later(TimeSpan.FromDays(7))
        .Member("ข้าว").Bot(Offer)
        .Member("ยอดเงิน").Bot($"มีเงิน 500.00 บาทค่ะ\n\n{Offer}")
        .RunAsync();

    [Fact]
    public Task A_button_of_the_open_question_answers_also_after_a_night() => Village.Chat(depot)
        .Member("ขอของ").Bot(Kind)
        .Later(TimeSpan.FromDays(7))
        .Member("ข้าว").Bot(Offer)
        .TapsOld("น้ำดื่ม").BotMentions("ราคาเท่าไรคะ")
        .RunAsync();

    [Fact]
    public Task After_thirty_days_it_is_dropped_with_a_sentence_and_the_message_is_heard_anew() => Village.Chat(depot)
        .Member("ขอของ").Bot(Kind)
        .Later(TimeSpan.FromDays(31))
        .Member("ยอดเงิน").Bot("เรื่องที่ค้างไว้เกิน 30 วันปิดไปแล้วนะคะ เริ่มใหม่ได้ทุกเมื่อค่ะ\n\nมีเงิน 500.00 บาทค่ะ")
        .RunAsync();

    [Fact]
    public async Task A_failure_apologises_once_drops_the_dialogs_and_changes_nothing()
    {
        var phone = new PhoneEvents(Chat.Me, null);
        StoredConversation? stored = null;
        await Village.Chat(depot).Member("ขอของ").Bot(Kind).Then(chat => stored = chat.Stored).RunAsync();

        var turn = await RunAsync(phone.Send(PhoneEvents.Postback("fails"), Chat.Start.AddMinutes(1)), stored!);

        turn.Failure.ShouldBeOfType<InvalidOperationException>();
        Shown.On(turn.Replies.ShouldHaveSingleItem()).ShouldStartWith("ขออภัยค่ะ");
        (turn.State, turn.MustArrive, turn.Changes.Count).ShouldBe((null, false, 0));
    }

    [Fact]
    public async Task After_a_failure_the_person_is_still_spoken_to_in_the_language_of_their_choice()
    {
        const string english = """{"users":{"speech":{"language":"English"}}}""";
        var phone = new PhoneEvents(Chat.Me, null);

        var turn = await RunAsync(phone.Send(PhoneEvents.Postback("fails"), Chat.Start), StoredConversation.Empty with { State = english });

        Shown.On(turn.Replies.ShouldHaveSingleItem()).ShouldStartWith("Sorry");
        turn.State.ShouldBe(english);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("""{"conversations":7}""")]
    [InlineData("""{"conversations":{"dialogs":{"dialogStack":[{"id":"supplies","version":"1","state":{}}]}}}""")]
    [InlineData("""{"conversations":{"dialogs":{"dialogStack":[{"id":"gone","version":"1","state":{}}]}}}""")]
    [InlineData("""{"conversations":{"dialogs":"x"}}""")]
    public async Task A_stored_state_that_fits_nothing_is_dropped_kindly(string state)
    {
        var phone = new PhoneEvents(Chat.Me, null);

        var turn = await RunAsync(phone.Send(phone.Text("500"), Chat.Start), StoredConversation.Empty with { State = state });

        Shown.On(turn.Replies.ShouldHaveSingleItem()).ShouldStartWith("ระบบเพิ่งปรับปรุง");
        turn.State.ShouldBeNull();
        turn.Failure.ShouldBeNull();
    }

    [Fact]
    public async Task Choices_that_cannot_be_read_fall_back_to_thai()
    {
        var phone = new PhoneEvents(Chat.Me, null);

        var turn = await RunAsync(phone.Send(phone.Text("ยอดเงิน"), Chat.Start), StoredConversation.Empty with { State = """{"users":{"speech":5}}""" });

        Shown.On(turn.Replies.ShouldHaveSingleItem()).ShouldBe("มีเงิน 500.00 บาทค่ะ");
        turn.State.ShouldBeNull();
    }

    [Fact]
    public async Task While_a_module_speaks_the_bot_is_silent_and_remembers_nothing()
    {
        var phone = new PhoneEvents(Chat.Me, null);
        var text = phone.Send(phone.Text("ยอดเงิน"), Chat.Start);
        var standby = new LineBot.Line.Events.MessageEvent(
            text.Header with { Mode = LineBot.Line.Events.EventMode.Standby }, ((LineBot.Line.Events.MessageEvent)text).Message);

        var turn = await RunAsync(standby, StoredConversation.Empty with { State = "kept" });

        (turn.State, turn.Replies.Count).ShouldBe(("kept", 0));
    }

    [Theory]
    [InlineData("beacon")]
    [InlineData("membership")]
    [InlineData("videoPlayComplete")]
    [InlineData("accountLink")]
    [InlineData("something-new")]
    public Task Events_that_ask_for_nothing_get_no_answer(string type) => Village.Chat(depot)
        .Event(() => new JsonObject { ["type"] = type })
        .BotIsSilent()
        .RunAsync();

    [Fact]
    public void Two_conversations_for_one_wish_stop_the_start() => Should.Throw<ArgumentException>(
        () => new Routes().On(Intents.Help, Text.Same("a"), new Says("a", "a")).On(Intents.Help, Text.Same("b"), new Says("b", "b")));

    [Fact]
    public void Two_dialogs_of_one_id_stop_the_start() => Should.Throw<ArgumentException>(
        () => new Routes().On(Intents.Help, Text.Same("a"), new Says("a", "a")).On(Intents.Loan, Text.Same("b"), new Says("a", "b")));

    private Task<BotTurn> RunAsync(LineBot.Line.Events.WebhookEvent received, StoredConversation stored) =>
        Village.Bot(depot).RunAsync(new(received, received.EventId, stored, received.Timestamp, "default"), TestContext.Current.CancellationToken);
}
