using System.Security.Cryptography;

namespace LineBot.Storage;

/// <summary>How long those who lost a race wait before they look again: a little longer each time, and never in step.</summary>
internal static class Retry
{
    public const int AttemptsMax = 8;

    public static Task PauseAsync(int attempt, TimeProvider clock, CancellationToken cancellationToken) =>
        Task.Delay(TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(5, 5 + (15 << attempt))), clock, cancellationToken);
}
