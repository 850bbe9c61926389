using System.Text;
using System.Text.RegularExpressions;
using LineBot.TestKit.FakeLine;
using LineBot.TestKit.Storage;

namespace LineBot.Functions.Faults;

/// <summary>
/// Everything that the app asks of storage and of LINE passes here: it is counted, and at one call of one step things go wrong. A process
/// that died reaches nothing any more.
/// </summary>
internal sealed partial class Wire
{
    /// <summary>The tries after the first one that storage's clients make.</summary>
    private const int FurtherTries = 2;

    private readonly Lock gate = new();
    private readonly List<WireCall> calls = [];
    private readonly Dictionary<string, int> seen = [];
    private readonly HashSet<string> dead = [];
    private int step;
    private int triesLeft;
    private WireCall? armed;
    private FaultKind kind;

    /// <summary>Writes the names of a story's people in the place of their numbers.</summary>
    public Masks Masks { get; set; } = new([]);

    /// <summary>Nothing is counted while a stage is set.</summary>
    public bool IsQuiet { get; private set; } = true;

    public bool WasHit { get; private set; }

    /// <summary>Ends when the process dies.</summary>
    public TaskCompletionSource Death { get; private set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<WireCall> Calls
    {
        get { lock (gate) { return [.. calls.Order()]; } }
    }

    public void Begin(WireCall? at, FaultKind what)
    {
        lock (gate)
        {
            (armed, kind, WasHit, triesLeft) = (at, what, false, 0);
            calls.Clear();
        }
    }

    public void BeginStep(int number)
    {
        lock (gate)
        {
            (step, IsQuiet) = (number, false);
            seen.Clear();
        }
    }

    public void EndStep() => IsQuiet = true;

    public void Resurrect() => Death = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public StorageFault? Meet(StorageCall call, string host)
    {
        var isRead = call.Method is "GET" or "HEAD";
        var met = Meet(host, new(0, Masks.Of(Name(call)), 0) { IsRead = isRead, IsConditional = EntityTags.AreIn(call.Body) || call.IsConditional });
        return met switch
        {
            null => null,
            FaultKind.Busy => StorageFault.Busy,
            FaultKind.Error => StorageFault.Error,
            FaultKind.AnswerLost or FaultKind.AnswersLost or FaultKind.DiesAfter => StorageFault.AnswerLost,
            FaultKind.Late => StorageFault.Late,
            FaultKind.Rival => StorageFault.Rival,
            FaultKind.DoneButError => StorageFault.DoneButError,
            _ => StorageFault.Down,
        };
    }

    public LineFault? Meet(LineRequest request)
    {
        var what = $"line: {request.Path}" + (request.To is { } to ? $" to {to}" : "");
        return Meet(request.AccessToken ?? "", new(0, Masks.Of(what), 0) { IsLine = true, IsRead = request.IsRead }) switch
        {
            null => null,
            FaultKind.Busy => LineFault.RateLimited,
            FaultKind.Error => LineFault.ServerError,
            FaultKind.AnswerLost or FaultKind.DiesAfter => LineFault.AcceptedButLost,
            FaultKind.Late => LineFault.AcceptedButLate,
            FaultKind.DoneButError => LineFault.AcceptedButServerError,
            _ => LineFault.Broken,
        };
    }

    private FaultKind? Meet(string host, WireCall call)
    {
        lock (gate)
        {
            if (dead.Contains(host)) { return FaultKind.DiesBefore; }
            if (IsQuiet) { return null; }
            seen[call.What] = seen.GetValueOrDefault(call.What) + 1;
            call = call with { Step = step, Occurrence = seen[call.What] };
            calls.Add(call);
            return IsHit(call) ? Happen(host) : null;
        }
    }

    private bool IsHit(WireCall call)
    {
        if (armed is null || call.Step != armed.Step || call.What != armed.What) { return false; }
        if (WasHit) { return triesLeft-- > 0; }
        return call.Occurrence == armed.Occurrence;
    }

    private FaultKind Happen(string host)
    {
        if (!WasHit && kind is FaultKind.Error or FaultKind.Broken or FaultKind.AnswersLost && armed is { IsLine: false }) { triesLeft = FurtherTries; }
        WasHit = true;
        if (kind is FaultKind.DiesBefore or FaultKind.DiesAfter)
        {
            dead.Add(host);
            Death.TrySetResult();
        }

        return kind;
    }

    /// <summary>Without what differs each time: receipts, and the parts of a transaction but their tables.</summary>
    private static string Name(StorageCall call)
    {
        var path = Uri.UnescapeDataString(call.Path).Replace("/devstoreaccount1", "", StringComparison.Ordinal);
        if (call.Service != "table") { path = QueueMessageId().Replace(path.Split('?')[0], "/messages/one"); }
        if (!path.EndsWith("/$batch", StringComparison.Ordinal)) { return $"{call.Service}: {call.Method} {path}"; }
        var parts = InnerCall().Matches(Encoding.UTF8.GetString(call.Body.Span)).Select(match => match.Groups["what"].Value).Distinct();
        return $"table: transaction of {string.Join(", ", parts)}";
    }

    [GeneratedRegex("/messages/.+$")]
    private static partial Regex QueueMessageId();

    [GeneratedRegex(@"\n(POST|PUT|PATCH|MERGE|DELETE) http://[^/]+/devstoreaccount1/(?<what>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex InnerCall();
}
