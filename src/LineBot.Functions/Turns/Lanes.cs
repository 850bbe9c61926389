namespace LineBot.Functions.Turns;

/// <summary>
/// One turn at a time for each person, the earliest event first, people side by side. Between processes the conversation's
/// ETag does the same; here it only saves turns that would have to run again.
/// </summary>
internal sealed class Lanes(int waitingMax)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, PriorityQueue<TaskCompletionSource<IDisposable>, (long Timestamp, long Arrival)>> lanes = [];
    private int waiting;
    private long arrivals;

    /// <summary>Waits for this person's earlier events. Dispose what it returns when the turn is over.</summary>
    /// <exception cref="LanesFullException">So many wait already that this event had better come back later.</exception>
    public async Task<IDisposable> EnterAsync(string person, long timestamp, CancellationToken cancellationToken)
    {
        var entry = new TaskCompletionSource<IDisposable>(TaskCreationOptions.RunContinuationsAsynchronously);
        if (IsFree(person, timestamp, entry)) { return new Lease(this, person); }
        await using var cancelled = cancellationToken.Register(() => entry.TrySetCanceled(cancellationToken));
        return await entry.Task;
    }

    private bool IsFree(string person, long timestamp, TaskCompletionSource<IDisposable> entry)
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
                if (next.TrySetResult(new Lease(this, person))) { return; }
            }
            lanes.Remove(person);
        }
    }

    private sealed class Lease(Lanes lanes, string person) : IDisposable
    {
        private bool left;

        public void Dispose()
        {
            if (!Interlocked.Exchange(ref left, true)) { lanes.Leave(person); }
        }
    }
}

/// <summary>The process has all the waiting turns it can hold; the kept copy of the event brings it back.</summary>
internal sealed class LanesFullException() : Exception("Too many events wait for their turn.");
