namespace LineBot.Simulator.Line;

/// <summary>One method of one path, with what LINE demands before it looks at the request.</summary>
internal sealed record LineEndpoint(string Method, string Path, Func<LineCall, Task<LineAnswer>> Handle)
{
    public LineEndpoint(string method, string path, Func<LineCall, LineAnswer> handle)
        : this(method, path, call => Task.FromResult(handle(call)))
    {
    }

    public Rate Rate { get; init; } = Rate.Usual;

    /// <summary>On <c>api-data.line.me</c>; everything else is on <c>api.line.me</c>.</summary>
    public bool IsOnDataHost { get; init; }

    public bool NeedsToken { get; init; } = true;

    public bool TakesJson { get; init; }

    public bool TakesRetryKey { get; init; }

    public string Name => $"{Method} {Path}";
}

/// <summary>Calls per time that one endpoint of one channel takes.</summary>
internal sealed record Rate(int Calls, TimeSpan Per)
{
    public static Rate Usual { get; } = PerSecond(2_000);

    public static Rate PerSecond(int calls) => new(calls, TimeSpan.FromSeconds(1));

    public static Rate PerMinute(int calls) => new(calls, TimeSpan.FromMinutes(1));

    public static Rate PerHour(int calls) => new(calls, TimeSpan.FromHours(1));
}

/// <summary>A feature's part of LINE's API.</summary>
internal interface ILineEndpoints
{
    IEnumerable<LineEndpoint> Endpoints { get; }
}
