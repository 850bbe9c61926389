using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using LineBot.EndToEnd.Everyday;

namespace LineBot.EndToEnd.LongRuns.Load;

/// <summary>One member's conversation: errand after errand, each answer held against what this member must get.</summary>
internal sealed partial class Talk(LoadVillage desk, Villager who, TurnBook book)
{
    private readonly string chat = $"/sim/chats/{who.User}";
    private long seen;

    public async Task GoOnAsync(Func<bool> isOver)
    {
        await TypeAsync("สวัสดีค่ะ", "");   // The first word brings the menu, too.
        for (var round = 1; !isOver(); round++)
        {
            await TypeAsync("ยอดเงิน", who.Balance, $"เลขสมาชิก {who.Member}");
            if (round == 1) { await ClaimAsync(); }
            if (round == 2) { await WriteAsync(); }
            if (!isOver()) { await SendSlipAsync(round); }
            if (!isOver()) { await TypeAsync("งวดต่อไป", who.Instalment, who.Loan); }
            if (!isOver()) { await TypeAsync("หนี้เหลือเท่าไร", who.Principal, who.Loan); }
        }
    }

    private async Task ClaimAsync()
    {
        var nights = (who.Number % 5) + 2;
        await TypeAsync($"นอนโรงพยาบาล {nights} คืน ขอเบิก", "ยินยอมไหมคะ");
        await TapAsync("ยินยอม", "นอนโรงพยาบาลวันไหนถึงวันไหนคะ");
        await TypeAsync("ออกเมื่อวาน", "ขอรูปเอกสาร");
        await TapAsync("ส่งทีหลัง", $"{nights * 100}.00", "ตรวจก่อนส่งนะคะ");
        book.Number("claim", ClaimNumber().Match(await TapAsync("ยืนยัน ส่งเรื่อง", "ส่งเรื่องถึงกรรมการแล้วค่ะ")).Value);
    }

    private async Task WriteAsync()
    {
        var words = $"ขอถามเรื่องที่ {who.Number} ค่ะ";
        await TypeAsync("คุยกับคน", "เขียนข้อความถึงกรรมการ");
        await TypeAsync(words, words, "ใช่ไหมคะ");
        book.Number("letter", LetterNumber().Match(await TapAsync("ส่ง", "ส่งถึงกรรมการแล้วค่ะ")).Groups[1].Value);
    }

    private async Task SendSlipAsync(int round)
    {
        var amount = 2_000 + (who.Number % 50) + round;   // No number that one would call for help.
        await TypeAsync("ส่งสลิป", "จ่ายเข้ารายการไหนคะ");
        await TapAsync($"เงินกู้ {who.Loan}", "ขอรูปสลิปค่ะ");
        await DoAsync("photos", new { photos = new[] { new { base64 = Convert.ToBase64String(OwnPicture.Of(desk.Slip, (who.Number * 1_000L) + round)), contentType = "image/png" } } }, "ยอดในสลิปเท่าไรคะ");
        await TypeAsync(amount.ToString(CultureInfo.InvariantCulture), "เลขอ้างอิงบนสลิปคืออะไรคะ");
        var answer = await TypeAsync(string.Create(CultureInfo.InvariantCulture, $"{who.Number:D8}{round:D12}"), "ได้รับสลิปแล้วค่ะ", amount.ToString("N2", CultureInfo.InvariantCulture), who.Loan);
        book.Number("slip", SlipNumber().Match(answer).Value);
    }

    private Task<string> TypeAsync(string text, params string[] expected) => DoAsync("messages", new { message = new { type = "text", text } }, expected);

    private Task<string> TapAsync(string label, params string[] expected) => DoAsync("taps", new { label }, expected);

    private async Task<string> DoAsync(string act, object body, params string[] expected)
    {
        if (Take(await desk.GetAsync($"{chat}?after={seen}"), "reply").Length > 0) { book.Unasked(who.Member); }
        var watch = Stopwatch.StartNew();
        await desk.PostAsync($"{chat}/{act}", body);
        while (watch.Elapsed < TurnBook.LostAfter)
        {
            var shown = await desk.GetAsync($"{chat}/wait?after={seen}&seconds=100");
            var (answer, pushed) = (Take(shown, "reply"), Take(shown, "push"));
            if (answer.Length == 0 && expected.All(words => pushed.Contains(words, StringComparison.Ordinal))) { answer = pushed; }   // It had to arrive, and LINE did not say that it took the reply.
            if (answer.Length == 0) { continue; }   // A push about something else.
            book.Took(watch.Elapsed);
            foreach (var words in expected) { answer.ShouldContain(words, Case.Sensitive, $"{who.Member} after {act}"); }
            return answer;
        }

        throw new TimeoutException($"A turn of {who.Member} is lost.");
    }

    /// <summary>What came that way, and nobody had read. Replies that come when nothing was asked have come twice.</summary>
    private string Take(JsonElement shown, string via)
    {
        seen = Math.Max(seen, shown.GetProperty("seq").GetInt64());
        return string.Join('\n', shown.GetProperty("messages").EnumerateArray()
            .Where(message => message.GetProperty("via").GetString() == via)
            .Select(message => Readable.Of(message.GetProperty("message"))));
    }

    [GeneratedRegex("W-[0-9]{4}-[0-9]{4,}")]
    private static partial Regex ClaimNumber();

    [GeneratedRegex("จดหมายเลขที่ ([0-9]+)")]
    private static partial Regex LetterNumber();

    [GeneratedRegex("SL-[0-9]+")]
    private static partial Regex SlipNumber();
}

/// <summary>All turns of a run: how long each took, and the numbers that were given out.</summary>
internal sealed class TurnBook
{
    /// <summary>A kept event comes back after twenty seconds; whoever hears nothing for so long will hear nothing.</summary>
    public static readonly TimeSpan LostAfter = TimeSpan.FromMinutes(4);

    private readonly ConcurrentBag<double> seconds = [];
    private readonly ConcurrentBag<(string Kind, string Number)> numbers = [];
    private readonly ConcurrentBag<string> unasked = [];

    public int Turns => seconds.Count;

    public IReadOnlyCollection<string> AnsweredTwice => unasked;

    public void Took(TimeSpan time) => seconds.Add(time.TotalSeconds);

    public void Number(string kind, string number) => numbers.Add((kind, number));

    public void Unasked(string member) => unasked.Add(member);

    public IReadOnlyList<string> Numbers(string kind) => [.. numbers.Where(one => one.Kind == kind).Select(one => one.Number)];

    public string Percentiles()
    {
        var sorted = seconds.Order().ToList();
        string At(double part) => sorted.Count == 0 ? "-" : $"{LongRun.Number(1_000 * sorted[(int)((sorted.Count - 1) * part)])} ms";
        return $"{At(0.5)} · {At(0.95)} · {At(0.99)}";
    }
}
