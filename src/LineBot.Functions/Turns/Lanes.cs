namespace LineBot.Functions.Turns;

/// <summary>
/// One turn at a time for each person, the earliest event first, people side by side, but only so many at once: in a burst the safety
/// copies of all go before the turns of most, so that LINE has its answer in time. Between processes the conversation's ETag keeps a
/// person's turns apart; here it only saves those that would have to run again.
/// </summary>
internal sealed class Lanes(int atOnce, int waitingMax) : IDisposable
{
    private readonly SemaphoreSlim places = new(atOnce, atOnce);
    private readonly Lock gate = new();
    private readonly Dictionary<string, PriorityQueue<TaskCompletionSource, (long Timestamp, long Arrival)>> lanes = [];
    private int waiting;
    private long arrivals;

    /// <summary>No place is free: whoever comes now waits.</summary>
    public bool AreFull => places.CurrentCount == 0;

    /// <summary>Waits for this person's earlier events, and for a place. Dispose what it returns when the turn is over.</summary>
    /// <exception cref="LanesFullException">So many wait already that this event had better come back later.</exception>
    public async Task<IDisposable> EnterAsync(string person, long timestamp, CancellationToken cancellationToken)
    {
        await WaitInLaneAsync(person, timestamp, cancellationToken);
        try
        {
            await places.WaitAsync(cancellationToken);
            return new Lease(this, person);
        }
        catch (OperationCanceledException)
        {
            Leave(person);
            throw;
        }
    }

    public void Dispose() => places.Dispose();

    private async ValueTask WaitInLaneAsync(string person, long timestamp, CancellationToken cancellationToken)
    {
        var entry = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (IsFree(person, timestamp, entry)) { return; }
        await using var cancelled = cancellationToken.Register(() => entry.TrySetCanceled(cancellationToken));
        await entry.Task;
    }

    private bool IsFree(string person, long timestamp, TaskCompletionSource entry)
    {
        lock (gate)
        {
            if (lanes.TryAdd(person, new())) { return true; }
            if (waiting == waitingMax) { throw new LanesFullException(); }
            waiting++;
            lanes[person].Enqueue(entry, (timestamp, arrivals++));
            return false;
        }
    }

    private void Leave(string person)
    {
        lock (gate)
        {
            while (lanes[person].TryDequeue(out var next, out _))
            {
                waiting--;
                if (next.TrySetResult()) { return; }
            }
            lanes.Remove(person);
        }
    }

    private sealed class Lease(Lanes lanes, string person) : IDisposable
    {
        private bool left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref left, true)) { return; }
            lanes.places.Release();
            lanes.Leave(person);
        }
    }
}

/// <summary>The process has all the waiting turns it can hold; the kept copy of the event brings it back.</summary>
internal sealed class LanesFullException() : Exception("Too many events wait for their turn.");
