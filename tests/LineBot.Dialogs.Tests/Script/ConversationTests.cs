using LineBot.Dialogs.Chats;
using LineBot.Dialogs.Language;
using LineBot.Funds;

namespace LineBot.Dialogs.ScriptTests;

/// <summary>Conversations that are written as scripts, seen from the phone.</summary>
public class ConversationTests
{
    private const string Cost = "ราคาเท่าไรคะ (ไม่เกิน 1,000.00 บาท)";
    private const string NotUnderstood = "ขอโทษค่ะ ยังไม่เข้าใจคำตอบ ลองพิมพ์ใหม่หรือกดปุ่มได้เลยค่ะ";
    private const string Cancelled = "ยกเลิกแล้วค่ะ ยังไม่มีอะไรถูกส่งไป";
    private const string Summary = "ขอ water 500.00 บาท วันที่ 1 ก.พ. 2569 ยืนยันไหมคะ";
    private const string OldButton = "ปุ่มนี้เป็นของคำถามก่อนหน้าค่ะ";

    private readonly Depot depot = new();

    [Fact]
    public async Task From_the_first_question_to_the_receipt()
    {
        await Village.Chat(depot)
            .Member("ขอของ").Bot("ต้องการอะไรคะ").Buttons("ข้าวสาร", "น้ำดื่ม", "ยกเลิก")
            .Taps("ข้าวสาร").Bot(Cost)
            .Member("5000").Bot("เกินวงเงินค่ะ")
            .Member("ห้าร้อย").Bot("วันไหนคะ")
            .Member("พรุ่งนี้").Bot("มีอะไรเพิ่มเติมไหมคะ")
            .Member("ขอด่วนค่ะ").Bot("ขอรูปด้วยค่ะ")
            .Photo().Bot("ได้รับรูปที่ 1 แล้วค่ะ")
            .Taps("ส่งครบแล้ว").Bot("ขอ rice 500.00 บาท วันที่ 1 ก.พ. 2569 ยืนยันไหมคะ")
            .Taps("ยืนยัน").Bot("รับคำขอที่ 1 แล้วค่ะ").MustArrive()
            .Then(chat => chat.Stored.State.ShouldBeNull())
            .RunAsync();

        var (key, filed) = depot.Filed.ShouldHaveSingleItem();
        key.ShouldBe("event-9/confirm");
        filed.ShouldBe(new() { Kind = "rice", Cost = Money.FromBaht(500), Day = new(2026, 2, 1), Note = "ขอด่วนค่ะ", Photos = filed.Photos });
        depot.Kept.ShouldBe(["event-7/photos"]);
    }

