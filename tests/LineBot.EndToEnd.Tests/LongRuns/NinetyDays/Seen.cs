using System.Globalization;
using System.Text.RegularExpressions;
using LineBot.EndToEnd.Everyday;

namespace LineBot.EndToEnd.LongRuns.NinetyDays;

/// <summary>What stands on the phones in the end, written like the expected list.</summary>
internal sealed partial class Seen
{
    public List<string> Reminders { get; } = [];

    public List<string> Digests { get; } = [];

    /// <summary>The local time of each push.</summary>
    public List<(string User, DateTime At)> Times { get; } = [];

    public async Task ReadAsync(Desk desk, Borrower borrower)
    {
        foreach (var (day, text) in await PushesAsync(desk, borrower.User))
        {
            foreach (var card in text.Split("\n---\n")) { Reminders.Add($"{day} {borrower.Member} {Loan().Match(card).Groups[1].Value} {Amounts(card)}"); }
        }
    }

    public async Task ReadAsync(Desk desk, Collecting fund)
    {
        foreach (var (day, text) in await PushesAsync(desk, Books.TreasurerOf(fund)))
        {
            var sums = SumIn().Matches(text).Take(text.Contains("เลยกำหนด", StringComparison.Ordinal) ? 3 : 2);
            Digests.Add($"{day} {fund.Fund} {string.Join(' ', sums.Select(sum => $"{sum.Groups[2].Value}={sum.Groups[1].Value}"))}");
        }
    }

    private async Task<List<(string Day, string Text)>> PushesAsync(Desk desk, string user)
    {
        var pushes = new List<(string, string)>();
        var chat = await desk.GetAsync($"/sim/chats/{user}?limit=5000");
        foreach (var message in chat.GetProperty("messages").EnumerateArray().Where(message => message.GetProperty("via").GetString() == "push"))
        {
            var at = message.GetProperty("sentAt").GetDateTimeOffset().ToOffset(TimeSpan.FromHours(7)).DateTime;
            Times.Add((user, at));
            pushes.Add((at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Readable.Of(message.GetProperty("message"))));
        }

        return pushes;
    }

    /// <summary>The large figure stands before the number of its instalment, that of each further one behind it.</summary>
    private static string Amounts(string card)
    {
        var numbers = Instalment().Matches(card).Select(match => match.Groups[1].Value).ToList();
        var further = Further().Matches(card).Select(match => match.Groups[1].Value);
        return string.Join(' ', new[] { Figure().Match(card).Groups[1].Value }.Concat(further).Zip(numbers, (amount, number) => $"{number}={amount}"));
    }

    [GeneratedRegex("แจ้งกำหนดส่ง (\\S+)")]
    private static partial Regex Loan();

    [GeneratedRegex("งวดที่ ([0-9]+) จาก")]
    private static partial Regex Instalment();

    [GeneratedRegex("^([0-9,]+\\.[0-9]{2})  บาท", RegexOptions.Multiline)]
    private static partial Regex Figure();

    [GeneratedRegex("^งวดที่ [0-9]+ จาก [0-9]+  ([0-9,]+\\.[0-9]{2})", RegexOptions.Multiline)]
    private static partial Regex Further();

    [GeneratedRegex("([0-9,]+\\.[0-9]{2}) บาท\\s+([0-9]+) งวด")]
    private static partial Regex SumIn();
}
