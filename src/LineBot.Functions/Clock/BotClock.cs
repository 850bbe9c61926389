using System.Globalization;

namespace LineBot.Functions.Clock;

/// <summary>
/// The time that the bot and its rules live in. On a developer's desk a simulator may turn it: each of its calls says what time
/// it is. Anywhere else the header is not even looked at.
/// </summary>
internal sealed class BotClock(bool mayBeTurned) : TimeProvider
{
    private const string Header = "x-sim-now";
    private long offsetTicks;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddTicks(Interlocked.Read(ref offsetTicks));

    public void Follow(HttpRequest request)
    {
        if (mayBeTurned
            && request.Headers.TryGetValue(Header, out var text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var now))
        {
            Interlocked.Exchange(ref offsetTicks, (now - System.GetUtcNow()).Ticks);
        }
    }
}
