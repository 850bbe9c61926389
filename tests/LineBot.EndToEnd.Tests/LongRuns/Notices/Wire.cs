using System.Text.Json;

namespace LineBot.EndToEnd.LongRuns.Notices;

/// <summary>What LINE's side saw of the pushes: when each call came, what was done to it, and whose telephone showed what.</summary>
internal sealed class Wire
{
    private readonly Lock gate = new();
    private readonly List<long> calls = [];
    private readonly Dictionary<string, int> faults = [];
    private readonly Dictionary<string, int> shown = [];

    public void Hear(string kind, JsonElement data)
    {
        lock (gate)
        {
            if (kind == "message" && data.GetProperty("via").GetString() == "push") { Count(shown, data.GetProperty("chat").GetString()!); }
            if (kind == "wire" && data.GetProperty("path").GetString() == "/v2/bot/message/push") { Count(data); }
        }
    }

    public int Shown { get { lock (gate) { return shown.Count; } } }

    public int Calls { get { lock (gate) { return calls.Count; } } }

    /// <summary>Refused by the limit itself, not by an injected fault.</summary>
    public int OverTheLimit { get; private set; }

    public IReadOnlyDictionary<string, int> Faults { get { lock (gate) { return new SortedDictionary<string, int>(faults); } } }

    /// <summary>Who was shown the same thing twice.</summary>
    public IReadOnlyList<string> Doubled { get { lock (gate) { return [.. shown.Where(one => one.Value > 1).Select(one => one.Key)]; } } }

    /// <summary>The most calls that came within any one second, wherever it begins.</summary>
    public int MostInASecond()
    {
        lock (gate)
        {
            calls.Sort();
            var (most, first) = (0, 0);
            for (var last = 0; last < calls.Count; last++)
            {
                while (calls[last] - calls[first] >= TimeSpan.TicksPerSecond) { first++; }
                most = Math.Max(most, last - first + 1);
            }

            return most;
        }
    }

    private void Count(JsonElement entry)
    {
        calls.Add(entry.GetProperty("at").GetDateTimeOffset().UtcTicks);
        if (entry.TryGetProperty("fault", out var fault)) { Count(faults, fault.GetString()!); }
        else if (entry.GetProperty("status").GetInt32() == 429) { OverTheLimit++; }
    }

    private static void Count(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
