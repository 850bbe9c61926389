using System.Globalization;
using System.Text;
using System.Text.Json;
using Azure.Data.Tables;
using LineBot.Storage.Connection;
using LineBot.Storage.Ledger;
using LineBot.Storage.Pots;
using LineBot.Storage.Queues;
using LineBot.TestKit.FakeLine;

namespace LineBot.Functions.Faults;

/// <summary>How a story ended: every row of every table, and every message that somebody got to see, with names in the place of ids.</summary>
/// <param name="Rows">By table and keys.</param>
/// <param name="Seen">What was seen by whom, and how often.</param>
/// <param name="Faults">What is wrong by itself: a chain that does not verify, work that nobody does.</param>
internal sealed record Outcome(IReadOnlyDictionary<string, string> Rows, IReadOnlyDictionary<string, int> Seen, IReadOnlyList<string> Faults)
{
    /// <summary>Which copy of an event did it, and when, is free.</summary>
    private static readonly string[] Free = ["PartitionKey", "RowKey", "odata.etag", "Timestamp", "Copy", "Delivered"];

    /// <summary>When a process started is no part of a story.</summary>
    private const string Starts = "+timers";

    private const string LinkCodes = "LinkCodes";

    public static async Task<Outcome> ReadAsync(Stage stage, CancellationToken cancellationToken)
    {
        var tables = StorageConnection.From(_ => stage.Hosts.Azurite.ConnectionString).CreateTables();
        var rows = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in TableNames.All)
        {
            await foreach (var row in tables.GetTableClient(name).QueryAsync<TableEntity>(cancellationToken: cancellationToken))
            {
                if (row.PartitionKey != Starts) { Add(rows, name, row, stage.Fund.Masks); }
            }
        }

