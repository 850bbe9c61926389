using System.Text.Json.Nodes;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Tests.Walks;

/// <summary>People who do anything at any time, on the whole bot: words, stickers, pictures, places, buttons old and new, pauses of a minute or of weeks.</summary>
public class WanderTests
{
    private static readonly string[] Words =
    [
        "ยอดเงิน", "เมนู", "ช่วยด้วย", "พูดกับคน", "ยกเลิก", "ย้อนกลับ", "ข้าม", "ครบแล้ว", "เริ่มใหม่", "ทำต่อ", "ขอสวัสดิการ", "แจ้งเคส", "ส่งสลิป",
        "ผูกบัญชี", "เลิกผูก", "0001", Talk.Village.Code, "ใช่ค่ะ", "ไม่", "500", "1.500", "พรุ่งนี้", "31/1/69", "หมู่ 3", "นางสมศรี ใจดี", "0812345678",
        "English", "ภาษาไทย", "เลขไทย", "ยอด", "บลาๆ", " ", "🙂",
    ];

    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(3), TimeSpan.FromHours(9), TimeSpan.FromDays(3), TimeSpan.FromDays(40)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Whatever_a_person_does_is_answered_and_fits_LINE(int seed)
    {
        var random = new Random(seed);
        var start = HappyPaths.All[random.Next(HappyPaths.All.Count)];
        var walker = await Walker.BeginAsync(start, Locale.Thai);
        for (var step = 0; step < 500; step++)
        {
            walker.Wait(Pauses[Math.Min(random.Next(40) / 8, random.Next(Pauses.Length))]);
            await walker.DoAsync(Anything(random, walker));
        }
    }

    private static Input Anything(Random random, Walker walker) => random.Next(10) switch
    {
        < 4 => Input.Type(Words[random.Next(Words.Length)]),
        4 => Input.Photo(),
        5 => Input.Place(),
        6 => new Input.Sent(phone => phone.Content("sticker", ("packageId", "1"), ("stickerId", "2"))),
        _ when walker.Postbacks is { Count: > 0 } seen => Input.Postback(seen[^Math.Min(seen.Count, random.Next(1, random.Next(2) == 0 ? 5 : 200))]),
        _ => new Input.Sent(phone => phone.Content("audio", ("duration", 1000), ("contentProvider", new JsonObject { ["type"] = "line" }))),
    };
}
