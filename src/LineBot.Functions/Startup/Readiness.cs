namespace LineBot.Functions.Startup;

/// <summary>Whether the storage that every turn needs has been found in order since the start.</summary>
internal sealed class Readiness
{
    private volatile bool isReady;

    public bool IsReady => isReady;

    public void Reached() => isReady = true;
}
