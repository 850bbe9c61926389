namespace LineBot.Line.Client;

/// <summary>The caller's wish to stop and the client's own patience, in one token.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly CancellationTokenSource patience;
    private readonly CancellationTokenSource both;

    public Deadline(TimeSpan timeout, TimeProvider clock, CancellationToken caller)
    {
        patience = new(timeout, clock);
        both = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, caller);
    }

    public CancellationToken Token => both.Token;

    public string Reason => patience.IsCancellationRequested ? "LINE did not answer in time." : "The caller gave up waiting.";

    public void Dispose()
    {
        both.Dispose();
        patience.Dispose();
    }
}
