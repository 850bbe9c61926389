using LineBot.Dialogs.Language;
using LineBot.Fuzz.Mutations;
using LineBot.Fuzz.Running;

namespace LineBot.Fuzz.Words;

/// <summary>Whatever a person types, each reader makes something of it or nothing.</summary>
public class ReaderTests
{
    internal static readonly byte[][] Typed =
    [
        .. new[]
        {
            "500", "1,500.-", "๑,๕๐๐ บาท", "ห้าร้อย", "5ร้อย", "พันห้า", "2หมื่น5", "1.5k", "ครึ่งแสน", "สองบาทห้าสิบสตางค์", "ประมาณพันนึง", "31/1/2569", "๓๑ มกราคม ๒๕๖๙", "31 ม.ค. 69",
            "วันนี้", "เมื่อวานซืน", "สิ้นเดือน", "ต้นเดือนหน้า", "2026-01-31", "วันจันทร์ที่แล้ว", "3 คืน", "นอนสิบเอ็ดวัน", "คืนเดียว", "ใช่ค่ะ", "ไม่ใช่", "ใช่ไหม", "แล้วแต่", "นางสาวสมหญิง ทดสอบ",
            "ว่าที่ ร.ต. สมชาย ทดสอบ", "หมู่ที่ ๓", "ม.3 บ้านตัวอย่าง", "ข้างวัดหลังตลาด", "081-234-5678", "+66 81 234 5678", "1-1017-00230-70-8", "ขอดูยอดหน่อยนะคะ", "แม่เสียแล้วต้องทำยังไง", "ช่วยด้วยยยยย",
            "👍", "ok", "English", "balance please", "(1,234.50)", "-500", "พระครูทดสอบ", "วันพุธหน้า 09:30",
        }.Select(Bytes.Of),
    ];

    private static readonly string[] Labels = ["สัจจะ", "เงินฝาก", "หุ้น", "ใช่ค่ะ", "ไม่ใช่", "หมู่ 3", "อื่น ๆ"];

    private static readonly DateOnly Today = new(2026, 11, 21);

    private static readonly IntentReader Intents = IntentReader.Load();

    [Fact]
    public Task A_reader_understands_or_does_not() => Fuzzer.RunAsync(
        Entrance.Of("typed words, every reader", dice => dice.Mutate(Typed, 5_000), Read, new(KiB: 4_096, PerByte: 4_000)), ordinary: 2_000, atLength: 40_000);

    [Fact]
    public Task A_meaning_is_found_or_none() => Fuzzer.RunAsync(
        Entrance.Of("typed words, what is meant", dice => dice.Mutate(Typed, 5_000), body => Intents.Understand(body.AsText()), new(KiB: 4_096, PerByte: 4_000)), ordinary: 1_500, atLength: 60_000);

    private static void Read(byte[] body)
    {
        var text = body.AsText();
        foreach (var amount in AmountReader.Read(text).Candidates) { amount.Satang.ShouldBeInRange(0, 99_999_999_999_999); }
        foreach (var day in DateReader.Read(text, Today).Candidates) { day.Year.ShouldBeInRange(1_850, 2_200); }
        CountReader.Read(text).Candidates.ShouldAllBe(count => count >= 0 && count <= 9_999);
        YesNoReader.Read(text);
        NameReader.Read(text);
        PhoneReader.Read(text);
        CitizenIdReader.Read(text);
        MooReader.Read(text);
        LandmarkReader.Read(text);
        LandmarkReader.ReadName(text);
        ChoiceReader.Read(text, Labels);
    }
}
