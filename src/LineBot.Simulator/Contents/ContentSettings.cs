namespace LineBot.Simulator.Contents;

/// <summary>How this LINE treats what people send from now on.</summary>
internal sealed record ContentSettings
{
    /// <summary>How long the content answers 202 first.</summary>
    public int PreparingSeconds { get; init; }

    public bool FailsToPrepare { get; init; }

    /// <summary>LINE deletes content after a time it does not disclose.</summary>
    public int KeptDays { get; init; } = 30;

    /// <summary>What the bot gets instead of each picture: LINE may shrink them. Null leaves them as they are.</summary>
    public byte[]? ShrunkImage { get; init; }
}
