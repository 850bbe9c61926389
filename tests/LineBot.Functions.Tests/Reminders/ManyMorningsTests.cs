using System.Globalization;
using System.Text.RegularExpressions;
using LineBot.Functions.Running;
using LineBot.Funds.Import;
using LineBot.Funds.Members;
using LineBot.TestKit;

namespace LineBot.Functions.Reminders;

/// <summary>
/// A fund lives through its mornings, and every push is compared with a list that this test reckons by itself, from the days and
/// the payments alone. Short in the ordinary run; <c>LINEBOT_LONG=1</c> takes 500 borrowers and 90 days.
/// </summary>
public partial class ManyMorningsTests(AzuriteFixture azurite)
{
    private static readonly DateOnly First = new(2026, 12, 1);
    private static readonly int[] Stages = [-3, 0, 3, 10, 30];

    private static bool IsLong => Environment.GetEnvironmentVariable("LINEBOT_LONG") == "1";

    [Fact]
    public async Task Each_notice_comes_on_its_day_with_its_amount_exactly_once()
    {
        var (people, days) = IsLong ? (500, 90) : (24, 40);
        await using var handler = await Handler.StartRealAsync(azurite);
        var fund = await Borrowers.FoundAsync(azurite);
        var borrowers = Enumerable.Range(1, people).Select(number => new Borrower(number)).ToList();
        await FoundAsync(fund, borrowers);
        var users = borrowers.Select(one => one.User.Value).ToHashSet(StringComparer.Ordinal);
        var (seen, expected) = (new List<string>(), new List<string>());

        for (var day = First; day < First.AddDays(days); day = day.AddDays(1))
        {
            var before = handler.Line.Pushes.Count;
            if (!IsMissed(day))
            {
                await ReminderTests.MorningAsync(handler, day);
                if (day.Day % 5 == 0) { await ReminderTests.MorningAsync(handler, day, hour: 9); }
            }

            // Other tests leave funds behind, which have their mornings too.
            var told = handler.Line.Pushes.Skip(before).Where(push => users.Contains(push.Body.GetProperty("to").GetString()!));
            seen.AddRange(told.Select(push => Written(day, Borrower.NumberOf(push.Body.GetProperty("to").GetString()!), Amounts(string.Concat(push.Texts)))));
            foreach (var borrower in borrowers)
            {
                if (!IsMissed(day) && borrower.ExpectedOn(day) is { Count: > 0 } amounts) { expected.Add(Written(day, borrower.Number, amounts)); }
                await PayAsync(fund, borrower, day);
            }
        }

        seen.Order().ShouldBe(expected.Order());
        expected.Count.ShouldBeGreaterThan(people);
    }

    private static async Task FoundAsync(Borrowers fund, List<Borrower> borrowers)
    {
        await fund.ImportAsync(
            borrowers.Select(one => fund.Person(one.Number, one.User)),
            borrowers.Select(one => (LoanRow)fund.Loan(one.Number, $"L-{one.Number}", one.FirstDue, instalments: 4)));
        foreach (var one in borrowers.Where(one => one.Agrees)) { await fund.AgreeAsync(one.User); }
        foreach (var one in borrowers.Where(one => one.IsDead)) { await fund.BecomesAsync(one.Number, MemberStatus.Deceased); }
    }

    private static async Task PayAsync(Borrowers fund, Borrower borrower, DateOnly day)
    {
        foreach (var instalment in Enumerable.Range(0, 4).Where(instalment => borrower.PaysOn(instalment) == day))
        {
            await fund.PayAsync(borrower.Number, $"L-{borrower.Number}", 1_200, day, $"{borrower.Number}/{instalment}");
        }
    }

    /// <summary>The power fails on every thirteenth day.</summary>
    private static bool IsMissed(DateOnly day) => (day.DayNumber - First.DayNumber) % 13 == 12;

    private static string Written(DateOnly day, int borrower, IReadOnlyList<string> amounts) =>
        string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} {borrower:D4} {string.Join(' ', amounts)}");

    /// <summary>The amount of each instalment in the message; the row of the principal repeats the first, and several are added up at the end.</summary>
    private static List<string> Amounts(string json)
    {
        List<string> all = [.. Baht().Matches(json).Select(match => match.Value).Skip(1)];
        return all.Count > 1 ? all[..^1] : all;
    }

    [GeneratedRegex(@"\d,\d\d\d\.\d\d")]
    private static partial Regex Baht();

    /// <summary>What somebody does is a matter of the number alone, so that it can be reckoned twice.</summary>
    private sealed record Borrower(int Number)
    {
        public LineUserId User { get; } = LineUserId.Parse($"U{Guid.NewGuid():N}"[..29] + Number.ToString("x4", CultureInfo.InvariantCulture));

        public DateOnly FirstDue => new DateOnly(2026, 11, 20).AddDays(Number % 28);

        public bool Agrees => Number % 11 != 0;

        public bool IsDead => Number % 17 == 0;

        public static int NumberOf(string user) => int.Parse(user.AsSpan(29), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

        public DateOnly DueOf(int instalment) => FirstDue.AddMonths(instalment);

        /// <summary>Some pay a day early, some on the day, some five or forty days late, some never.</summary>
        public DateOnly? PaysOn(int instalment) => (Number % 5) switch
        {
            0 => DueOf(instalment).AddDays(-1) >= First ? DueOf(instalment).AddDays(-1) : First,
            1 => DueOf(instalment) >= First ? DueOf(instalment) : First,
            2 => DueOf(instalment).AddDays(5) >= First ? DueOf(instalment).AddDays(5) : First,
            3 => DueOf(instalment).AddDays(40),
            _ => null,
        };

        /// <summary>A stage is told on its day; if the day was missed, on the next one that is not, for two days, unless a later stage has come.</summary>
        public List<string> ExpectedOn(DateOnly day)
        {
            if (!Agrees || IsDead) { return []; }
            return [.. Enumerable.Range(0, 4).Where(instalment => IsToldOn(instalment, day)).Select(_ => "1,200.00")];
        }

        private bool IsToldOn(int instalment, DateOnly day)
        {
            if (PaysOn(instalment) is { } paid && paid < day) { return false; }
            var reached = Stages.Where(stage => DueOf(instalment).AddDays(stage) <= day).Select(stage => (int?)stage).LastOrDefault();
            if (reached is not { } stage) { return false; }
            var begun = DueOf(instalment).AddDays(stage);
            var chances = Enumerable.Range(0, 3).Select(begun.AddDays).Where(chance => chance >= First && !IsMissed(chance)).ToList();
            return chances.Count > 0 && chances[0] == day;
        }
    }
}
