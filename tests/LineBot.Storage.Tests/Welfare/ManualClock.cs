namespace LineBot.Storage.Welfare;

/// <summary>Noon of the village until a test moves it.</summary>
internal sealed class ManualClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = Village.Noon;

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}