    [Fact]
    public async Task The_threads_culture_changes_no_word_and_no_byte()
    {
        string? plain = null;
        await ToSummary().Then(chat => plain = chat.Stored.State).RunAsync();
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("th-TH");
            await ToSummary().Then(chat => chat.Stored.State.ShouldBe(plain)).RunAsync();
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public Task To_go_on_means_the_open_question() => Village.Chat(depot)
        .Forges("supplies/water").Bot(Cost)
        .Member("ทำต่อ").Bot(Cost)
        .RunAsync();

    [Fact]
    public Task A_reason_at_the_beginning_ends_the_conversation() => Village.Chat(new() { Facts = new(Money.Zero, "น้ำท่วม") })
        .Member("ขอของ").Bot("ปิดเพราะน้ำท่วม")
        .Then(chat => chat.Stored.State.ShouldBeNull())
        .RunAsync();

    [Fact]
    public Task What_came_with_the_button_is_not_asked_again() => Village.Chat(depot)
        .Forges("supplies/water").Bot(Cost)
        .RunAsync();

    [Fact]
    public Task Facts_are_those_of_this_turn_and_not_of_yesterday() => Village.Chat(depot)
        .Forges("supplies/water").Bot(Cost)
        .Then(() => depot.Facts = new(Money.FromBaht(100), null))
        .Member("500").Bot("เกินวงเงินค่ะ")
        .RunAsync();

    [Fact]
    public Task An_ambiguous_answer_is_asked_back_with_its_meanings_as_buttons() => Village.Chat(depot)
        .Forges("supplies/water").Bot(Cost)
        .Member("1.500").Bot("หมายถึงอันไหนคะ")
        .Then(chat => Shown.Buttons(chat.LastTurn!.Replies[^1]).Count().ShouldBeGreaterThan(1))
        .RunAsync();

    [Fact]
    public Task A_calendar_answers_a_question_about_a_day() => ToDay()
        .Picks("ปฏิทิน", new(2026, 2, 14)).Bot("มีอะไรเพิ่มเติมไหมคะ")
        .RunAsync();

    [Fact]
    public Task What_is_optional_is_skipped_by_button_or_by_word() => ToNote()
        .Taps("ข้าม").Bot(Summary)
        .Member("ย้อนกลับ").Bot("มีอะไรเพิ่มเติมไหมคะ")
        .Member("ข้าม").Bot(Summary)
        .RunAsync();

    [Fact]
    public Task Back_leads_to_the_question_before_and_then_on_to_where_one_was() => ToNote()
        .Member("ย้อนกลับ").Bot("วันไหนคะ")
        .Member("ย้อนกลับ").Bot(Cost)
        .Member("600").Bot("วันไหนคะ")
        .RunAsync();

    [Fact]
    public Task Before_the_first_question_there_is_nothing_to_go_back_to() => Village.Chat(depot)
        .Member("ขอของ").Bot("ต้องการอะไรคะ")
        .Member("ย้อนกลับ").Bot("นี่เป็นคำถามแรกแล้วค่ะ ถ้าไม่ทำต่อ พิมพ์ว่า ยกเลิก ได้เลยค่ะ\n\nต้องการอะไรคะ")
        .RunAsync();

    [Fact]
    public Task An_answer_is_changed_on_the_summary_and_nothing_else_is_asked_again() => ToSummary()
        .Taps("แก้ไข").Bot("อยากแก้ข้อไหนคะ").Buttons("ของที่ขอ", "ราคา")
        .Taps("ราคา").Bot(Cost)
        .Member("700").Bot("ขอ water 700.00 บาท วันที่ 1 ก.พ. 2569 ยืนยันไหมคะ")
        .RunAsync();

    [Fact]
    public Task A_change_that_raises_a_new_question_asks_it() => ToSummary()
        .Taps("แก้ไข").Bot("อยากแก้ข้อไหนคะ")
        .Taps("ของที่ขอ").Bot("ต้องการอะไรคะ")
        .Taps("ข้าวสาร").Bot("ขอรูปด้วยค่ะ")
        .RunAsync();

    [Fact]
    public async Task After_a_change_the_old_summarys_button_confirms_nothing()
    {
        LineBot.Line.Messages.Actions.PostbackAction? old = null;
        await ToSummary()
            .Then(chat => old = Shown.Buttons(chat.LastTurn!.Replies[^1]).OfType<LineBot.Line.Messages.Actions.PostbackAction>().First())
            .Taps("แก้ไข").Bot("อยากแก้ข้อไหนคะ")
            .Taps("ราคา").Bot(Cost)
            .Member("700").Bot("ขอ water 700.00 บาท วันที่ 1 ก.พ. 2569 ยืนยันไหมคะ")
            .Event(() => PhoneEvents.Postback(old!.Data)).Bot($"{OldButton}\n\nขอ water 700.00 บาท วันที่ 1 ก.พ. 2569 ยืนยันไหมคะ")
            .RunAsync();

        depot.Filed.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_double_tap_on_yes_files_once()
    {
        await ToSummary()
            .Taps("ยืนยัน").Bot("รับคำขอที่ 1 แล้วค่ะ")
            .TapsOld("ยืนยัน").Bot("ปุ่มนี้เก่าแล้วค่ะ เริ่มใหม่จากเมนูได้เลยนะคะ")
            .RunAsync();

        depot.Filed.Count.ShouldBe(1);
    }

    [Fact]
    public Task A_button_of_an_earlier_question_answers_nothing() => Village.Chat(depot)
        .Member("ขอของ").Bot("ต้องการอะไรคะ")
        .Taps("น้ำดื่ม").Bot(Cost)
        .TapsOld("ข้าวสาร").Bot($"{OldButton}\n\n{Cost}")
        .RunAsync();

    [Fact]
    public Task A_button_of_an_earlier_run_answers_nothing() => Village.Chat(depot)
        .Member("ขอของ").Bot("ต้องการอะไรคะ")
        .Member("ยกเลิก").Bot(Cancelled)
        .Member("ขอของ").Bot("ต้องการอะไรคะ")
        .Event(() => PhoneEvents.Postback("pick/supplies/kind/0000000000/rice")).Bot($"{OldButton}\n\nต้องการอะไรคะ")
        .RunAsync();

    [Fact]
    public async Task A_yes_that_no_button_of_ours_sent_is_shown_the_summary_first()
    {
        string? token = null;
        await ToSummary()
            .Then(chat => token = Token(chat, "แก้ไข"))
            .Event(() => PhoneEvents.Postback($"pick/supplies/confirm/{token}/yes")).Bot($"{OldButton}\n\n{Summary}")
            .RunAsync();

        depot.Filed.ShouldBeEmpty();
    }

    [Fact]
    public Task No_ends_without_sending() => ToSummary().Member("ไม่ค่ะ").Bot("ไม่ส่งแล้วค่ะ").Then(() => depot.Filed.ShouldBeEmpty()).RunAsync();

    [Fact]
    public Task Three_misses_bring_a_human_onto_the_buttons_and_the_fourth_hands_over() => Village.Chat(depot)
        .Forges("supplies/water").Bot(Cost)
        .Member("บลาๆ").Bot($"{NotUnderstood}\n\n{Cost}").Buttons("ยกเลิก")
        .Member("บลาๆ").Bot($"{NotUnderstood}\n\n{Cost}").Buttons("ยกเลิก")
        .Member("บลาๆ").Bot($"{NotUnderstood}\n\n{Cost}").Buttons("ยกเลิก", "คุยกับคน")
        .Member("บลาๆ").Bot("ขอโทษที่ยังช่วยเรื่องนี้ในแชตไม่สำเร็จนะคะ ให้กรรมการช่วยดูแลต่อได้ค่ะ").Buttons("คุยกับคน")
        .Then(chat => chat.Stored.State.ShouldBeNull())
        .RunAsync();

    [Fact]
    public Task A_sticker_in_the_middle_is_answered_with_the_question() => Village.Chat(depot)
        .Forges("supplies/water").Bot(Cost)
        .Sticker().Bot($"{NotUnderstood}\n\n{Cost}")
        .RunAsync();

    [Fact]
    public Task Photos_may_come_before_they_are_asked_for() => Village.Chat(depot)
        .Forges("supplies/rice").Bot(Cost)
        .Photo().Bot($"ได้รับรูปที่ 1 แล้วค่ะ\n\n{Cost}")
        .Photo().Bot($"ได้รับรูปที่ 2 แล้วค่ะ\n\n{Cost}")
        .Photo().Bot($"เก็บได้ไม่เกิน 2 รูปค่ะ รูปที่เกินไม่ได้เก็บไว้\n\n{Cost}")
        .Member("500").Bot("วันไหนคะ")
        .RunAsync();

    [Fact]
    public Task Too_few_photos_are_not_the_end() => Village.Chat(depot)
        .Forges("supplies/rice").Bot(Cost)
        .Member("500").Bot("วันไหนคะ")
        .Member("พรุ่งนี้").Bot("มีอะไรเพิ่มเติมไหมคะ")
        .Taps("ข้าม").Bot("ขอรูปด้วยค่ะ").Buttons("ถ่ายรูป", "เลือกรูป", "ยกเลิก")
        .Member("ครบแล้ว").Bot("ขอรูปอย่างน้อย 1 รูปนะคะ")
        .RunAsync();

    [Fact]
    public Task In_own_words_only_a_whole_command_is_one() => ToNote()
        .Member("ขอดูยอดเงินด้วยได้ไหม").Bot(Summary)
        .RunAsync();

    [Fact]
    public Task A_failed_command_leads_back_to_its_question() => Village.Chat(depot)
        .Member("ผูกบัญชี").Bot("ชื่ออะไรคะ")
        .Member("x").Bot("สวัสดีค่ะ คุณx\n\nชื่ออะไรคะ")
        .Member("ดี").Bot("สวัสดีค่ะ คุณดี").MustArrive()
        .RunAsync();

    [Fact]
    public void Two_steps_of_one_name_stop_the_start() => Should.Throw<ArgumentException>(() => new Twins());

    [Theory]
    [MemberData(nameof(Steps))]
    public Task Cancel_works_at_every_step(int step) => At(step).Member("ยกเลิก").BotMentions(step == 5 ? "ไม่ส่งแล้วค่ะ" : Cancelled)
        .Then(chat => chat.Stored.State.ShouldBeNull())
        .RunAsync();

    [Theory]
    [MemberData(nameof(Steps))]
    public Task The_menu_is_shown_at_every_step_and_the_question_asked_again(int step) => At(step).Member("เมนู").BotMentions("เมนูค่ะ").RunAsync();

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Every_step_survives_being_stored_and_a_deployment_of_the_same_code(int step)
    {
        string? before = null;
        await At(step)
            .Then(chat => before = chat.Stored.State)
            .Member("เมนู").BotMentions("เมนูค่ะ")
            .RunAsync();
        System.Text.Encoding.UTF8.GetByteCount(before!).ShouldBeLessThan(600);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task A_chat_of_an_older_version_is_dropped_kindly_at_every_step(int step)
    {
        var newer = Village.Bot(new() { Version = 2 });
        StoredConversation? stored = null;
        await At(step).Then(chat => stored = chat.Stored).RunAsync();

        var phone = new PhoneEvents(Chat.Me, null);
        var received = phone.Send(phone.Text("500"), Chat.Start.AddMinutes(5));
        var turn = await newer.RunAsync(new(received, "event-x", stored!, Chat.Start.AddMinutes(5), "default"), TestContext.Current.CancellationToken);

        Shown.On(turn.Replies.ShouldHaveSingleItem()).ShouldStartWith("ระบบเพิ่งปรับปรุง");
        turn.State.ShouldBeNull();
        turn.Failure.ShouldBeNull();
    }

    public static TheoryData<int> Steps => [0, 1, 2, 3, 4, 5];

    private static string Token(Chat chat, string label) => Shown.Buttons(chat.LastTurn!.Replies[^1])
        .OfType<LineBot.Line.Messages.Actions.PostbackAction>().First(action => action.Label == label).Data.Split('/')[3];

    private Chat ToDay() => Village.Chat(depot).Forges("supplies/water").Bot(Cost).Member("500").Bot("วันไหนคะ");

    private Chat ToNote() => ToDay().Member("พรุ่งนี้").Bot("มีอะไรเพิ่มเติมไหมคะ");

    private Chat ToSummary() => ToNote().Taps("ข้าม").Bot(Summary);

    private Chat At(int step)
    {
        var chat = Village.Chat(depot).Member("ขอของ").Bot("ต้องการอะไรคะ");
        if (step > 0) { chat.Taps("ข้าวสาร").Bot(Cost); }
        if (step > 1) { chat.Member("500").Bot("วันไหนคะ"); }
        if (step > 2) { chat.Member("พรุ่งนี้").Bot("มีอะไรเพิ่มเติมไหมคะ"); }
        if (step > 3) { chat.Taps("ข้าม").Bot("ขอรูปด้วยค่ะ"); }
        if (step > 4) { chat.Photo().Bot("ได้รับรูปที่ 1 แล้วค่ะ").Member("ครบแล้ว").BotMentions("ยืนยันไหมคะ"); }
        return chat;
    }

    private sealed class Twins() : Dialogs.Script.Conversation<object, SuppliesDraft>("twins", 1, SuppliesJson.Default.SuppliesDraft)
    {
        protected override Task<object> LoadAsync(Dialogs.Script.Turn turn) => Task.FromResult(new object());

        protected override SuppliesDraft NewDraft(Dialogs.Script.Turn turn, object facts) => new();

        protected override void Write(Dialogs.Script.Script<object, SuppliesDraft> script)
        {
            script.Say("a", (_, _) => Text.Same("a"));
            script.Say("a", (_, _) => Text.Same("a"));
        }
    }
}
