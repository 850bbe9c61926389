using LineBot.Simulator.Clock;

namespace LineBot.Simulator.Host;

/// <summary>Stands in for the Azure Functions host: reads the same files of an app's folder and keeps the host's contract.</summary>
internal sealed class FunctionsHost : IAsyncDisposable
{
    private const int PutsAtOnce = 8;
    private readonly CancellationTokenSource stopping = new();
    private readonly HandlerProcess handler;
    private readonly Invoker invoker;
    private readonly HttpFront front;
    private readonly QueueListener[] listeners;
    private readonly QueueService[] services;
    private readonly TimerRunner timers;
    private readonly List<Task> running = [];

    public FunctionsHost(string root, IReadOnlyDictionary<string, string> settings, VirtualClock clock, HostLog log)
    {
        var file = HostFile.Read(root, settings);
        Functions = Function.ReadAll(root);
        Log = log;
        handler = new(root, file, settings, log);
        invoker = new(handler, file, log, clock);
        front = new(handler, file, log);
        var queues = Functions.OfType<QueueFunction>()
            .Select(function => (Function: function, Service: Service(function, settings))).ToArray();
        services = [.. queues.Select(queue => queue.Service)];
        listeners = [.. queues.Select(queue => new QueueListener(queue.Function, file.Queues, queue.Service, invoker, log))];
        timers = new([.. Functions.OfType<TimerFunction>()], invoker, clock);
        clock.Follow(timers);
    }

    public Function[] Functions { get; }

    public HostLog Log { get; }

    public HandlerProcess Handler => handler;

    public string Address => front.Address;

    /// <summary>Where webhooks go: the first function that takes POST.</summary>
    public string? WebhookAddress =>
        Functions.OfType<HttpFunction>().FirstOrDefault(function => function.Methods.Contains("POST")) is { } function
            ? $"{Address}/{front.RoutePrefix}/{function.Route}"
            : null;

    /// <summary>Starts everything and returns once the handler answers; false when it will not.</summary>
    public async Task<bool> StartAsync(int port, Dictionary<string, string> settings, CancellationToken cancellationToken)
    {
        await front.StartAsync(Functions.OfType<HttpFunction>(), port, cancellationToken);
        settings["LineBot__PublicBaseUrl"] = Address;   // Known only now, and the handler starts next.
        running.Add(handler.RunAsync(stopping.Token));
        if (!await handler.WaitUntilReadyAsync(cancellationToken)) { return false; }
        running.AddRange(listeners.Select(listener => listener.RunAsync(stopping.Token)));
        return true;
    }

    public Task<bool> FireAsync(string timer, CancellationToken cancellationToken) => timers.FireAsync(timer, cancellationToken);

    /// <summary>Puts messages into a queue that a function listens to, as any other service would.</summary>
    public async Task PutAsync(string queue, IEnumerable<byte[]> contents, CancellationToken cancellationToken)
    {
        var listener = listeners.FirstOrDefault(listener => listener.Queue == queue)
            ?? throw RefusalException.NotFound($"No function listens to a queue {queue}.");
        await listener.CreateAsync(cancellationToken);
        await Parallel.ForEachAsync(
            contents,
            new ParallelOptions { MaxDegreeOfParallelism = PutsAtOnce, CancellationToken = cancellationToken },
            async (content, token) => await listener.AddAsync(content, token));
    }

    /// <summary>Nothing runs, and no queue holds anything, not even out of sight.</summary>
    public async Task<bool> IsIdleAsync(CancellationToken cancellationToken)
    {
        if (invoker.Running > 0) { return false; }
        var counts = await Task.WhenAll(listeners.Select(listener => listener.CountAsync(cancellationToken)));
        return counts.Sum() == 0 && invoker.Running == 0;
    }

    /// <summary>The handler is killed without warning, as the host does.</summary>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        try
        {
            await Task.WhenAll(running);
        }
        catch (OperationCanceledException)
        {
            // That is how listeners end.
        }
        await front.DisposeAsync();
        handler.Dispose();
        invoker.Dispose();
        foreach (var listener in listeners) { listener.Dispose(); }
        foreach (var service in services) { service.Dispose(); }
        stopping.Dispose();
    }

    private static QueueService Service(QueueFunction function, IReadOnlyDictionary<string, string> settings) =>
        settings.TryGetValue(function.Connection, out var connection)
            ? new(StorageAccount.Parse(connection))
            : throw new Startup.StartException($"{function.Name}/function.json wants the setting {function.Connection}, which is missing.");
}
