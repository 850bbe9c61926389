using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LineBot.Simulator.Host;

/// <summary>Starts the custom handler, knows when it is ready, and starts it again after a crash by the host's rules.</summary>
internal sealed class HandlerProcess(string root, HostFile file, IReadOnlyDictionary<string, string> settings, HostLog log) : IDisposable
{
    private const int ErrorsMax = 3;
    private const int ExitAndRestart = 200;
    private static readonly TimeSpan ErrorWindow = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Ping = TimeSpan.FromMilliseconds(25);
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(2) };
    private readonly Queue<DateTimeOffset> errors = new();
    private readonly Lock gate = new();
    private TaskCompletionSource<bool> ready = NotReady();
    private ChildProcess? child;
    private bool isKilledOnPurpose;

    public Uri Address { get; private set; } = new("http://127.0.0.1:0/");

    /// <summary><c>starting</c>, <c>running</c>, <c>paused</c>, <c>ended</c> (exit code 0: never restarted), <c>stopped</c> (crashed too often).</summary>
    public string State { get; private set; } = "starting";

    public int Starts { get; private set; }

    /// <summary>Runs the handler until the host stops or gives up.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var exitCode = await RunOnceAsync(cancellationToken);
            if (cancellationToken.IsCancellationRequested || !MayRestart(exitCode)) { return; }
            await WaitWhilePausedAsync(cancellationToken);
        }
    }

    /// <summary>False once the handler will not come back.</summary>
    public Task<bool> WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        lock (gate) { return ready.Task.WaitAsync(cancellationToken); }
    }

    /// <summary>As an operator's <c>kill -9</c> or a machine that goes away: not held against the handler.</summary>
    public void Kill()
    {
        isKilledOnPurpose = true;
        child?.Kill();
    }

    public void Pause()
    {
        State = "paused";
        Kill();
    }

    public void Resume()
    {
        if (State == "paused") { State = "starting"; }
    }

    public void Dispose()
    {
        child?.Dispose();
        http.Dispose();
    }

    private async Task<int> RunOnceAsync(CancellationToken cancellationToken)
    {
        isKilledOnPurpose = false;
        State = "starting";
        Starts++;
        var port = FreePort();
        Address = new($"http://127.0.0.1:{port}/");
        using var running = Start(port);
        child = running;
        using var stop = cancellationToken.Register(running.Kill);
        if (await IsReadyAsync(running, cancellationToken))
        {
            State = "running";
            lock (gate) { ready.TrySetResult(true); }
            log.Tell($"the handler answers on port {port}");
        }
        else if (!running.Exit.IsCompleted)
        {
            log.Complain($"the handler did not listen on FUNCTIONS_CUSTOMHANDLER_PORT within {file.InitializationTimeout}");
            running.Kill();
        }
        var exitCode = await running.Exit;
        lock (gate)
        {
            if (ready.Task.IsCompleted) { ready = NotReady(); }
        }
        return exitCode;
    }

    private ChildProcess Start(int port)
    {
        var own = Path.Combine(root, file.Executable);
        var number = port.ToString(CultureInfo.InvariantCulture);
        var id = Guid.NewGuid().ToString();
        var environment = new Dictionary<string, string>(settings)
        {
            ["FUNCTIONS_CUSTOMHANDLER_PORT"] = number,
            ["FUNCTIONS_CUSTOMHANDLER_WORKER_ID"] = id,
            ["FUNCTIONS_HTTPWORKER_PORT"] = number,
            ["FUNCTIONS_HTTPWORKER_ID"] = id,
            ["FUNCTIONS_APP_ROOT_PATH"] = root,
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:1",   // The host's own address is inherited; a handler must not listen there.
        };
        return ChildProcess.Start(
            File.Exists(own) ? own : file.Executable, file.Arguments, Path.Combine(root, file.WorkingDirectory), environment, log.Printed);
    }

    /// <summary>Any HTTP answer means ready, also 404 and 500.</summary>
    private async Task<bool> IsReadyAsync(ChildProcess running, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!running.Exit.IsCompleted && TimeProvider.System.GetElapsedTime(started) < file.InitializationTimeout)
        {
            if (cancellationToken.IsCancellationRequested) { return false; }
            try
            {
                using var answer = await http.GetAsync(Address, cancellationToken);
                return true;
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                await Task.WhenAny(running.Exit, Task.Delay(Ping, TimeProvider.System, CancellationToken.None));
            }
        }
        return false;
    }

    private bool MayRestart(int exitCode)
    {
        if (State == "paused" || isKilledOnPurpose || exitCode == ExitAndRestart) { return true; }
        if (exitCode == 0)
        {
            return GiveUp("ended", "the handler ended with exit code 0, which the host takes for meant: it is not started again");
        }
        log.Complain($"the handler ended with exit code {exitCode}");
        var now = TimeProvider.System.GetUtcNow();
        while (errors.TryPeek(out var first) && now - first > ErrorWindow) { errors.Dequeue(); }
        errors.Enqueue(now);
        return errors.Count < ErrorsMax || GiveUp(
            "stopped", $"the handler failed {ErrorsMax} times within 30 minutes: the host shuts down");
    }

    private bool GiveUp(string state, string reason)
    {
        State = state;
        log.Complain(reason);
        lock (gate) { ready.TrySetResult(false); }
        return false;
    }

    private async Task WaitWhilePausedAsync(CancellationToken cancellationToken)
    {
        while (State == "paused") { await Task.Delay(Ping, TimeProvider.System, cancellationToken); }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static TaskCompletionSource<bool> NotReady() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
