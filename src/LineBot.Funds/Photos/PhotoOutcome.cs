namespace LineBot.Funds.Photos;

/// <summary>What became of a picture.</summary>
public abstract record PhotoOutcome
{
    private PhotoOutcome()
    {
    }

    public sealed record Kept(KeptPhoto Photo) : PhotoOutcome;

    /// <summary>Goes on by itself.</summary>
    public sealed record Later(PhotoId Id) : PhotoOutcome;

    public sealed record Refused(PhotoState Why) : PhotoOutcome;

    /// <summary>It lies on somebody else's server.</summary>
    public sealed record External : PhotoOutcome;
}
