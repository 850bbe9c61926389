namespace LineBot.Fuzz.Running;

/// <summary>One way by which bytes of others come in.</summary>
/// <param name="Name">Names it in the figures, and when a body is to be tried again.</param>
/// <param name="BeginAsync">What stands at the beginning of an episode; chosen by the dice alone, so that an episode can be repeated.</param>
/// <param name="Allowance">What one body may cost.</param>
internal sealed record Entrance(string Name, Func<Random, Task<Episode>> BeginAsync, Allowance Allowance)
{
    /// <summary>Bodies after which everything begins anew.</summary>
    public int EpisodeLength { get; init; } = 200;

    /// <summary>An entrance that remembers nothing.</summary>
    public static Entrance Of(string name, Func<Random, byte[]> next, Action<byte[]> take, Allowance allowance)
    {
        var episode = new Episode(next, body =>
        {
            take(body);
            return Task.CompletedTask;
        });
        return new(name, _ => Task.FromResult(episode), allowance);
    }
}

/// <summary>Bodies that are taken one after another: how the next is made, and where it goes.</summary>
internal sealed record Episode(Func<Random, byte[]> Next, Func<byte[], Task> TakeAsync);

/// <summary>The bytes of memory that one body may cost: so many whatever it is, and so many for each of its own.</summary>
internal readonly record struct Allowance(int KiB, int PerByte)
{
    public long For(int length) => (KiB * 1024L) + ((long)PerByte * length);
}
