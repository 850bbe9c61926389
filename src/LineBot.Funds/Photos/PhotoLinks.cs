namespace LineBot.Funds.Photos;

/// <summary>What is promised of links to photos.</summary>
public static class PhotoLinks
{
    /// <summary>Long enough to tap and to look; a link that is found later opens nothing.</summary>
    public static readonly TimeSpan ValidFor = TimeSpan.FromMinutes(10);
}
