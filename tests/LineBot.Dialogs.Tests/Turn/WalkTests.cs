using System.Text.Json.Nodes;
using LineBot.Dialogs.Chats;
using LineBot.Dialogs.ScriptTests;
using LineBot.Line.Messages.Actions;
using LineBot.Line.Messages.Limits;

namespace LineBot.Dialogs.TurnTests;

/// <summary>People who do anything at any time: words, stickers, photos, buttons old and new, pauses of a minute or of weeks.</summary>
public class WalkTests
{
    private static readonly string[] Words =
    [
        "ขอของ", "ผูกบัญชี", "ยอดเงิน", "เมนู", "ยกเลิก", "ย้อนกลับ", "ข้าม", "ครบแล้ว", "เริ่มใหม่", "ทำต่อ", "ช่วยด้วย", "ยอด", "ข้าวสาร", "น้ำดื่ม",
        "500", "5000", "1.500", "พรุ่งนี้", "ใช่ค่ะ", "ไม่", "x", "บลาๆ", " ", "🙂",
    ];

    /// <summary>What leads on, by a part of the question; without it a walk would never come to the end of a conversation.</summary>
    private static readonly (string Question, string Answer)[] WaysOn =
    [
        ("ทำต่อหรือเริ่มใหม่", "ทำต่อ"), ("ต้องการอะไร", "น้ำดื่ม"), ("ราคา", "500"), ("วันไหน", "พรุ่งนี้"), ("เพิ่มเติม", "ข้าม"),
        ("ขอรูป", "ครบแล้ว"), ("ยืนยันไหม", "ใช่ค่ะ"), ("ชื่ออะไร", "ดี"),
    ];

    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(3), TimeSpan.FromHours(9), TimeSpan.FromDays(3), TimeSpan.FromDays(40)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task Whatever_a_person_does_is_answered_and_fits_LINE(int seed)
    {
        var random = new Random(seed);
        var depot = new Depot();
        var bot = Village.Bot(depot);
        var phone = new PhoneEvents(Chat.Me, null);
        var stored = StoredConversation.Empty;
        var now = Chat.Start;
        List<PostbackAction> buttons = [];
        var last = "";

        for (var step = 0; step < 400; step++)
        {
            now += Pauses[Math.Min(random.Next(40) / 8, random.Next(Pauses.Length))];
            var received = phone.Send(random.Next(2) == 0 ? SomethingSensible(phone, last) : Anything(random, phone, buttons), now);
            var turn = await bot.RunAsync(new(received, received.EventId, stored, now, "default"), TestContext.Current.CancellationToken);

            turn.Failure.ShouldBeNull($"step {step}: {received}");
            turn.Replies.ShouldNotBeEmpty($"step {step}: {received}");
            MessageLimits.Check(turn.Replies).ShouldBeEmpty();
            buttons.AddRange(turn.Replies.SelectMany(Shown.Buttons).OfType<PostbackAction>());
            last = Shown.On(turn.Replies[^1]);
            stored = stored with { State = turn.State };
        }

        depot.Filed.Count.ShouldBeGreaterThan(0);
    }

    private static JsonObject SomethingSensible(PhoneEvents phone, string question) =>
        phone.Text(WaysOn.FirstOrDefault(way => question.Contains(way.Question, StringComparison.Ordinal)).Answer ?? "ขอของ");

    private static JsonObject Anything(Random random, PhoneEvents phone, List<PostbackAction> buttons) => random.Next(10) switch
    {
        < 4 => phone.Text(Words[random.Next(Words.Length)]),
        4 => phone.Content("image", ("contentProvider", new JsonObject { ["type"] = "line" })),
        5 => phone.Content("sticker", ("packageId", "1"), ("stickerId", "2")),
        6 when buttons.Count > 0 => PhoneEvents.Postback(buttons[random.Next(buttons.Count)].Data),
        > 6 when buttons.Count > 0 => PhoneEvents.Postback(buttons[^Math.Min(buttons.Count, random.Next(1, 4))].Data),
        _ => phone.Text("ขอของ"),
    };
}