        foreach (var (person, menu) in MenusOf(stage)) { rows.Add($"menu of {person}", menu); }
        return new(rows, SeenIn(stage), [.. await FaultsAsync(tables, stage, cancellationToken)]);
    }

    /// <summary>In what this outcome differs from the one that it should be.</summary>
    public IEnumerable<Difference> From(Outcome expected)
    {
        foreach (var fault in Faults) { yield return new(DifferenceKind.Broken, fault); }
        foreach (var key in expected.Rows.Keys.Union(Rows.Keys).Where(key => expected.Rows.GetValueOrDefault(key) != Rows.GetValueOrDefault(key)))
        {
            yield return new(DifferenceKind.Stored, $"{key}: {Apart(Rows.GetValueOrDefault(key, "(none)"), expected.Rows.GetValueOrDefault(key, "(none)"))}");
        }

        foreach (var said in expected.Seen.Keys.Union(Seen.Keys))
        {
            var (times, due) = (Seen.GetValueOrDefault(said), expected.Seen.GetValueOrDefault(said));
            if (due == 0) { yield return new(DifferenceKind.OtherWords, said); }
            else if (times == 0) { yield return new(DifferenceKind.NotSeen, said); }
            else if (times != due) { yield return new(times > due ? DifferenceKind.SeenAgain : DifferenceKind.NotSeen, said); }
        }
    }

    /// <summary>The story went its way, so that there was something to disturb.</summary>
    public void ShouldProve(Story story)
    {
        var rows = Rows.Select(row => $"{row.Key}: {row.Value}").ToList();
        rows.Concat(Seen.Keys).ShouldContain(one => one.Contains(story.Proof, StringComparison.Ordinal), $"Nowhere stands {story.Proof}.");
        if (story.Gone is { } gone) { rows.ShouldNotContain(row => row.Contains(gone, StringComparison.Ordinal), $"There is still {gone}."); }
    }

    private static void Add(SortedDictionary<string, string> rows, string table, TableEntity row, Masks masks)
    {
        var values = row.Where(column => !Free.Contains(column.Key))
            .Select(column => $"{column.Key}={masks.Of(Written(column.Value))}").Order(StringComparer.Ordinal);
        var partition = table == LinkCodes ? "(digits)" : row.PartitionKey;   // It begins a hash.
        var key = masks.Of($"{table} {partition} {row.RowKey}");
        for (var same = 2; !rows.TryAdd(key, string.Join("; ", values)); same++) { key = $"{key} ({same})"; }
    }

    private static string Written(object? value) => value switch
    {
        DateTimeOffset or DateTime => "(time)",
        byte[] json => Encoding.UTF8.GetString(json),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };

    /// <summary>From a little before the first letter that differs.</summary>
    private static string Apart(string one, string other)
    {
        var same = Math.Max(0, one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count() - 40);
        return $"{Cut(one)} instead of {Cut(other)}";

        string Cut(string text) => text[same..Math.Min(text.Length, same + 300)];
    }

    /// <summary>What LINE shows below each chat.</summary>
    private static IEnumerable<(Person Person, string Menu)> MenusOf(Stage stage)
    {
        var menus = stage.Hosts.Line.RichMenus;
        return Enum.GetValues<Person>().Where(person => menus.LinkedTo(stage.Fund.UserOf(person).Value) is not null)
            .Select(person => (person, menus.All[menus.LinkedTo(stage.Fund.UserOf(person).Value)!]["name"]!.ToString()));
    }

    private static Dictionary<string, int> SeenIn(Stage stage) => stage.Hosts.Line.Calls
        .Where(call => call.Accepted && call.Body.ValueKind == JsonValueKind.Object && call.Body.TryGetProperty("messages", out _))
        .SelectMany(call => RecipientsOf(call, stage).Select(who => $"{who}: {stage.Fund.Masks.Of(call.Body.GetProperty("messages").GetRawText())}"))
        .CountBy(said => said).ToDictionary();

    private static IEnumerable<string> RecipientsOf(LineCall call, Stage stage) => call.Body.TryGetProperty("to", out var to) switch
    {
        false => [stage.Tokens[call.Body.GetProperty("replyToken").GetString()!].ToString()],
        true when to.ValueKind == JsonValueKind.Array => to.EnumerateArray().Select(one => stage.Fund.Masks.Of(one.GetString()!)),
        true => [stage.Fund.Masks.Of(to.GetString()!)],
    };

    private static async Task<IEnumerable<string>> FaultsAsync(TableServiceClient tables, Stage stage, CancellationToken cancellationToken)
    {
        var books = await new LedgerCheck(tables).RunAsync(stage.Fund.Id, cancellationToken).Where(book => book.Fault is not null).ToListAsync(cancellationToken);
        var pots = await new PotCheck(tables).RunAsync(stage.Fund.Id, cancellationToken).Where(pot => pot.Fault is not null).ToListAsync(cancellationToken);
        return
        [
            .. books.Select(book => $"{book.Membership} {book.Book}: {book.Fault}"),
            .. pots.Select(pot => $"pot {pot.Pot}: {pot.Fault}"),
            .. stage.Poisoned.Select(queue => $"The host gave up on a message of {queue}."),
            .. await LaidAsideAsync(stage, cancellationToken),
        ];
    }

    /// <summary>What a process had in hand when it ended is out of sight for a minute, and it is listed already.</summary>
    private static async Task<IEnumerable<string>> LaidAsideAsync(Stage stage, CancellationToken cancellationToken)
    {
        var queues = StorageConnection.From(_ => stage.Hosts.Azurite.ConnectionString).CreateQueues();
        var counts = await Task.WhenAll(QueueNames.Working.Select(async name => (Name: name, (await queues.Queue(QueueNames.PoisonOf(name)).PeekAsync(32, cancellationToken)).Count)));
        return counts.Where(queue => queue.Count > 0).Select(queue => $"{queue.Count} messages of {queue.Name} are laid aside.");
    }
}

/// <summary>One thing that is not as it should be.</summary>
internal sealed record Difference(DifferenceKind Kind, string What)
{
    public override string ToString() => $"{Kind}: {What}";
}

/// <summary>What is not as it should be.</summary>
internal enum DifferenceKind
{
    Broken,
    Stored,
    NotSeen,
    SeenAgain,
    OtherWords,
}
