using System.Diagnostics;

namespace LineBot.EndToEnd.LongRuns.NinetyDays;

/// <summary>
/// Borrowers of three funds live through their days on the simulator's clock, with the whole processes running. Every push that stands on
/// a phone in the end is compared with a list that this test reckons from the files alone. Short in the ordinary run;
/// <c>LINEBOT_LONG=1</c> takes 500 borrowers and 90 days, hour by hour.
/// </summary>
public sealed class NinetyDaysTests(Desk machine)
{
    private static readonly DateOnly Start = new(2025, 1, 6);   // A Monday; in the past, so that no clock says that payments lie ahead.

    private static readonly (int People, int Days) Size = (LongRun.IsLong ? 500 : 20, LongRun.Size(90, brief: 7));

    [Fact]
    public async Task Each_notice_is_right_in_amount_day_and_hour_and_comes_exactly_once()
    {
        machine.MustStand();
        var watch = Stopwatch.StartNew();
        var folder = Directory.CreateTempSubdirectory("linebot-ninety-days-");
        var borrowers = Enumerable.Range(1, Size.People).Select(number => new Borrower(number, Start, Size.Days)).ToList();
        var books = new Books(folder.FullName, borrowers);
        books.WriteAll(Start.AddDays(-1));
        await using var desk = await RunDesk.StartAsync("--samples", folder.FullName, "--at", "2025-01-06T06:00:00+07:00");
        await Cli.RunAsync(desk, "due", "holidays", books.HolidayFile);
        await SayAsync(desk, borrowers.Where(one => one.AgreesAtFirst), "เตือนฉัน");

        if (LongRun.IsLong) { await BreakAsync(desk); }

        var expected = await LiveAsync(desk, books, borrowers);
        var seen = await ReadAsync(desk, borrowers);

        seen.Reminders.Order(StringComparer.Ordinal).ShouldBe(expected.Reminders.Order(StringComparer.Ordinal));
        seen.Digests.Order(StringComparer.Ordinal).ShouldBe(expected.Digests.Order(StringComparer.Ordinal));
        seen.Times.Where(push => !Collecting.IsLawful(push.At)).ShouldBeEmpty();
        seen.Times.GroupBy(push => (push.User, push.At.Date)).Where(day => day.Count() > 1).ShouldBeEmpty();
        expected.Reminders.Count.ShouldBeGreaterThan(Size.People / 2);
        folder.Delete(recursive: true);
        LongRun.Report(
            "ninety-days",
            ("borrowers × days", $"{Size.People} × {Size.Days}"),
            ("reminders, each in its place", LongRun.Number(seen.Reminders.Count)),
            ("pushes to borrowers and committees", LongRun.Number(seen.Times.Count)),
            ("committees' mornings", LongRun.Number(seen.Digests.Count)),
            ("took", $"{LongRun.Number(watch.Elapsed.TotalSeconds)} s"));
    }

    private static async Task<Expected> LiveAsync(Desk desk, Books books, List<Borrower> borrowers)
    {
        var (expected, booked) = (new Expected(borrowers), Start.AddDays(-1));
        for (var day = Start; day < Start.AddDays(Size.Days); day = day.AddDays(1))
        {
            expected.Live(day, booked);
            await PassAsync(desk, day);
            await SayAsync(desk, borrowers.Where(one => one.StopsOn == day && !one.Blocks), "หยุดเตือน");
            await SayAsync(desk, borrowers.Where(one => one.AgreesAgainOn == day), "เตือนฉัน");
            foreach (var one in borrowers.Where(one => one.StopsOn == day && one.Blocks)) { await desk.PostAsync($"/sim/people/{one.User}/block?wait=true", new { }); }
            if ((day.DayNumber - Start.DayNumber) % 7 != 2) { continue; }

            booked = day;   // On Wednesdays the clerk types what the week brought.
            books.WriteWhatChanged(day);
            await Cli.RunAsync(desk, "import", books.Folder);
        }

        return expected;
    }

    /// <summary>To the evening. On some days of the long run the app is killed in the middle of the morning's work.</summary>
    private static async Task PassAsync(Desk desk, DateOnly day)
    {
        var before = await PushesAsync(desk);
        var passing = desk.PostAsync("/sim/clock", new { to = $"{day:yyyy-MM-dd}T20:30:00+07:00", settles = true });
        if (LongRun.IsLong && day.Day == 15)
        {
            while (!passing.IsCompleted && await PushesAsync(desk) == before) { }
            await desk.PostAsync("/sim/host/kill", new { });
        }

        await passing;
    }

    private static async Task<long> PushesAsync(Desk desk) =>
        (await desk.GetAsync("/sim/usage")).GetProperty("byKind").TryGetProperty("push", out var pushes) ? pushes.GetInt64() : 0;

    /// <summary>Each way in which a push can fail and be made good, a few times.</summary>
    private static async Task BreakAsync(Desk desk)
    {
        string[] kinds = ["error", "error-after-acceptance", "lost-response", "reset", "rate-limit", "edge-error"];
        foreach (var (kind, index) in kinds.Select((kind, index) => (kind, index)))
        {
            await desk.PostAsync("/sim/faults", new { kind, on = "message/push", every = 1_500, skip = 200 * (index + 1) });
        }
    }

    private static async Task SayAsync(Desk desk, IEnumerable<Borrower> borrowers, string text)
    {
        await Parallel.ForEachAsync(borrowers, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (one, _) =>
            await desk.PostAsync($"/sim/chats/{one.User}/messages?wait=true", new { message = new { type = "text", text } }));
        await desk.GetAsync("/sim/idle?seconds=120");
    }

    private static async Task<Seen> ReadAsync(Desk desk, List<Borrower> borrowers)
    {
        var seen = new Seen();
        foreach (var borrower in borrowers) { await seen.ReadAsync(desk, borrower); }
        foreach (var fund in Collecting.Funds) { await seen.ReadAsync(desk, fund); }
        return seen;
    }
}
