namespace LineBot.EndToEnd.Everyday;

/// <summary>
/// Everyday jobs, each a file that reads like the chat, played on the whole thing: phone, webhook, dialog, storage, reply. In the order of
/// their names, because numbers run on from one to the next. LINEBOT_REWRITE=1 writes down what is said now.
/// </summary>
public class EverydayJobTests(StillDesk desk) : IClassFixture<StillDesk>
{
    private static readonly bool Rewrites = Environment.GetEnvironmentVariable("LINEBOT_REWRITE") == "1";

    [Fact]
    public async Task Each_reads_as_written_and_costs_few_taps()
    {
        desk.MustStand();
        var (faults, phones) = (new List<string>(), new Dictionary<string, ChatOnPhone>(StringComparer.Ordinal));
        ChatOnPhone PhoneOf(string person) => phones.TryGetValue(person, out var phone) ? phone : phones[person] = new(desk, person);
        foreach (var person in Transcript.People) { await PhoneOf(person).TakeUpAsync(hasActed: false); }
        foreach (var transcript in Transcript.All)
        {
            var played = await transcript.PlayAsync(PhoneOf);
            if (Rewrites) { transcript.Record(played.Text); }
            else if (played.Text != transcript.Recorded) { faults.Add($"{transcript.Name} reads differently:\n{FirstDifference(transcript.Recorded, played.Text)}"); }
            if (played.Taps > transcript.TapsMax) { faults.Add($"{transcript.Name} costs {played.Taps} taps, {transcript.TapsMax} are allowed."); }
            if (played.Messages > transcript.MessagesMax) { faults.Add($"{transcript.Name} costs {played.Messages} messages, {transcript.MessagesMax} are allowed."); }
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public void No_job_is_allowed_more_than_the_house_promises()
    {
        Transcript.All.Count.ShouldBeGreaterThanOrEqualTo(10);
        Transcript.All.ShouldAllBe(transcript => transcript.TapsMax <= (transcript.Name.Contains("balance", StringComparison.Ordinal) ? 1 : 3));
        Transcript.All.ShouldAllBe(transcript => transcript.MessagesMax <= 6);
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var at = Enumerable.Range(0, Math.Max(before.Length, after.Length)).First(line => before.ElementAtOrDefault(line) != after.ElementAtOrDefault(line));
        return $"line {at + 1}: '{before.ElementAtOrDefault(at)}' is now '{after.ElementAtOrDefault(at)}'\n\n{actual}";
    }
}
