using System.Text;

namespace LineBot.Simulator.Host;

/// <summary>Polls one queue and calls its function: leases, dequeue counts, delays after failure, poison.</summary>
internal sealed class QueueListener(QueueFunction function, QueueOptions options, QueueService queues, Invoker invoker, HostLog log)
    : IDisposable
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan ShortestPoll = TimeSpan.FromMilliseconds(100);
    private readonly SemaphoreSlim places = new(options.MostAtOnce, options.MostAtOnce);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var pause = ShortestPoll;
        while (!cancellationToken.IsCancellationRequested)
        {
            var found = await TryPollAsync(cancellationToken);
            pause = found ? ShortestPoll : Longer(pause);
            if (!found) { await Task.Delay(pause, TimeProvider.System, cancellationToken); }
        }
    }

    public string Queue => function.Queue;

    public Task CreateAsync(CancellationToken cancellationToken) => queues.CreateAsync(function.Queue, cancellationToken);

    public Task AddAsync(byte[] content, CancellationToken cancellationToken) => queues.AddAsync(
        function.Queue, options.IsBase64 ? Convert.ToBase64String(content) : Encoding.UTF8.GetString(content), cancellationToken);

    public Task<int> CountAsync(CancellationToken cancellationToken) => queues.CountAsync(function.Queue, cancellationToken);

    public void Dispose() => places.Dispose();

    private async Task<bool> TryPollAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WaitForPlacesAsync(cancellationToken);
            var messages = await queues.TakeAsync(function.Queue, Math.Min(32, options.BatchSize), Lease, cancellationToken);
            foreach (var message in messages ?? [])
            {
                await places.WaitAsync(cancellationToken);
                _ = HandleAsync(message, cancellationToken);
            }
            return messages is { Length: > 0 };
        }
        catch (Exception e) when (QueueService.IsOfTheMoment(e, cancellationToken))
        {
            log.Complain($"queue {function.Queue} cannot be read: {e.Message}");
            return false;
        }
    }

    /// <summary>A new batch is fetched once no more than the threshold still run.</summary>
    private async Task WaitForPlacesAsync(CancellationToken cancellationToken)
    {
        while (options.MostAtOnce - places.CurrentCount > options.NewBatchThreshold)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, cancellationToken);
        }
    }

    private async Task HandleAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        try
        {
            if (!TryDecode(message.Text, out var content))
            {
                log.Complain($"a message in {function.Queue} is not base64: moved to poison without a call");
                await PoisonAsync(message, message.PopReceipt, cancellationToken);
                return;
            }
            await CallAsync(message, content, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host goes away; the lease runs out and another host takes the message.
        }
        catch (Exception e) when (QueueService.IsOfTheMoment(e, cancellationToken))
        {
            log.Complain($"queue {function.Queue} failed after a call: {e.Message}");
        }
        finally
        {
            places.Release();
        }
    }

    private async Task CallAsync(QueueMessage message, byte[] content, CancellationToken cancellationToken)
    {
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var renewing = RenewAsync(message, done.Token);
        var succeeded = await invoker.InvokeAsync(function, Envelope.OfMessage(function, message, content), cancellationToken);
        await done.CancelAsync();
        var receipt = await renewing;

        if (succeeded) { await queues.DeleteAsync(function.Queue, message.Id, receipt, cancellationToken); }
        else if (message.DequeueCount >= options.MaxDequeueCount) { await PoisonAsync(message, receipt, cancellationToken); }
        else { await queues.ShowAfterAsync(function.Queue, message.Id, receipt, options.VisibilityTimeout, cancellationToken); }
    }

    /// <summary>Keeps the lease while the function runs; returns the receipt that is good at the end.</summary>
    private async Task<string> RenewAsync(QueueMessage message, CancellationToken done)
    {
        var receipt = message.PopReceipt;
        try
        {
            while (true)
            {
                await Task.Delay(Lease / 2, TimeProvider.System, done);
                receipt = await queues.ShowAfterAsync(function.Queue, message.Id, receipt, Lease, done) ?? receipt;
            }
        }
        catch (OperationCanceledException)
        {
            return receipt;
        }
    }

    private async Task PoisonAsync(QueueMessage message, string receipt, CancellationToken cancellationToken)
    {
        if (!function.Queue.EndsWith("-poison", StringComparison.Ordinal))
        {
            log.Complain($"a message in {function.Queue} failed {message.DequeueCount} times: moved to {function.Queue}-poison");
            await queues.PutAsync($"{function.Queue}-poison", message.Text, cancellationToken);
        }
        await queues.DeleteAsync(function.Queue, message.Id, receipt, cancellationToken);
    }

    private bool TryDecode(string text, out byte[] content)
    {
        content = Encoding.UTF8.GetBytes(text);
        if (!options.IsBase64) { return true; }
        var decoded = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, decoded, out var length)) { return false; }
        content = decoded[..length];
        return true;
    }

    private TimeSpan Longer(TimeSpan pause)
    {
        var next = pause * (1.5 + Random.Shared.NextDouble());
        return next < options.MaxPollingInterval ? next : options.MaxPollingInterval;
    }
}
